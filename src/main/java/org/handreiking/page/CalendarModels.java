package org.handreiking.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryKind;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.table.Choice;

/** Makes what the pages about the calendar show. */
final class CalendarModels {

  private final Catalogue catalogue;
  private final SitePaths paths;
  private final Language language;

  CalendarModels(Catalogue catalogue, SitePaths paths, Language language) {
    this.catalogue = catalogue;
    this.paths = paths;
    this.language = language;
  }

  CalendarView all(Linker linker) {
    return view(catalogue.entries(), linker);
  }

  ProgrammeModel programme(Programme programme, Linker linker) {
    List<CalendarEntry> own =
        catalogue.entries().stream()
            .filter(entry -> entry.programme().id().equals(programme.id()))
            .toList();
    return new ProgrammeModel(
        linker.link(new PagePath(programme.methodology())),
        programme.municipality(),
        language.mediumDate(programme.from()),
        language.mediumDate(programme.until()),
        programme.description(),
        view(own, linker));
  }

  private CalendarView view(List<CalendarEntry> entries, Linker linker) {
    List<PageLink> programmes =
        catalogue.programmes().values().stream()
            .flatMap(programme -> linker.link(paths.programme(programme)).stream())
            .toList();
    List<CalendarView.Entry> phases =
        entries.stream()
            .filter(entry -> entry.kind() == EntryKind.PHASE)
            .map(entry -> entry(entry, linker))
            .toList();
    return new CalendarView(programmes, phases, months(entries, linker));
  }

  private List<CalendarView.Month> months(List<CalendarEntry> entries, Linker linker) {
    Map<LocalDate, List<CalendarView.Entry>> months = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.kind() != EntryKind.PHASE)
        .forEach(
            entry ->
                months
                    .computeIfAbsent(
                        entry.when().firstDay().withDayOfMonth(1), unused -> new ArrayList<>())
                    .add(entry(entry, linker)));
    return months.entrySet().stream()
        .map(
            month ->
                new CalendarView.Month(
                    month.getKey().toString().substring(0, "2026-09".length()),
                    language.month(month.getKey()),
                    month.getValue()))
        .toList();
  }

  private CalendarView.Entry entry(CalendarEntry entry, Linker linker) {
    LocalDate first = entry.when().firstDay();
    LocalDate last = entry.when().lastDay();
    boolean several = last.isAfter(first);
    return new CalendarView.Entry(
        entry.id(),
        entry.kind().key(),
        entry.title(),
        entry.group().map(Programme.Group::title).orElse(""),
        linker
            .link(paths.programme(entry.programme()))
            .orElseGet(() -> new PageLink("", entry.programme().title(), "")),
        language.longDate(first),
        first.toString(),
        several ? language.longDate(last) : "",
        several ? last.toString() : "",
        entry.startText(),
        entry.endText(),
        entry.place().map(this::venue),
        languageNames(entry.languages()),
        entry.childcare().map(Choice::key).orElse(""),
        entry.cost(),
        entry.openTo().map(Choice::key).orElse(""),
        entry.join(),
        entry.status().key(),
        entry.note());
  }

  private String languageNames(List<String> tags) {
    return String.join(language.comma(), tags.stream().map(language::nameOf).toList());
  }

  private CalendarView.Venue venue(Place place) {
    String where =
        place.area().isEmpty()
            ? place.municipality()
            : place.area() + language.comma() + place.municipality();
    return new CalendarView.Venue(
        place.name(),
        where,
        place.publicAddress(),
        place.visibility().key(),
        place.accessibility());
  }
}

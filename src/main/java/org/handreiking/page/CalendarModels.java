package org.handreiking.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryKind;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.When;
import org.handreiking.page.CalendarFeeds.Feed;
import org.handreiking.page.CalendarFeeds.Kind;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.CalendarView.FeedGroup;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/** Makes what the pages about the calendar show. */
final class CalendarModels {

  private final Catalogue catalogue;
  private final SitePaths paths;
  private final Language language;
  private final CalendarFeeds feeds;

  CalendarModels(Catalogue catalogue, SitePaths paths, Texts texts) {
    this.catalogue = catalogue;
    this.paths = paths;
    this.language = texts.language();
    this.feeds = new CalendarFeeds(catalogue, paths, texts);
  }

  CalendarView all(Linker linker) {
    return view(catalogue.calendar().occurrences(), feeds.subscriptions(), linker);
  }

  ProgrammeModel programme(Programme programme, Linker linker) {
    List<Occurrence> own =
        catalogue.calendar().occurrences().stream()
            .filter(one -> one.entry().programme().id().equals(programme.id()))
            .toList();
    return new ProgrammeModel(
        linker.link(new PagePath(programme.methodology())),
        programme.municipality(),
        language.mediumDate(programme.from()),
        language.mediumDate(programme.until()),
        programme.description(),
        view(own, feeds.of(programme), linker),
        List.of());
  }

  private CalendarView view(List<Occurrence> occurrences, List<Feed> shown, Linker linker) {
    List<PageLink> programmes =
        catalogue.programmes().values().stream()
            .flatMap(programme -> linker.link(paths.programme(programme)).stream())
            .toList();
    List<CalendarView.Entry> phases =
        occurrences.stream()
            .filter(one -> one.entry().kind() == EntryKind.PHASE)
            .map(one -> entry(one, linker))
            .toList();
    return new CalendarView(programmes, phases, months(occurrences, linker), groups(shown, linker));
  }

  private List<FeedGroup> groups(List<Feed> shown, Linker linker) {
    PageAddress here = linker.from();
    List<FeedGroup> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<PageLink> links =
          shown.stream()
              .filter(feed -> feed.kind() == kind)
              .map(feed -> new PageLink(here.linkTo(feed.file()), feed.title(), ""))
              .toList();
      if (!links.isEmpty()) {
        groups.add(new FeedGroup(kind.key(), links));
      }
    }
    feeds
        .changes()
        .map(file -> new PageLink(here.linkTo(file), "", ""))
        .filter(link -> !shown.isEmpty())
        .ifPresent(link -> groups.add(new FeedGroup("changes", List.of(link))));
    return groups;
  }

  private List<CalendarView.Month> months(List<Occurrence> occurrences, Linker linker) {
    Map<LocalDate, List<CalendarView.Entry>> months = new TreeMap<>();
    occurrences.stream()
        .filter(one -> one.entry().kind() != EntryKind.PHASE)
        .forEach(
            one ->
                months
                    .computeIfAbsent(
                        one.when().firstDay().withDayOfMonth(1), unused -> new ArrayList<>())
                    .add(entry(one, linker)));
    return months.entrySet().stream()
        .map(
            month ->
                new CalendarView.Month(
                    month.getKey().toString().substring(0, "2026-09".length()),
                    language.month(month.getKey()),
                    month.getValue()))
        .toList();
  }

  private CalendarView.Entry entry(Occurrence occurrence, Linker linker) {
    CalendarEntry entry = occurrence.entry();
    When when = occurrence.when();
    boolean several = when.lastDay().isAfter(when.firstDay());
    return new CalendarView.Entry(
        occurrence.id(),
        entry.kind().key(),
        entry.title(),
        entry.group().map(Programme.Group::title).orElse(""),
        linker
            .link(paths.programme(entry.programme()))
            .orElseGet(() -> new PageLink("", entry.programme().title(), "")),
        language.longDate(when.firstDay()),
        when.firstDay().toString(),
        several ? language.longDate(when.lastDay()) : "",
        several ? when.lastDay().toString() : "",
        when.startText(),
        when.endText(),
        occurrence.place().map(this::venue),
        languageNames(entry.languages()),
        entry.childcare().map(Choice::key).orElse(""),
        entry.cost(),
        entry.travelCosts(),
        entry.openTo().map(Choice::key).orElse(""),
        entry.join(),
        entry.capacity().map(Choice::key).orElse(""),
        entry.whenFull(),
        occurrence.status().key(),
        occurrence.movedFrom().map(language::longDate).orElse(""),
        occurrence.note(),
        feeds.file(entry).map(linker.from()::linkTo).orElse(""));
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

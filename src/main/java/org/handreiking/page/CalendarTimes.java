package org.handreiking.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.When;
import org.handreiking.page.CalendarList.Grouping;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/** Puts times of the calendar in words, one by one and month by month. */
final class CalendarTimes {

  /** How many times a page shows, rounded up to a month: a telephone should not load for long. */
  private static final int MOST = 120;

  private static final int MONTH_LENGTH = "2026-09".length();

  private final CalendarLists lists;
  private final SitePaths paths;
  private final Texts texts;
  private final Language language;
  private final CalendarChoices choices;

  CalendarTimes(CalendarLists lists, SitePaths paths, Texts texts) {
    this.lists = lists;
    this.paths = paths;
    this.texts = texts;
    this.language = texts.language();
    this.choices = new CalendarChoices(texts);
  }

  /** {@code occurrences} as far as a page can show them, by the month in which they begin. */
  CalendarView view(List<Occurrence> phases, List<Occurrence> occurrences, Linker linker) {
    Map<LocalDate, List<Occurrence>> byMonth =
        occurrences.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.when().firstDay().withDayOfMonth(1),
                    TreeMap::new,
                    Collectors.toList()));
    List<CalendarView.Month> months = new ArrayList<>();
    List<PageLink> later = new ArrayList<>();
    List<Occurrence> shown = new ArrayList<>();
    byMonth.forEach(
        (month, times) -> {
          if (shown.size() < MOST) {
            shown.addAll(times);
            months.add(month(month, times, linker));
          } else {
            later.add(
                new PageLink(
                    monthPage(month, linker),
                    language.month(month),
                    texts.text("calendar.count", times.size())));
          }
        });
    return new CalendarView(times(phases, linker), months, later, choices.choices(shown));
  }

  /** {@code occurrences} as one list. */
  CalendarView list(String id, String name, List<Occurrence> occurrences, Linker linker) {
    CalendarView.Month all = new CalendarView.Month(id, name, "", times(occurrences, linker));
    return new CalendarView(List.of(), List.of(all), List.of(), choices.choices(occurrences));
  }

  List<CalendarView.Entry> times(List<Occurrence> occurrences, Linker linker) {
    return occurrences.stream().map(one -> time(one, linker)).toList();
  }

  private CalendarView.Month month(LocalDate month, List<Occurrence> times, Linker linker) {
    return new CalendarView.Month(
        id(month), language.month(month), monthPage(month, linker), times(times, linker));
  }

  private String monthPage(LocalDate month, Linker linker) {
    return lists.all(Grouping.MONTH).stream()
        .filter(list -> list.id().equals(id(month)))
        .flatMap(list -> linker.link(list.path()).stream())
        .map(PageLink::href)
        .findFirst()
        .orElse("");
  }

  private static String id(LocalDate month) {
    return month.toString().substring(0, MONTH_LENGTH);
  }

  private CalendarView.Entry time(Occurrence occurrence, Linker linker) {
    CalendarEntry entry = occurrence.entry();
    return new CalendarView.Entry(
        occurrence.id(),
        entry.kind().key(),
        entry.title(),
        linker.link(paths.calendarEntry(entry)).map(PageLink::href).orElse(""),
        entry.group().map(Programme.Group::title).orElse(""),
        programme(entry.programme(), linker),
        days(occurrence.when()),
        occurrence.place().map(this::venue),
        languages(entry),
        entry.childcare().map(Choice::key).orElse(""),
        entry.cost(),
        entry.openTo().map(Choice::key).orElse(""),
        entry.capacity().map(Choice::key).orElse(""),
        occurrence.status().key(),
        occurrence.movedFrom().map(language::longDate).orElse(""),
        occurrence.note(),
        choices.marks(occurrence));
  }

  PageLink programme(Programme programme, Linker linker) {
    return linker
        .link(paths.programme(programme))
        .orElseGet(() -> new PageLink("", programme.title(), ""));
  }

  private CalendarView.Days days(When when) {
    boolean several = when.lastDay().isAfter(when.firstDay());
    return new CalendarView.Days(
        language.longDate(when.firstDay()),
        when.firstDay().toString(),
        several ? language.longDate(when.lastDay()) : "",
        several ? when.lastDay().toString() : "",
        when.startText(),
        when.endText());
  }

  String languages(CalendarEntry entry) {
    return String.join(language.comma(), entry.languages().stream().map(language::nameOf).toList());
  }

  CalendarView.Venue venue(Place place) {
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

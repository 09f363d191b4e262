package org.handreiking.page;

import java.time.YearMonth;
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
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/** Puts times of the calendar in words, one by one and month by month. */
final class CalendarTimes {

  /** How many times a page shows, rounded up to a month: a telephone should not load for long. */
  private static final int MOST = 120;

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
    Map<YearMonth, List<Occurrence>> byMonth =
        occurrences.stream()
            .collect(
                Collectors.groupingBy(
                    one -> YearMonth.from(one.when().firstDay()),
                    TreeMap::new,
                    Collectors.toList()));
    List<CalendarView.Month> months = new ArrayList<>();
    List<PageLink> later = new ArrayList<>();
    int shown = 0;
    for (Map.Entry<YearMonth, List<Occurrence>> month : byMonth.entrySet()) {
      if (shown < MOST) {
        months.add(month(month.getKey(), month.getValue(), linker));
        shown += month.getValue().size();
      } else {
        later.add(later(month.getKey(), month.getValue().size(), linker));
      }
    }
    return new CalendarView(times(phases, linker), months, later, choices.choices(occurrences));
  }

  /** All of {@code list} as one list. */
  CalendarView list(CalendarList list, Linker linker) {
    List<CalendarView.Entry> entries = times(list.occurrences(), linker);
    CalendarView.Month all = new CalendarView.Month(list.id(), list.label(), "", entries);
    List<CalendarView.Choice> found = choices.choices(list.occurrences());
    return new CalendarView(List.of(), List.of(all), List.of(), found);
  }

  List<CalendarView.Entry> times(List<Occurrence> occurrences, Linker linker) {
    return occurrences.stream().map(one -> time(one, linker)).toList();
  }

  private CalendarView.Month month(YearMonth month, List<Occurrence> times, Linker linker) {
    return new CalendarView.Month(
        month.toString(),
        language.month(month.atDay(1)),
        linker.href(lists.month(month)),
        times(times, linker));
  }

  private PageLink later(YearMonth month, int times, Linker linker) {
    return new PageLink(
        linker.href(lists.month(month)),
        language.month(month.atDay(1)),
        texts.text("calendar.count", times));
  }

  private CalendarView.Entry time(Occurrence occurrence, Linker linker) {
    CalendarEntry entry = occurrence.entry();
    return new CalendarView.Entry(
        occurrence.id(),
        entry.kind().key(),
        entry.title(),
        linker.href(paths.calendarEntry(entry)),
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

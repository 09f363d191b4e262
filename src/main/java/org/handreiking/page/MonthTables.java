package org.handreiking.page;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.calendar.Occurrence;
import org.handreiking.page.model.MonthTable;
import org.handreiking.site.Language;

/** Makes tables of months. Weeks begin on Monday, as they do where the meetings are. */
final class MonthTables {

  private static final int WEEK_DAYS = 7;

  private final CalendarLists lists;
  private final Language language;

  MonthTables(CalendarLists lists, Language language) {
    this.lists = lists;
    this.language = language;
  }

  /** The table of {@code list}, which is that of a month, for the page that shows it. */
  MonthTable table(CalendarList list, Linker linker) {
    YearMonth month = YearMonth.parse(list.id());
    Map<LocalDate, List<MonthTable.Time>> times = times(month, list.occurrences(), linker);
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<MonthTable.Week> weeks =
        Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
            .map(monday -> week(monday, month, times))
            .toList();
    return new MonthTable(
        Arrays.stream(DayOfWeek.values())
            .map(day -> new MonthTable.Weekday(language.weekday(day), language.shortWeekday(day)))
            .toList(),
        weeks);
  }

  /** What each day has; a day that something was moved away from says so after its own. */
  private Map<LocalDate, List<MonthTable.Time>> times(
      YearMonth month, List<Occurrence> occurrences, Linker linker) {
    Map<LocalDate, List<MonthTable.Time>> times = new TreeMap<>();
    for (Occurrence one : occurrences) {
      one.when()
          .days()
          .filter(day -> YearMonth.from(day).equals(month))
          .forEach(day -> add(day, time(one, "#" + one.id(), ""), times));
    }
    for (Occurrence one : lists.movedFrom(month)) {
      one.movedFrom().ifPresent(day -> add(day, left(one, month, linker), times));
    }
    return times;
  }

  private static void add(
      LocalDate day, MonthTable.Time time, Map<LocalDate, List<MonthTable.Time>> times) {
    times.computeIfAbsent(day, unseen -> new ArrayList<>()).add(time);
  }

  private static MonthTable.Time time(Occurrence occurrence, String href, String movedTo) {
    return new MonthTable.Time(
        href,
        occurrence.when().startText(),
        occurrence.entry().title(),
        occurrence.status().key(),
        movedTo);
  }

  private MonthTable.Time left(Occurrence occurrence, YearMonth month, Linker linker) {
    LocalDate day = occurrence.when().firstDay();
    YearMonth there = YearMonth.from(day);
    String page = there.equals(month) ? "" : linker.href(lists.month(there));
    return time(occurrence, page + "#" + occurrence.id(), language.longDate(day));
  }

  private MonthTable.Week week(
      LocalDate monday, YearMonth month, Map<LocalDate, List<MonthTable.Time>> times) {
    return new MonthTable.Week(
        IntStream.range(0, WEEK_DAYS)
            .mapToObj(monday::plusDays)
            .map(
                day ->
                    YearMonth.from(day).equals(month)
                        ? day(day, times.getOrDefault(day, List.of()))
                        : new MonthTable.Day("", "", "", List.of()))
            .toList());
  }

  private MonthTable.Day day(LocalDate day, List<MonthTable.Time> times) {
    return new MonthTable.Day(
        language.number(BigDecimal.valueOf(day.getDayOfMonth())),
        language.dayAndMonth(day),
        day.toString(),
        times);
  }
}

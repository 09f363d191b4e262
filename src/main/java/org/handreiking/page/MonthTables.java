package org.handreiking.page;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.calendar.Occurrence;
import org.handreiking.page.model.MonthTable;
import org.handreiking.site.Language;

/** Makes tables of months. Weeks begin on Monday, as they do where the meetings are. */
final class MonthTables {

  private static final int WEEK_DAYS = 7;

  private final Language language;

  MonthTables(Language language) {
    this.language = language;
  }

  /**
   * The table of a month.
   *
   * @param month in ISO 8601: {@code 2027-03}
   * @param occurrences that have a day in it
   */
  MonthTable table(String month, List<Occurrence> occurrences) {
    YearMonth whole = YearMonth.parse(month);
    LocalDate first = whole.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<MonthTable.Week> weeks =
        Stream.iterate(first, day -> !day.isAfter(whole.atEndOfMonth()), day -> day.plusWeeks(1))
            .map(monday -> week(monday, whole, occurrences))
            .toList();
    return new MonthTable(
        Arrays.stream(DayOfWeek.values())
            .map(day -> new MonthTable.Weekday(language.weekday(day), language.shortWeekday(day)))
            .toList(),
        weeks);
  }

  private MonthTable.Week week(LocalDate monday, YearMonth month, List<Occurrence> occurrences) {
    return new MonthTable.Week(
        IntStream.range(0, WEEK_DAYS)
            .mapToObj(monday::plusDays)
            .map(day -> day(day, month, occurrences))
            .toList());
  }

  private MonthTable.Day day(LocalDate day, YearMonth month, List<Occurrence> occurrences) {
    if (!YearMonth.from(day).equals(month)) {
      return new MonthTable.Day("", "", List.of());
    }
    List<MonthTable.Time> times =
        occurrences.stream()
            .filter(
                one -> !one.when().firstDay().isAfter(day) && !one.when().lastDay().isBefore(day))
            .map(
                one ->
                    new MonthTable.Time(
                        one.id(), one.when().startText(), one.entry().title(), one.status().key()))
            .toList();
    return new MonthTable.Day(
        language.number(BigDecimal.valueOf(day.getDayOfMonth())), day.toString(), times);
  }
}

package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.Column;
import org.handreiking.table.Row;

/** Reads how a row of the calendar repeats. */
final class SeriesReader {

  /** How many years a series may go on: one that goes on longer has a slip in its last day. */
  static final int MOST_YEARS = 10;

  /** What only rows that repeat fill in. */
  static final List<Column> COLUMNS =
      List.of(
          Column.optional("repeat", "herhalen").texts(),
          Column.optional("repeat-until", "herhalen-tot").days(),
          Column.optional("times", "keer").numbers(1, Recurrence.MOST),
          Column.optional("except", "behalve").severalDays(Holidays.values()),
          Column.optional("also", "ook").severalDays());

  private final ZoneId zone;
  private final ExceptionReader exceptions;

  SeriesReader(ZoneId zone, SchoolHolidays schoolHolidays) {
    this.zone = zone;
    this.exceptions = new ExceptionReader(schoolHolidays);
  }

  /** Whether {@code row} repeats; cells about repeating in a row that does not are reported. */
  boolean repeats(Row row) {
    if (row.isEmpty("repeat")) {
      COLUMNS.stream()
          .map(Column::name)
          .filter(column -> !row.isEmpty(column))
          .forEach(column -> row.report(Code.CAL_REPEAT_MISSING, column, row.text(column)));
      return false;
    }
    return true;
  }

  /**
   * How {@code row}, whose first time is {@code first}, repeats; empty when something is wrong with
   * that, which is then reported.
   *
   * @param programme whose school holidays may be left out
   */
  Optional<Recurrence> read(Row row, When first, Programme programme) {
    Optional<String> rule = RepeatText.rule(row.text("repeat"), first.firstDay());
    Optional<RepeatEnd> end = end(row, first.firstDay());
    if (rule.isEmpty()) {
      row.report(Code.CAL_BAD_REPEAT, "repeat", row.text("repeat"));
    }
    if (rule.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = end.get().lastDay(first.firstDay());
    int most = Math.min(end.get().most(), Recurrence.MOST + 1);
    List<LocalDate> days = RuleDays.of(rule.get(), first.firstDay(), last, most).orElse(List.of());
    if (!isUsable(row, first, days)) {
      return Optional.empty();
    }
    String whole = rule.get() + ";" + end.get().part(first, zone);
    return exceptions
        .read(row, days, programme)
        .filter(found -> endsInTime(row, first, "also", found.days()))
        .map(
            found ->
                new Recurrence(
                    whole, found.days(), found.excluded(), found.added(), new TreeMap<>()));
  }

  private static Optional<RepeatEnd> end(Row row, LocalDate first) {
    if (row.isEmpty("repeat-until") && row.isEmpty("times")) {
      row.report(Code.CAL_REPEAT_NO_END, "repeat", row.text("repeat"));
      return Optional.empty();
    }
    if (!row.isEmpty("repeat-until") && !row.isEmpty("times")) {
      row.report(Code.CAL_REPEAT_TWO_ENDS, "times", row.text("times"), row.text("repeat-until"));
      return Optional.empty();
    }
    return row.isEmpty("times") ? lastDay(row, first) : times(row);
  }

  private static Optional<RepeatEnd> lastDay(Row row, LocalDate first) {
    Optional<LocalDate> day = row.day("repeat-until");
    if (day.isPresent() && day.get().isBefore(first)) {
      row.report(
          Code.CAL_END_BEFORE_START, "repeat-until", row.text("repeat-until"), row.text("from"));
      return Optional.empty();
    }
    return day.map(RepeatEnd.Until::new);
  }

  private static Optional<RepeatEnd> times(Row row) {
    String text = row.text("times");
    if (text.matches("[1-9]\\d{0,3}")) {
      return Optional.of(new RepeatEnd.Times(Integer.parseInt(text)));
    }
    row.report(Code.CAL_BAD_TIMES, "times", text, "" + Recurrence.MOST);
    return Optional.empty();
  }

  private static boolean isUsable(Row row, When first, List<LocalDate> days) {
    if (days.isEmpty()) {
      row.report(Code.CAL_REPEAT_NOTHING_LEFT, "repeat", row.text("repeat"));
    } else if (!days.get(0).equals(first.firstDay())) {
      row.report(
          Code.CAL_REPEAT_FIRST_DAY,
          "from",
          row.text("from"),
          row.text("repeat"),
          days.get(0).toString());
    } else if (days.size() > Recurrence.MOST) {
      row.report(Code.CAL_REPEAT_TOO_MANY, "repeat", row.text("repeat"), "" + Recurrence.MOST);
    } else if (reachesIntoItself(first, days)) {
      row.report(Code.CAL_REPEAT_OVERLAPS, "until", row.text("until"));
    } else {
      return endsInTime(row, first, row.isEmpty("times") ? "repeat-until" : "times", days);
    }
    return false;
  }

  /** Whether the last of {@code days} is not too late, which is reported at {@code column}. */
  private static boolean endsInTime(Row row, When first, String column, List<LocalDate> days) {
    LocalDate last = days.get(days.size() - 1);
    if (last.isAfter(first.firstDay().plusYears(MOST_YEARS))) {
      row.report(Code.CAL_TOO_LONG, column, last.toString(), "" + MOST_YEARS);
      return false;
    }
    return true;
  }

  private static boolean reachesIntoItself(When first, List<LocalDate> days) {
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).plusDays(first.moreDays()).isBefore(days.get(i))) {
        return true;
      }
    }
    return false;
  }
}

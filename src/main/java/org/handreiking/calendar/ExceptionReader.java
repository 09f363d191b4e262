package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.Choice;
import org.handreiking.table.Row;

/** Reads which days of a series fall out, and which are added to it. */
final class ExceptionReader {

  private final SchoolHolidays schoolHolidays;

  ExceptionReader(SchoolHolidays schoolHolidays) {
    this.schoolHolidays = schoolHolidays;
  }

  /** The days of a series: those on which it happens, those left out, those that were added. */
  record Found(List<LocalDate> days, List<LocalDate> excluded, List<LocalDate> added) {}

  /** What a row says: days by date, and by word. */
  private record Named(
      SortedSet<LocalDate> except, Set<Holidays> holidays, SortedSet<LocalDate> also) {}

  /**
   * What {@code row} makes of {@code ruleDays}, which are in order; empty when something is wrong,
   * which is then reported.
   */
  Optional<Found> read(Row row, List<LocalDate> ruleDays, Programme programme) {
    return named(row)
        .filter(named -> fits(row, named, new TreeSet<>(ruleDays)))
        .map(named -> found(row, named, ruleDays, programme))
        .filter(found -> isSomethingLeft(row, found));
  }

  private static Optional<Named> named(Row row) {
    Named named = new Named(new TreeSet<>(), EnumSet.noneOf(Holidays.class), new TreeSet<>());
    boolean good = true;
    for (String text : row.names("except")) {
      good &= isLeftOut(row, text, named);
    }
    for (String text : row.names("also")) {
      good &= isDay(row, "also", text, named.also());
    }
    return good ? Optional.of(named) : Optional.empty();
  }

  /** Adds the holidays or the day that {@code text} names; reports a text that names neither. */
  private static boolean isLeftOut(Row row, String text, Named named) {
    Optional<Holidays> word = Choice.find(text, Holidays.values());
    word.ifPresent(named.holidays()::add);
    boolean isNoDay = text.codePoints().noneMatch(Character::isDigit);
    if (word.isEmpty() && isNoDay) {
      row.report(Code.CAL_BAD_EXCEPT, "except", text);
      return false;
    }
    return word.isPresent() || isDay(row, "except", text, named.except());
  }

  /** Adds the day that {@code text} names to {@code days}; reports a text that names none. */
  private static boolean isDay(Row row, String column, String text, Set<LocalDate> days) {
    Optional<LocalDate> day = row.day(column, text);
    day.ifPresent(days::add);
    return day.isPresent();
  }

  /** Whether the days that are named can be those of a series on {@code ruleDays}. */
  private static boolean fits(Row row, Named named, NavigableSet<LocalDate> ruleDays) {
    boolean good = true;
    for (LocalDate day : named.except()) {
      if (named.also().contains(day)) {
        row.report(Code.CAL_REPEAT_CONTRADICTION, "also", day.toString());
        good = false;
      } else if (!ruleDays.contains(day)) {
        row.report(Code.CAL_NOT_AN_OCCURRENCE, "except", day.toString(), near(ruleDays, day));
        good = false;
      }
    }
    for (LocalDate day : named.also()) {
      if (day.isBefore(ruleDays.first())) {
        row.report(Code.CAL_EXTRA_DAY_EARLY, "also", day.toString(), row.text("from"));
        good = false;
      }
    }
    return good;
  }

  /** The days of {@code days} before and after {@code day}, for a message. */
  static String near(NavigableSet<LocalDate> days, LocalDate day) {
    return String.join(
        " … ",
        Stream.of(Optional.ofNullable(days.lower(day)), Optional.ofNullable(days.higher(day)))
            .flatMap(Optional::stream)
            .map(LocalDate::toString)
            .toList());
  }

  private Found found(Row row, Named named, List<LocalDate> ruleDays, Programme programme) {
    if (named.holidays().contains(Holidays.SCHOOL)) {
      checkSchoolHolidays(row, ruleDays, programme);
    }
    TreeSet<LocalDate> excluded = new TreeSet<>(named.except());
    ruleDays.stream()
        .filter(day -> isHoliday(day, named.holidays(), programme))
        .filter(day -> !named.also().contains(day))
        .forEach(excluded::add);
    TreeSet<LocalDate> added = new TreeSet<>(named.also());
    ruleDays.forEach(added::remove);
    named.also().stream()
        .filter(day -> !added.contains(day))
        .filter(day -> !isHoliday(day, named.holidays(), programme))
        .forEach(day -> row.report(Code.CAL_EXTRA_DAY_KNOWN, "also", day.toString()));
    TreeSet<LocalDate> days = new TreeSet<>(ruleDays);
    days.removeAll(excluded);
    days.addAll(added);
    return new Found(List.copyOf(days), List.copyOf(excluded), List.copyOf(added));
  }

  private boolean isHoliday(LocalDate day, Set<Holidays> holidays, Programme programme) {
    return (holidays.contains(Holidays.PUBLIC) && DutchHolidays.includes(day))
        || (holidays.contains(Holidays.SCHOOL)
            && programme.region().filter(one -> schoolHolidays.includes(one, day)).isPresent());
  }

  /** Reports from which day on nothing is known of the school holidays. */
  private void checkSchoolHolidays(Row row, List<LocalDate> ruleDays, Programme programme) {
    LocalDate unknownFrom =
        programme
            .region()
            .flatMap(schoolHolidays::lastKnown)
            .map(last -> last.plusDays(1))
            .filter(day -> day.isAfter(ruleDays.get(0)))
            .orElse(ruleDays.get(0));
    if (!unknownFrom.isAfter(ruleDays.get(ruleDays.size() - 1))) {
      row.report(
          Code.CAL_NO_SCHOOL_HOLIDAYS,
          "except",
          unknownFrom.toString(),
          programme.region().map(Choice::bothNames).orElse("–"));
    }
  }

  private static boolean isSomethingLeft(Row row, Found found) {
    if (found.days().isEmpty()) {
      row.report(Code.CAL_REPEAT_NOTHING_LEFT, "repeat", row.text("repeat"));
    }
    return !found.days().isEmpty();
  }
}

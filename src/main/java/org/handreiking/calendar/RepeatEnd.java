package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where a series ends. */
sealed interface RepeatEnd {

  /** The part of an RRULE that says so, for a series whose first time is {@code first}. */
  String part(When first, ZoneId zone);

  /** The last day, included, that a series from {@code first} on can have. */
  LocalDate lastDay(LocalDate first);

  /** How many days the rule can have. */
  int most();

  /** After {@code day}. */
  record Until(LocalDate day) implements RepeatEnd {

    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** A day where whole days repeat; where hours do, a moment in UTC, as RFC 5545 wants it. */
    @Override
    public String part(When first, ZoneId zone) {
      if (first.startMinute() < 0) {
        return "UNTIL=" + DAY.format(day);
      }
      LocalDateTime last = day.atStartOfDay().plusMinutes(first.startMinute());
      return "UNTIL=" + MOMENT.format(last.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    @Override
    public LocalDate lastDay(LocalDate first) {
      return day;
    }

    @Override
    public int most() {
      return Integer.MAX_VALUE;
    }
  }

  /** After a number of times, those that fall out counted too. */
  record Times(int count) implements RepeatEnd {

    private static final int LONG_ENOUGH_YEARS = 400;

    @Override
    public String part(When first, ZoneId zone) {
      return "COUNT=" + count;
    }

    @Override
    public LocalDate lastDay(LocalDate first) {
      return first.plusYears(LONG_ENOUGH_YEARS);
    }

    @Override
    public int most() {
      return count;
    }
  }
}

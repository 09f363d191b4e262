package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When an entry happens, in the site's time zone. */
public sealed interface When {

  /** By first day; longer ones before shorter ones; then by hour. */
  Comparator<When> ORDER =
      Comparator.comparing(When::firstDay)
          .thenComparing(When::lastDay, Comparator.reverseOrder())
          .thenComparingInt(When::startMinute);

  LocalDate firstDay();

  /** The last day, included. */
  LocalDate lastDay();

  /** The minutes after midnight at which it starts; -1 for whole days. */
  int startMinute();

  /** The hour it starts ({@code 19:30}), or {@code ""} for whole days. */
  String startText();

  /** The hour it ends, or {@code ""} where that is not known or for whole days. */
  String endText();

  /** The same hours and as many days, from another day on. */
  When from(LocalDate day);

  /** Its days, in order. */
  default Stream<LocalDate> days() {
    return firstDay().datesUntil(lastDay().plusDays(1));
  }

  /** How many days the last day comes after the first. */
  default long moreDays() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay());
  }

  /** Some hours of one day, or the same hours on each of several days. */
  record Hours(LocalDate firstDay, LocalDate lastDay, LocalTime start, Optional<LocalTime> end)
      implements When {
    public Hours {
      checkOrder(firstDay, lastDay);
      if (end.isPresent() && !end.get().isAfter(start)) {
        throw new IllegalArgumentException(end.get() + " is not after " + start);
      }
    }

    /** The end, not included; the minute after the start where it is not known. */
    LocalTime lastMoment() {
      return end.orElse(start.plusMinutes(1));
    }

    @Override
    public int startMinute() {
      return start.getHour() * 60 + start.getMinute();
    }

    @Override
    public String startText() {
      return start.toString();
    }

    @Override
    public String endText() {
      return end.map(LocalTime::toString).orElse("");
    }

    @Override
    public When from(LocalDate day) {
      return new Hours(day, day.plusDays(moreDays()), start, end);
    }
  }

  /** One whole day or several. */
  record Days(LocalDate firstDay, LocalDate lastDay) implements When {
    public Days {
      checkOrder(firstDay, lastDay);
    }

    @Override
    public int startMinute() {
      return -1;
    }

    @Override
    public String startText() {
      return "";
    }

    @Override
    public String endText() {
      return "";
    }

    @Override
    public When from(LocalDate day) {
      return new Days(day, day.plusDays(moreDays()));
    }
  }

  private static void checkOrder(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(lastDay + " is before " + firstDay);
    }
  }
}

package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When an entry happens, in the site's time zone. */
public sealed interface When {

  LocalDate firstDay();

  /** The last day, included. */
  LocalDate lastDay();

  /** Some hours of one day. */
  record Hours(LocalDate day, LocalTime start, Optional<LocalTime> end) implements When {
    public Hours {
      if (end.isPresent() && !end.get().isAfter(start)) {
        throw new IllegalArgumentException(end.get() + " is not after " + start);
      }
    }

    @Override
    public LocalDate firstDay() {
      return day;
    }

    @Override
    public LocalDate lastDay() {
      return day;
    }
  }

  /** One whole day or several. */
  record Days(LocalDate firstDay, LocalDate lastDay) implements When {
    public Days {
      if (lastDay.isBefore(firstDay)) {
        throw new IllegalArgumentException(lastDay + " is before " + firstDay);
      }
    }
  }
}

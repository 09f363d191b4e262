package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When an entry happens, in the site's time zone. */
public sealed interface When {

  LocalDate firstDay();

  /** The last day, included. */
  LocalDate lastDay();

  /** Some hours of one day, or the same hours on each of several days. */
  record Hours(LocalDate firstDay, LocalDate lastDay, LocalTime start, Optional<LocalTime> end)
      implements When {
    public Hours {
      checkOrder(firstDay, lastDay);
      if (end.isPresent() && !end.get().isAfter(start)) {
        throw new IllegalArgumentException(end.get() + " is not after " + start);
      }
    }
  }

  /** One whole day or several. */
  record Days(LocalDate firstDay, LocalDate lastDay) implements When {
    public Days {
      checkOrder(firstDay, lastDay);
    }
  }

  private static void checkOrder(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(lastDay + " is before " + firstDay);
    }
  }
}

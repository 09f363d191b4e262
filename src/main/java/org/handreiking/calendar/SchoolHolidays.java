package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the schools of each region are closed, as far as it is known. */
record SchoolHolidays(List<Period> periods) {

  SchoolHolidays {
    periods = List.copyOf(periods);
  }

  /**
   * A holiday of one region.
   *
   * @param until the last day, included
   */
  record Period(Region region, LocalDate from, LocalDate until) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  boolean includes(Region region, LocalDate day) {
    return periods.stream().anyMatch(one -> one.region() == region && one.includes(day));
  }

  /** The last day that is known of {@code region}; empty when none is. */
  Optional<LocalDate> lastKnown(Region region) {
    return periods.stream()
        .filter(one -> one.region() == region)
        .map(Period::until)
        .max(Comparator.naturalOrder());
  }
}

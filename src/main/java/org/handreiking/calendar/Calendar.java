package org.handreiking.calendar;

import java.util.List;

/**
 * What happens when and where.
 *
 * @param entries what the rows say, by their first time
 * @param occurrences every time that they happen, by day and hour
 */
public record Calendar(List<CalendarEntry> entries, List<Occurrence> occurrences) {

  public Calendar {
    entries = List.copyOf(entries);
    occurrences = List.copyOf(occurrences);
  }

  /** The calendar of {@code entries}, which may come in any order. */
  static Calendar of(List<CalendarEntry> entries) {
    return new Calendar(
        entries.stream().sorted(CalendarEntry.ORDER).toList(),
        entries.stream()
            .flatMap(entry -> entry.occurrences().stream())
            .sorted(Occurrence.ORDER)
            .toList());
  }
}

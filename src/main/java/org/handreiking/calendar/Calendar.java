package org.handreiking.calendar;

import java.util.List;
import org.handreiking.diagnostic.LeftOut;

/**
 * What happens when and where.
 *
 * @param entries what the rows say, by their first time
 * @param occurrences every time that they happen, by day and hour
 * @param leftOut what is not in it because of mistakes, by its place
 */
public record Calendar(
    List<CalendarEntry> entries, List<Occurrence> occurrences, List<LeftOut> leftOut) {

  public Calendar {
    entries = List.copyOf(entries);
    occurrences = List.copyOf(occurrences);
    leftOut = List.copyOf(leftOut);
  }

  /** The calendar of {@code entries}, which may come in any order. */
  static Calendar of(List<CalendarEntry> entries, List<LeftOut> leftOut) {
    return new Calendar(
        entries.stream().sorted(CalendarEntry.ORDER).toList(),
        entries.stream()
            .flatMap(entry -> entry.occurrences().stream())
            .sorted(Occurrence.ORDER)
            .toList(),
        leftOut);
  }
}

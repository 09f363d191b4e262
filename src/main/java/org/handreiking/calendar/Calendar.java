package org.handreiking.calendar;

import java.time.LocalDate;
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

  /**
   * The times of {@code programme}, in their order, at which somebody can still join it: as {@link
   * Occurrence#isOpenOn} says, and open to more than professionals, unless all of them are for
   * professionals. A programme that has any is open for joining.
   */
  public List<Occurrence> openTimes(Programme programme, LocalDate today) {
    List<Occurrence> open =
        occurrences.stream()
            .filter(one -> one.entry().programme().id().equals(programme.id()))
            .filter(one -> one.isOpenOn(today))
            .toList();
    List<Occurrence> forMore =
        open.stream().filter(Occurrence::isForMoreThanProfessionals).toList();
    return forMore.isEmpty() ? open : forMore;
  }
}

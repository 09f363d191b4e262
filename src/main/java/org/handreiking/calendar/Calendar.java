package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** The entries that somebody can come to: all but phases. */
  public List<CalendarEntry> meetings() {
    return entries.stream().filter(entry -> entry.kind().isMeeting()).toList();
  }

  /** What has not passed on {@code day}: the times whose last day it is or is still to come. */
  public Calendar comingFrom(LocalDate day) {
    List<Occurrence> coming =
        occurrences.stream().filter(one -> !one.when().lastDay().isBefore(day)).toList();
    Set<String> ids = coming.stream().map(one -> one.entry().id()).collect(Collectors.toSet());
    return new Calendar(
        entries.stream().filter(entry -> ids.contains(entry.id())).toList(), coming, leftOut);
  }

  /**
   * The times, in their order, at which somebody can still join a programme, by its id: as {@link
   * Occurrence#isOpenOn} says, and open to more than professionals, unless all of them are for
   * professionals. A programme that has any is open for joining.
   */
  public SortedMap<String, List<Occurrence>> openTimes(LocalDate today) {
    return occurrences.stream()
        .filter(one -> one.isOpenOn(today))
        .collect(
            Collectors.groupingBy(
                one -> one.entry().programme().id(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Calendar::forMore)));
  }

  private static List<Occurrence> forMore(List<Occurrence> open) {
    List<Occurrence> forMore =
        open.stream().filter(Occurrence::isForMoreThanProfessionals).toList();
    return forMore.isEmpty() ? List.copyOf(open) : forMore;
  }
}

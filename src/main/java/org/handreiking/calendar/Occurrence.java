package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One time that an entry happens.
 *
 * @param entry what is true of it; where a row of its own replaces a time of a series, that row
 *     with the cells it leaves empty taken from the series
 * @param when when it happens; other than {@code entry.when()} for all but the first of a series
 * @param replaces the day on which the series would have had it (RFC 5545: RECURRENCE-ID); empty
 *     when no row of its own replaces it
 */
public record Occurrence(CalendarEntry entry, When when, Optional<LocalDate> replaces) {

  /** By first day; longer ones, such as phases, before shorter ones; then by hour. */
  public static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::when, When.ORDER)
          .thenComparing(occurrence -> occurrence.entry().id())
          .thenComparing(Occurrence::seriesDay);

  /**
   * The entry's id, with the day of the series behind it where the entry repeats: it stays the same
   * when this time moves.
   */
  public String id() {
    boolean once = entry.recurrence().isEmpty() && replaces.isEmpty();
    return once ? entry.id() : entry.id() + "-" + seriesDay();
  }

  public Optional<Place> place() {
    return entry.place();
  }

  /** What has become of it; one that is on another day than its series says has moved. */
  public EntryStatus status() {
    boolean hasMoved = entry.status() == EntryStatus.PLANNED && movedFrom().isPresent();
    return hasMoved ? EntryStatus.MOVED : entry.status();
  }

  /** What is good to know about it, or {@code ""}. */
  public String note() {
    return entry.note();
  }

  /** The day from which it has moved; empty when it happens on the day that the series says. */
  public Optional<LocalDate> movedFrom() {
    return replaces.filter(day -> !day.equals(when.firstDay()));
  }

  /**
   * Whether somebody can still join at this time: it is no phase, which only describes a programme,
   * its last day is not over, it is not cancelled, and it is not full; where nothing is said about
   * room, there is.
   */
  public boolean isOpenOn(LocalDate today) {
    return entry.kind().isMeeting()
        && !when.lastDay().isBefore(today)
        && status() != EntryStatus.CANCELLED
        && entry.capacity().filter(Capacity.FULL::equals).isEmpty();
  }

  boolean isForMoreThanProfessionals() {
    return entry.openTo().filter(OpenTo.PROFESSIONALS::equals).isEmpty();
  }

  private LocalDate seriesDay() {
    return replaces.orElseGet(when::firstDay);
  }
}

package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.handreiking.source.Position;

/**
 * Something that happens, once or as a series.
 *
 * @param group the group it is for; empty when it is for all
 * @param when when it happens; for a series, its first time as the rule has it
 * @param languages tags of the languages that are spoken there
 * @param cost in words, or {@code ""}
 * @param free whether taking part costs nothing; empty when {@code cost} does not tell
 * @param travelCosts in words, or {@code ""}
 * @param join how to take part: through which role, never which person
 * @param capacity empty when nothing is said about it
 * @param whenFull what somebody can do who finds no place, or {@code ""}
 * @param note {@code ""} where there is none
 * @param recurrence how it repeats; empty when it happens once
 */
public record CalendarEntry(
    String id,
    Programme programme,
    EntryKind kind,
    Optional<Programme.Group> group,
    String title,
    When when,
    Optional<Place> place,
    List<String> languages,
    Optional<Childcare> childcare,
    String cost,
    Optional<Boolean> free,
    String travelCosts,
    Optional<OpenTo> openTo,
    String join,
    Optional<Capacity> capacity,
    String whenFull,
    EntryStatus status,
    String note,
    Optional<Recurrence> recurrence,
    Position at) {

  /** By their first time, as {@link When#ORDER} has it; then by id. */
  public static final Comparator<CalendarEntry> ORDER =
      Comparator.comparing(CalendarEntry::when, When.ORDER).thenComparing(CalendarEntry::id);

  public CalendarEntry {
    languages = List.copyOf(languages);
  }

  /** Every time that it happens, by the day of the series; one when it does not repeat. */
  public List<Occurrence> occurrences() {
    return recurrence
        .map(series -> series.days().stream().map(day -> occurrence(series, day)))
        .orElseGet(() -> Stream.of(new Occurrence(this, when, Optional.empty())))
        .toList();
  }

  /** The same, with some of its times replaced; {@code days} are days of the series. */
  CalendarEntry replacing(SortedMap<LocalDate, CalendarEntry> days) {
    return days.isEmpty()
        ? this
        : new CalendarEntry(
            id,
            programme,
            kind,
            group,
            title,
            when,
            place,
            languages,
            childcare,
            cost,
            free,
            travelCosts,
            openTo,
            join,
            capacity,
            whenFull,
            status,
            note,
            recurrence.map(series -> series.replacing(days)),
            at);
  }

  private Occurrence occurrence(Recurrence series, LocalDate day) {
    return Optional.ofNullable(series.replaced().get(day))
        .map(entry -> new Occurrence(entry, entry.when(), Optional.of(day)))
        .orElseGet(() -> new Occurrence(this, when.from(day), Optional.empty()));
  }
}

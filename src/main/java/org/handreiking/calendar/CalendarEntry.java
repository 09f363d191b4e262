package org.handreiking.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handreiking.source.Position;

/**
 * Something that happens.
 *
 * @param group the group it is for; empty when it is for all
 * @param languages tags of the languages that are spoken there
 * @param cost in words, or {@code ""}
 * @param join how to take part: through which role, never which person
 * @param note {@code ""} where there is none
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
    Optional<OpenTo> openTo,
    String join,
    EntryStatus status,
    String note,
    Position at) {

  /** By first day; longer entries, such as phases, before shorter ones; then by hour. */
  public static final Comparator<CalendarEntry> ORDER =
      Comparator.comparing((CalendarEntry entry) -> entry.when().firstDay())
          .thenComparing(entry -> entry.when().lastDay(), Comparator.reverseOrder())
          .thenComparing(CalendarEntry::startText)
          .thenComparing(CalendarEntry::id);

  public CalendarEntry {
    languages = List.copyOf(languages);
  }

  /** The hour it starts ({@code 19:30}), or {@code ""} for whole days. */
  public String startText() {
    return when instanceof When.Hours hours ? hours.start().toString() : "";
  }

  /** The hour it ends, or {@code ""} where that is not known or for whole days. */
  public String endText() {
    return when instanceof When.Hours hours && hours.end().isPresent()
        ? hours.end().get().toString()
        : "";
  }
}

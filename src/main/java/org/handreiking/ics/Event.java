package org.handreiking.ics;

import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.EntryStatus;

/**
 * What is kept of an event.
 *
 * @param id made of its UID; it is the same in all times of a series, and tells nothing
 * @param line where it begins in its file
 * @param replaces which time of a series it stands in the place of; empty when it stands for itself
 * @param isPrivate whether its owner keeps it to herself
 * @param title {@code ""} when it has none for everybody
 * @param place the id of a place that the site knows, or {@code ""}
 * @param kind as an editor writes it, or {@code ""}
 * @param repeat how it repeats
 */
record Event(
    String id,
    int line,
    Optional<Moment> replaces,
    boolean isPrivate,
    String title,
    String place,
    String kind,
    EntryStatus status,
    Span span,
    Repeat repeat) {

  /**
   * How an event repeats.
   *
   * @param excluded the times that fall out
   * @param added the times that the rule does not have
   */
  record Repeat(Optional<Rule> rule, List<Moment> excluded, List<Moment> added) {
    Repeat {
      excluded = List.copyOf(excluded);
      added = List.copyOf(added);
    }

    /** Whether there is anything more than one time. */
    boolean isSaid() {
      return rule.isPresent() || !added.isEmpty();
    }
  }

  /** The same at another time, for itself. */
  Event at(Span other) {
    return new Event(
        id, line, Optional.empty(), isPrivate, title, place, kind, status, other, repeat);
  }
}

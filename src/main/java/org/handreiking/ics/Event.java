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
 * @param location where it is
 * @param kind as an editor writes it, or {@code ""}
 * @param repeat how it repeats
 */
record Event(
    String id,
    int line,
    Optional<Moment> replaces,
    boolean isPrivate,
    String title,
    Location location,
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

  /**
   * Where an event is.
   *
   * @param place the id of a place that the site knows, or {@code ""}
   * @param mark tells places apart, also those that the site does not know; {@code ""} when the
   *     event names none
   */
  record Location(String place, String mark) {

    /** That of an event which names none, or none that is to be known. */
    static final Location NONE = new Location("", "");

    /** Whether it is somewhere that the site does not know, and not where {@code series} is. */
    boolean isUnknownBeside(Location series) {
      return place.isEmpty() && !mark.isEmpty() && !mark.equals(series.mark);
    }
  }

  /** The same with what it leaves out taken from {@code series}, of which it is one time. */
  Event in(Event series) {
    return new Event(
        id,
        line,
        replaces,
        isPrivate,
        title.isEmpty() ? series.title : title,
        location.mark.isEmpty() ? series.location : location,
        kind,
        status,
        span,
        repeat);
  }

  /** The same at another time, for itself. */
  Event at(Span other) {
    return new Event(
        id, line, Optional.empty(), isPrivate, title, location, kind, status, other, repeat);
  }
}

package org.handreiking.ics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The times of an event, by the days that they have on its own clock.
 *
 * @param ruleDays those of its rule, in order; the only day when it has none
 * @param isOfRule whether they are what the rule says and nothing else
 * @param excluded those among them on which nothing happens
 * @param added days that the rule does not have
 * @param changed what happens instead, by the day in {@code ruleDays} or {@code added}
 * @param apart what happens at hours or on days that the series does not have
 */
record Times(
    Event event,
    List<LocalDate> ruleDays,
    boolean isOfRule,
    SortedSet<LocalDate> excluded,
    SortedSet<LocalDate> added,
    SortedMap<LocalDate, Event> changed,
    List<Event> apart) {

  /** Whether it happens on {@code day}, as the series says or otherwise. */
  boolean has(LocalDate day) {
    boolean isOfRule = Collections.binarySearch(ruleDays, day) >= 0 && !excluded.contains(day);
    return isOfRule || added.contains(day);
  }

  /** The days on which it happens as the series says or otherwise. */
  SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>(ruleDays);
    days.removeAll(excluded);
    days.addAll(added);
    return days;
  }
}

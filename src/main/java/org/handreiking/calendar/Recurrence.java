package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an entry repeats, in the words of RFC 5545.
 *
 * @param rule the value of its RRULE, the end ({@code UNTIL} or {@code COUNT}) included
 * @param days the days on which a time begins, in order, those in {@code replaced} included
 * @param excluded the days of the rule on which nothing happens (EXDATE), in order
 * @param added the days that the rule does not have (RDATE), in order
 * @param replaced by the day of the series (RECURRENCE-ID), what a row of its own says instead
 */
public record Recurrence(
    String rule,
    List<LocalDate> days,
    List<LocalDate> excluded,
    List<LocalDate> added,
    SortedMap<LocalDate, CalendarEntry> replaced) {

  /** How often one row may happen. */
  public static final int MOST = 1000;

  public Recurrence {
    days = List.copyOf(days);
    excluded = List.copyOf(excluded);
    added = List.copyOf(added);
    replaced = Collections.unmodifiableSortedMap(new TreeMap<>(replaced));
  }

  /** The parts of the rule, by their names: {@code FREQ}, {@code BYDAY}. */
  public Map<String, String> parts() {
    return Arrays.stream(rule.split(";", -1))
        .map(part -> part.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> pair[1], (one, other) -> other, LinkedHashMap::new));
  }

  /** The same, with some of its days replaced. */
  Recurrence replacing(SortedMap<LocalDate, CalendarEntry> entries) {
    return new Recurrence(rule, days, excluded, added, entries);
  }
}

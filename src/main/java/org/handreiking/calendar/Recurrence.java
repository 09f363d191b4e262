package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /**
   * Whether it is every week: its weekday then says when it is, as it does not of a month's first
   * Tuesday.
   */
  public boolean isWeekly() {
    return rule.contains("FREQ=WEEKLY") && !rule.contains("INTERVAL=");
  }

  /** The same, with some of its days replaced. */
  Recurrence replacing(SortedMap<LocalDate, CalendarEntry> entries) {
    return new Recurrence(rule, days, excluded, added, entries);
  }
}

package org.handreiking.ics;

import java.time.LocalDate;

/**
 * The day until which series go that have no end.
 *
 * @param day the last one
 * @param reason why it is this one, as the key of a text that says it
 */
public record Horizon(LocalDate day, String reason) {

  private static final int MONTHS = 18;

  /** The day that an editor asked for. */
  public static Horizon asked(LocalDate day) {
    return new Horizon(day, "@ics.end.asked");
  }

  /** The last day of the programme that the events belong to. */
  public static Horizon ofProgramme(LocalDate last) {
    return new Horizon(last, "@ics.end.programme");
  }

  /** A year and a half from {@code today}: of what programme the events are is not known. */
  public static Horizon unknown(LocalDate today) {
    return new Horizon(today.plusMonths(MONTHS), "@ics.end.unknown");
  }

  /** The same, or a year and a half from {@code first} where that comes only after it. */
  Horizon after(LocalDate first) {
    return first.isAfter(day) ? new Horizon(first.plusMonths(MONTHS), "@ics.end.late") : this;
  }
}

package org.handreiking.page.model;

import java.util.List;

/**
 * A month as a table.
 *
 * @param weekdays from the day on which weeks begin
 */
public record MonthTable(List<Weekday> weekdays, List<Week> weeks) {

  public MonthTable {
    weekdays = List.copyOf(weekdays);
    weeks = List.copyOf(weeks);
  }

  /** A day of the week, whole and shortened. */
  public record Weekday(String name, String shortName) {}

  /** Seven days. */
  public record Week(List<Day> days) {
    public Week {
      days = List.copyOf(days);
    }
  }

  /**
   * A day.
   *
   * @param number of the month, or {@code ""} when it is of another
   * @param name as it is read aloud: {@code 9 maart}
   */
  public record Day(String number, String name, String machineDate, List<Time> times) {
    public Day {
      times = List.copyOf(times);
    }
  }

  /**
   * Something on a day.
   *
   * @param href of where it stands in the list of its month
   * @param start the hour, or {@code ""}
   * @param status a key
   * @param movedTo the day on which it is instead, or {@code ""} when it is on this one
   */
  public record Time(String href, String start, String title, String status, String movedTo) {}
}

package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What happens, each time of a series for itself: phases first, then month by month.
 *
 * @param later the months that the list is too long for, each a link to a page of its own
 * @param choices by what a visitor can shorten the list
 */
public record CalendarView(
    List<Entry> phases, List<Month> months, List<PageLink> later, List<Choice> choices) {

  public CalendarView {
    phases = List.copyOf(phases);
    months = List.copyOf(months);
    later = List.copyOf(later);
    choices = List.copyOf(choices);
  }

  /** The same without the question {@code key}, which a page has answered itself. */
  public CalendarView without(String key) {
    List<Choice> others = choices.stream().filter(choice -> !choice.key().equals(key)).toList();
    return new CalendarView(phases, months, later, others);
  }

  /**
   * A month.
   *
   * @param href of its own page, or {@code ""}
   */
  public record Month(String id, String name, String href, List<Entry> entries) {
    public Month {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A question with the answers that are found in the list.
   *
   * @param key of the question
   */
  public record Choice(String key, List<Option> options) {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * An answer.
   *
   * @param mark that the times it is about have among theirs
   */
  public record Option(String mark, String label) {}

  /**
   * One time that something happens, in words. Empty texts are not shown.
   *
   * @param kind a key, as are status, children, openTo and capacity
   * @param href of the page that says all about it, or {@code ""}
   * @param group the group it is for, or {@code ""} when it is for all
   * @param movedFrom the day on which its series would have had it
   * @param marks what choices find it by, with blanks between
   */
  public record Entry(
      String id,
      String kind,
      String title,
      String href,
      String group,
      PageLink programme,
      Days days,
      Optional<Venue> place,
      String languages,
      String children,
      String cost,
      String openTo,
      String capacity,
      String status,
      String movedFrom,
      String note,
      String marks) {}

  /**
   * When something happens.
   *
   * @param machineDate the first day as HTML's {@code time} wants it, as is machineLastDate
   * @param lastDate {@code ""} when it is the first
   */
  public record Days(
      String date,
      String machineDate,
      String lastDate,
      String machineLastDate,
      String start,
      String end) {}

  /**
   * A place as anybody may see it.
   *
   * @param where area and municipality
   * @param address the street, or {@code ""} where it is unknown or hidden
   * @param visibility the key of who may see the address
   */
  public record Venue(
      String name, String where, String address, String visibility, List<String> accessibility) {
    public Venue {
      accessibility = List.copyOf(accessibility);
    }
  }
}

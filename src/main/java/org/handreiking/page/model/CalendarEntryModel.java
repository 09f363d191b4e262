package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * Something in the calendar with everything that is known of it. Empty texts are not shown.
 *
 * @param kind a key, as are children, openTo and capacity
 * @param rhythm how it repeats, or {@code ""}
 * @param start the hour at which all its times begin, or {@code ""}
 * @param first its first coming day
 * @param last its last, or {@code ""} when that is the same
 * @param times those that have not passed
 * @param joining the link to how to take part
 * @param firstTime what happens the first time that somebody comes
 * @param file the link to it for calendar programs, or {@code ""}
 * @param feeds the link to what such a file leaves on a telephone
 * @param data what it is for search engines (JSON-LD), or {@code ""}
 * @param lists links to the lists in which it stands
 */
public record CalendarEntryModel(
    String kind,
    String group,
    PageLink programme,
    String rhythm,
    String start,
    String end,
    String first,
    String last,
    List<CalendarView.Entry> times,
    Optional<CalendarView.Venue> place,
    String languages,
    String children,
    String cost,
    String travelCosts,
    String openTo,
    String join,
    Optional<PageLink> joining,
    String capacity,
    String whenFull,
    String note,
    String firstTime,
    String file,
    Optional<PageLink> feeds,
    String data,
    List<PageLink> lists) {

  public CalendarEntryModel {
    times = List.copyOf(times);
    lists = List.copyOf(lists);
  }
}

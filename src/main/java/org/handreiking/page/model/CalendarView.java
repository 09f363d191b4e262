package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What happens, each time of a series for itself: phases first, then month by month.
 *
 * @param feeds for calendar programs and readers of news, by what they are about
 */
public record CalendarView(
    List<PageLink> programmes, List<Entry> phases, List<Month> months, List<FeedGroup> feeds) {

  public CalendarView {
    programmes = List.copyOf(programmes);
    phases = List.copyOf(phases);
    months = List.copyOf(months);
    feeds = List.copyOf(feeds);
  }

  /**
   * Feeds of one kind.
   *
   * @param key of the kind; {@code changes} is for readers of news
   */
  public record FeedGroup(String key, List<PageLink> links) {
    public FeedGroup {
      links = List.copyOf(links);
    }
  }

  public record Month(String id, String name, List<Entry> entries) {
    public Month {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One time that something happens, in words. Empty texts are not shown.
   *
   * @param kind a key, as are status, children, openTo and capacity
   * @param machineDate the first day as HTML's {@code time} wants it, as is machineLastDate
   * @param whenFull what somebody can do who finds no place
   * @param movedFrom the day on which its series would have had it
   * @param group the group it is for, or {@code ""} when it is for all
   * @param file the link to it for calendar programs, or {@code ""}
   */
  public record Entry(
      String id,
      String kind,
      String title,
      String group,
      PageLink programme,
      String date,
      String machineDate,
      String lastDate,
      String machineLastDate,
      String start,
      String end,
      Optional<Venue> place,
      String languages,
      String children,
      String cost,
      String travelCosts,
      String openTo,
      String join,
      String capacity,
      String whenFull,
      String status,
      String movedFrom,
      String note,
      String file) {}

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

package org.handreiking.page.model;

import java.util.List;

/**
 * The feeds of the calendar, by what they are about.
 *
 * @param changes the link to what is new and what has changed, for readers of news, or {@code ""}
 */
public record CalendarFeedsModel(List<Group> groups, String changes) {

  public CalendarFeedsModel {
    groups = List.copyOf(groups);
  }

  /**
   * Feeds that are about the same kind of thing.
   *
   * @param key of what that is
   */
  public record Group(String key, List<Feed> feeds) {
    public Group {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * A feed.
   *
   * @param file the link to it as a file, which is opened once
   * @param subscription its address for a calendar that asks it for news by itself
   */
  public record Feed(String title, String file, String subscription) {}
}

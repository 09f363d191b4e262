package org.handreiking.page.model;

import java.util.List;

/** The feeds of the calendar, by what they are about; {@code changes} are for readers of news. */
public record CalendarFeedsModel(List<LinkGroup> groups) {
  public CalendarFeedsModel {
    groups = List.copyOf(groups);
  }
}

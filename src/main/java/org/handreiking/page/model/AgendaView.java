package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * The calendar: what is coming up, and the ways to look for something in it.
 *
 * @param lists links to the lists, by what the times in them have in common
 * @param feeds the page that leads to the feeds
 */
public record AgendaView(
    List<PageLink> programmes,
    CalendarView calendar,
    List<LinkGroup> lists,
    Optional<PageLink> feeds) {

  public AgendaView {
    programmes = List.copyOf(programmes);
    lists = List.copyOf(lists);
  }
}

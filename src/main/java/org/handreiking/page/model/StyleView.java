package org.handreiking.page.model;

import java.util.List;

/**
 * What the page of components shows them with: models made up for it.
 *
 * @param links to pages that are there
 */
public record StyleView(
    List<PageLink> links,
    Neighbours neighbours,
    PracticeModel practice,
    CalendarView calendar,
    ShoppingView shopping) {

  public StyleView {
    links = List.copyOf(links);
  }
}

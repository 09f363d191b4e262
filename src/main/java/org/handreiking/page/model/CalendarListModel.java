package org.handreiking.page.model;

import java.util.Optional;

/**
 * A list of what is coming up.
 *
 * @param grouping the key of what the times have in common
 * @param table the same as a table of weeks; of a month only
 * @param neighbours the months before and after
 * @param feeds the page that leads to the feeds
 */
public record CalendarListModel(
    String grouping,
    CalendarView calendar,
    Optional<MonthTable> table,
    Neighbours neighbours,
    Optional<PageLink> feeds) {}

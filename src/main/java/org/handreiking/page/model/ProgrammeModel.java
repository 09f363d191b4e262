package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A programme: what it runs, when, and its part of the calendar.
 *
 * @param firstTime what happens the first time that somebody comes, or {@code ""}
 * @param feeds the page that leads to the feeds
 * @param flyers to print; none when nobody can join any more
 */
public record ProgrammeModel(
    Optional<PageLink> methodology,
    String municipality,
    String from,
    String until,
    String description,
    String firstTime,
    CalendarView calendar,
    Optional<PageLink> feeds,
    List<PageLink> flyers) {

  public ProgrammeModel {
    flyers = List.copyOf(flyers);
  }
}

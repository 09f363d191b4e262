package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A programme: what it runs, when, and its part of the calendar.
 *
 * @param flyers to print; none when nobody can join any more
 */
public record ProgrammeModel(
    Optional<PageLink> methodology,
    String municipality,
    String from,
    String until,
    String description,
    CalendarView calendar,
    List<PageLink> flyers) {

  public ProgrammeModel {
    flyers = List.copyOf(flyers);
  }

  /** The same, with its flyers. */
  public ProgrammeModel withFlyers(List<PageLink> links) {
    return new ProgrammeModel(methodology, municipality, from, until, description, calendar, links);
  }
}

package org.handreiking.page.model;

import java.util.Optional;

/** A programme: what it runs, when, and its part of the calendar. */
public record ProgrammeModel(
    Optional<PageLink> methodology,
    String municipality,
    String from,
    String until,
    String description,
    CalendarView calendar) {}

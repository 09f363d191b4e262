package org.handreiking.ics;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a calendar is to be imported.
 *
 * @param zone the zone of the hours in the sheet
 * @param language of the names in the sheet
 * @param programme the id that goes in its column, or {@code ""}
 * @param kind what goes in the column of kinds where an event does not say it, or {@code ""}
 * @param from what is over before this day is left out
 * @param horizon until when series without an end go, and what is written out
 */
public record ImportSettings(
    ZoneId zone,
    SheetLanguage language,
    String programme,
    String kind,
    LocalDate from,
    Horizon horizon) {}

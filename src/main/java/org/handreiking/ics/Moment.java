package org.handreiking.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** A day, or an hour of a day, as a calendar program names it. */
sealed interface Moment {

  /** A moment at which the zones of the world are as they are now. */
  Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  int year();

  /** A day, wherever one is. */
  record Day(LocalDate day) implements Moment {
    @Override
    public int year() {
      return day.getYear();
    }
  }

  /** An hour by the clock of a zone. */
  record Hour(LocalDateTime local, ZoneRules rules) implements Moment {

    /**
     * The moment in the world. An hour that the clock skips is moved on by as much; of one that
     * comes twice it is the first.
     */
    Instant instant() {
      return local.toInstant(rules.getOffset(local));
    }

    /** The same moment by another clock. */
    LocalDateTime in(ZoneRules other) {
      Instant instant = instant();
      return LocalDateTime.ofInstant(instant, other.getOffset(instant));
    }

    @Override
    public int year() {
      return local.getYear();
    }

    boolean isUtc() {
      return rules.isFixedOffset() && rules.getOffset(NOW).equals(ZoneOffset.UTC);
    }

    /** The day of it: of an hour in UTC, by the clock of {@code site}. */
    LocalDate day(ZoneId site) {
      return (isUtc() ? in(site.getRules()) : local).toLocalDate();
    }
  }
}

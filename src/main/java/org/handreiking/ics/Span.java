package org.handreiking.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.handreiking.calendar.When;

/** From when until when something happens, by the clock of its own zone. */
sealed interface Span {

  /** The day on which it begins, by its own clock. */
  LocalDate day();

  /** The same hours from another day on. */
  Span on(LocalDate other);

  /** When it is by the clock of {@code site}, as far as a row of our calendar can say that. */
  When in(ZoneId site);

  /**
   * The end that a row cannot say because it comes after midnight, by the clock of {@code site}.
   */
  Optional<LocalDateTime> unsaidEnd(ZoneId site);

  /** The day, by its own clock, on which a series of such times has the one at {@code moment}. */
  LocalDate dayOf(Moment moment, ZoneId site);

  /** Whether that time begins at {@code moment}, or {@code moment} is no more than a day. */
  boolean beginsAt(Moment moment);

  /** Whole days. */
  record Days(LocalDate day, long moreDays) implements Span {

    @Override
    public Span on(LocalDate other) {
      return new Days(other, moreDays);
    }

    @Override
    public When in(ZoneId site) {
      return new When.Days(day, day.plusDays(moreDays));
    }

    @Override
    public Optional<LocalDateTime> unsaidEnd(ZoneId site) {
      return Optional.empty();
    }

    @Override
    public LocalDate dayOf(Moment moment, ZoneId site) {
      return moment instanceof Moment.Hour hour ? hour.day(site) : ((Moment.Day) moment).day();
    }

    @Override
    public boolean beginsAt(Moment moment) {
      return true;
    }
  }

  /**
   * Hours, by the clock of {@code rules}.
   *
   * @param end not before the start; the start itself where the end is not known
   */
  record Hours(LocalDateTime start, LocalDateTime end, ZoneRules rules) implements Span {

    @Override
    public LocalDate day() {
      return start.toLocalDate();
    }

    @Override
    public Span on(LocalDate other) {
      long later = other.toEpochDay() - day().toEpochDay();
      return new Hours(start.plusDays(later), end.plusDays(later), rules);
    }

    @Override
    public When in(ZoneId site) {
      LocalDateTime from = at(start, site);
      LocalDateTime until = at(end, site);
      LocalDate first = from.toLocalDate();
      LocalDate last = until.toLocalDate();
      if (isMidnight(from) && isMidnight(until) && last.isAfter(first)) {
        return new When.Days(first, last.minusDays(1));
      }
      if (!until.isBefore(from.plusDays(1))) {
        return new When.Days(first, isMidnight(until) ? last.minusDays(1) : last);
      }
      boolean isSaid = last.equals(first) && until.isAfter(from);
      Optional<LocalTime> hour = isSaid ? Optional.of(until.toLocalTime()) : Optional.empty();
      return new When.Hours(first, first, from.toLocalTime(), hour);
    }

    @Override
    public Optional<LocalDateTime> unsaidEnd(ZoneId site) {
      LocalDateTime from = at(start, site);
      LocalDateTime until = at(end, site);
      boolean isSaid =
          !until.toLocalDate().isAfter(from.toLocalDate())
              || (isMidnight(from) && isMidnight(until));
      return isSaid ? Optional.empty() : Optional.of(until);
    }

    @Override
    public LocalDate dayOf(Moment moment, ZoneId site) {
      return moment instanceof Moment.Hour hour
          ? hour.in(rules).toLocalDate()
          : ((Moment.Day) moment).day();
    }

    @Override
    public boolean beginsAt(Moment moment) {
      return !(moment instanceof Moment.Hour hour)
          || hour.in(rules).toLocalTime().equals(start.toLocalTime());
    }

    private LocalDateTime at(LocalDateTime local, ZoneId site) {
      return new Moment.Hour(local, rules).in(site.getRules());
    }

    private static boolean isMidnight(LocalDateTime time) {
      return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
  }
}

package org.handreiking.ics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;

/** Reads from when until when an event happens. */
final class SpanReader {

  private static final Pattern DURATION =
      Pattern.compile(
          "\\+?P(?:(?<weeks>\\d{1,4})W)?(?:(?<days>\\d{1,5})D)?"
              + "(?:T(?:(?<hours>\\d{1,5})H)?(?:(?<minutes>\\d{1,6})M)?(?:\\d{1,7}S)?)?");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final MomentReader moments;
  private final Problems problems;

  SpanReader(MomentReader moments, Problems problems) {
    this.moments = moments;
    this.problems = problems;
  }

  /** When {@code event} is; empty, and reported, when that cannot be known. */
  Optional<Span> read(Component event) {
    Optional<Property> start = event.first("DTSTART");
    if (start.isEmpty()) {
      problems.add(Code.ICS_BAD_TIME, event.line(), "DTSTART");
    }
    return start
        .flatMap(one -> moments.read(one).flatMap(moment -> inTheCalendar(moment, one)))
        .flatMap(moment -> read(event, moment));
  }

  /** {@code start}, unless it lies in a year that our calendar does not have. */
  private Optional<Moment> inTheCalendar(Moment start, Property at) {
    if (start.year() < FIRST_YEAR || start.year() > LAST_YEAR) {
      problems.add(Code.ICS_BAD_TIME, at.line(), at.name());
      return Optional.empty();
    }
    return Optional.of(start);
  }

  private Optional<Span> read(Component event, Moment start) {
    Optional<Property> end = event.first("DTEND");
    Optional<Property> duration = event.first("DURATION");
    if (end.isPresent()) {
      return moments.read(end.get()).flatMap(moment -> between(start, moment, end.get()));
    }
    return duration.isPresent() ? lasting(start, duration.get()) : Optional.of(open(start));
  }

  /** An hour without an end, or one day. */
  private static Span open(Moment start) {
    return start instanceof Moment.Hour hour
        ? new Span.Hours(hour.local(), hour.local(), hour.rules())
        : new Span.Days(((Moment.Day) start).day(), 0);
  }

  private Optional<Span> between(Moment start, Moment end, Property at) {
    if (start instanceof Moment.Day first && end instanceof Moment.Day after) {
      LocalDate day = first.day();
      long days = after.day().toEpochDay() - day.toEpochDay();
      // The end is the day after the last; some programs name the last instead, when it is one.
      return days < 0
          ? refuse(Code.ICS_END_BEFORE_START, at)
          : Optional.of(new Span.Days(day, Math.max(0, days - 1)));
    }
    if (start instanceof Moment.Hour from && end instanceof Moment.Hour until) {
      return until.instant().isBefore(from.instant())
          ? refuse(Code.ICS_END_BEFORE_START, at)
          : Optional.of(new Span.Hours(from.local(), until.in(from.rules()), from.rules()));
    }
    return refuse(Code.ICS_BAD_TIME, at);
  }

  private Optional<Span> lasting(Moment start, Property duration) {
    Matcher matcher = DURATION.matcher(duration.value());
    if (!matcher.matches()) {
      return refuse(
          duration.value().startsWith("-") ? Code.ICS_END_BEFORE_START : Code.ICS_BAD_TIME,
          duration);
    }
    long days = 7 * number(matcher, "weeks") + number(matcher, "days");
    Duration rest =
        Duration.ofHours(number(matcher, "hours")).plusMinutes(number(matcher, "minutes"));
    if (start instanceof Moment.Hour hour) {
      LocalDateTime until = hour.local().plusDays(days).plus(rest);
      return Optional.of(new Span.Hours(hour.local(), until, hour.rules()));
    }
    long more = days + rest.toDays() + (rest.toHoursPart() + rest.toMinutesPart() > 0 ? 1 : 0);
    return Optional.of(new Span.Days(((Moment.Day) start).day(), Math.max(0, more - 1)));
  }

  private static long number(Matcher matcher, String group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private Optional<Span> refuse(Code code, Property at) {
    problems.add(code, at.line(), at.name());
    return Optional.empty();
  }
}

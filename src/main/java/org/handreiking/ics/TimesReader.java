package org.handreiking.ics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.calendar.Recurrence;
import org.handreiking.diagnostic.Code;

/** Works out on which days an event happens. */
final class TimesReader {

  private static final int EXAMPLES = 3;

  private final ImportSettings settings;
  private final Problems problems;
  private final SeriesDays series;

  TimesReader(Desk desk, SeriesDays series) {
    this.settings = desk.settings();
    this.problems = desk.problems();
    this.series = series;
  }

  /**
   * The times of {@code event}; empty, and reported, when its rule is none.
   *
   * @param changes what stands in the place of some of them
   */
  Optional<Times> read(Event event, List<Event> changes) {
    if (event.repeat().added().size() > Recurrence.MOST) {
      return series.refuse(event);
    }
    return series.of(event).map(days -> read(event, changes, days));
  }

  private Times read(Event event, List<Event> changes, SeriesDays.Days days) {
    Times times =
        new Times(
            event,
            days.days(),
            days.isOfRule(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new ArrayList<>());
    addDays(times);
    exclude(times);
    changes.forEach(change -> change(times, change));
    return times;
  }

  /** Adds the days that the rule does not have; those at other hours stand apart. */
  private void addDays(Times times) {
    for (Moment moment : times.event().repeat().added()) {
      Span span = times.event().span();
      LocalDate day = span.dayOf(moment, settings.zone());
      boolean isEarly = !times.ruleDays().isEmpty() && day.isBefore(times.ruleDays().get(0));
      if (!series.isRecent(span.on(day))) {
        continue;
      }
      if (!span.beginsAt(moment)) {
        times.apart().add(times.event().at(beginning(span, (Moment.Hour) moment)));
      } else if (isEarly) {
        times.apart().add(times.event().at(span.on(day)));
      } else if (!times.has(day)) {
        times.added().add(day);
      }
    }
  }

  /** {@code span}, which is of hours, beginning at another. */
  private static Span beginning(Span span, Moment.Hour moment) {
    Span.Hours hours = (Span.Hours) span;
    return new Span.Hours(
        moment.in(hours.rules()),
        moment.in(hours.rules()).plus(Duration.between(hours.start(), hours.end())),
        hours.rules());
  }

  private void exclude(Times times) {
    SortedSet<LocalDate> unknown = new TreeSet<>();
    SortedSet<LocalDate> otherHour = new TreeSet<>();
    Span span = times.event().span();
    for (Moment moment : times.event().repeat().excluded()) {
      LocalDate day = span.dayOf(moment, settings.zone());
      if (times.has(day)) {
        leaveOut(times, day);
        if (!span.beginsAt(moment)) {
          otherHour.add(day);
        }
      } else if (!times.excluded().contains(day)) {
        unknown.add(day);
      }
    }
    report(Code.ICS_NO_SUCH_DAY, times.event(), unknown);
    report(Code.ICS_EXCLUDED_HOUR, times.event(), otherHour);
  }

  private void report(Code code, Event event, SortedSet<LocalDate> days) {
    if (!days.isEmpty()) {
      String first =
          days.stream().limit(EXAMPLES).map(LocalDate::toString).collect(Collectors.joining(", "));
      problems.add(code, event.line(), days.size() > EXAMPLES ? first + " …" : first);
    }
  }

  private static void leaveOut(Times times, LocalDate day) {
    if (!times.added().remove(day)) {
      times.excluded().add(day);
    }
  }

  /** Puts {@code change} in the place of the time that it replaces. */
  private void change(Times times, Event change) {
    LocalDate day = times.event().span().dayOf(change.replaces().orElseThrow(), settings.zone());
    boolean isOfSeries =
        Collections.binarySearch(times.ruleDays(), day) >= 0 || times.added().contains(day);
    if (isOfSeries && change.isPrivate()) {
      leaveOut(times, day);
    } else if (isOfSeries) {
      times.excluded().remove(day);
      times.changed().put(day, change.in(times.event()));
    } else if (!change.isPrivate() && series.isRecent(change.span())) {
      problems.add(Code.ICS_NO_SUCH_TIME, change.line(), day.toString());
      times.apart().add(change.in(times.event()));
    }
  }
}

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
import java.util.stream.Stream;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.RuleDays;
import org.handreiking.diagnostic.Code;

/** Works out on which days an event happens. */
final class TimesReader {

  /** A daily series of two centuries. */
  private static final int MOST_BEFORE_CUT = 75_000;

  private static final int LONG_ENOUGH_YEARS = 400;
  private static final int LEAST_MONTHS = 18;
  private static final int EXAMPLES = 3;

  private final ImportSettings settings;
  private final Problems problems;

  TimesReader(Desk desk) {
    this.settings = desk.settings();
    this.problems = desk.problems();
  }

  /**
   * The times of {@code event}; empty, and reported, when its rule is none.
   *
   * @param changes what stands in the place of some of them
   */
  Optional<Times> read(Event event, List<Event> changes) {
    if (event.repeat().added().size() > Recurrence.MOST) {
      return refuse(event);
    }
    return days(event).map(days -> read(event, changes, days));
  }

  /** The last day that a series from {@code first} on has when it says none itself. */
  LocalDate horizon(LocalDate first) {
    return first.isAfter(settings.horizon()) ? first.plusMonths(LEAST_MONTHS) : settings.horizon();
  }

  /** The days of the rule. */
  private record Days(List<LocalDate> days, boolean isOfRule) {}

  private Optional<Days> days(Event event) {
    LocalDate first = event.span().day();
    if (event.repeat().rule().isEmpty()) {
      return Optional.of(new Days(recent(event, List.of(first)), true));
    }
    Rule rule = event.repeat().rule().get();
    Optional<List<LocalDate>> found =
        RuleDays.of(
            rule.text(),
            first,
            last(event, rule),
            Math.min(rule.count().orElse(MOST_BEFORE_CUT), MOST_BEFORE_CUT));
    if (found.isEmpty()) {
      problems.add(Code.ICS_BAD_RULE, event.line());
      return Optional.empty();
    }
    Days whole = withFirst(event, found.get(), rule);
    List<LocalDate> days =
        cut(
            event,
            recent(
                event, whole.days().stream().filter(day -> isInTime(event, rule, day)).toList()));
    return days.size() > Recurrence.MOST || found.get().size() == MOST_BEFORE_CUT
        ? refuse(event)
        : Optional.of(new Days(days, whole.isOfRule()));
  }

  private <T> Optional<T> refuse(Event event) {
    problems.add(Code.ICS_TOO_MANY, event.line(), "" + Recurrence.MOST);
    return Optional.empty();
  }

  /** {@code days}, if they are too many for a row until the horizon only. */
  private List<LocalDate> cut(Event event, List<LocalDate> days) {
    if (days.size() <= Recurrence.MOST) {
      return days;
    }
    LocalDate horizon = horizon(event.span().day());
    List<LocalDate> left = days.stream().filter(day -> !day.isAfter(horizon)).toList();
    if (left.size() <= Recurrence.MOST) {
      problems.add(Code.ICS_NO_END, event.line(), horizon.toString());
    }
    return left;
  }

  /** The first day of an event counts as one of its rule, though the rule may not have it. */
  private Days withFirst(Event event, List<LocalDate> found, Rule rule) {
    LocalDate first = event.span().day();
    if (!found.isEmpty() && found.get(0).equals(first)) {
      return new Days(found, true);
    }
    problems.add(Code.ICS_FIRST_DAY, event.line(), first.toString());
    int most = rule.count().orElse(Integer.MAX_VALUE);
    return new Days(Stream.concat(Stream.of(first), found.stream()).limit(most).toList(), false);
  }

  private LocalDate last(Event event, Rule rule) {
    LocalDate first = event.span().day();
    if (rule.until().isPresent()) {
      LocalDate until = event.span().dayOf(rule.until().get(), settings.zone());
      return until.isBefore(first) ? first : until;
    }
    return rule.isEndless() ? horizon(first) : first.plusYears(LONG_ENOUGH_YEARS);
  }

  private static boolean isInTime(Event event, Rule rule, LocalDate day) {
    return rule.until()
        .filter(Moment.Hour.class::isInstance)
        .map(Moment.Hour.class::cast)
        .filter(
            until ->
                event.span().on(day) instanceof Span.Hours hours
                    && new Moment.Hour(hours.start(), hours.rules())
                        .instant()
                        .isAfter(until.instant()))
        .isEmpty();
  }

  /** Those of {@code days} that are not over before the first day of the import. */
  private List<LocalDate> recent(Event event, List<LocalDate> days) {
    return days.stream().filter(day -> isRecent(event.span().on(day))).toList();
  }

  private boolean isRecent(Span span) {
    return !span.in(settings.zone()).lastDay().isBefore(settings.from());
  }

  private Times read(Event event, List<Event> changes, Days days) {
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
      if (!isRecent(span.on(day))) {
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
      times.changed().put(day, change);
    } else if (!change.isPrivate() && isRecent(change.span())) {
      problems.add(Code.ICS_NO_SUCH_TIME, change.line(), day.toString());
      times.apart().add(change);
    }
  }
}

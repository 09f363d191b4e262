package org.handreiking.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.RuleDays;
import org.handreiking.diagnostic.Code;

/** Works out the days of the rules of events. */
final class SeriesDays {

  /** A daily series of two centuries. */
  private static final int MOST_BEFORE_CUT = 75_000;

  private static final int LONG_ENOUGH_YEARS = 400;

  private final ImportSettings settings;
  private final Problems problems;

  SeriesDays(Desk desk) {
    this.settings = desk.settings();
    this.problems = desk.problems();
  }

  /** Until when {@code event} goes when it says no end itself. */
  Horizon horizon(Event event) {
    return settings.horizon().after(event.span().day());
  }

  /** Reports that {@code event} has no end, and that {@code last} is made of it. */
  void reportEndless(Event event, LocalDate last) {
    problems.add(Code.ICS_NO_END, event.line(), last.toString(), horizon(event).reason());
  }

  /**
   * The days of a rule.
   *
   * @param isOfRule whether they are what the rule says and nothing else
   */
  record Days(List<LocalDate> days, boolean isOfRule) {}

  /**
   * The days of {@code event} by its own clock, in order, without those that are over; the only one
   * when it has no rule. Empty, and reported, when its rule is none or has too many.
   */
  Optional<Days> of(Event event) {
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

  /** Reports that {@code event} happens too often. */
  <T> Optional<T> refuse(Event event) {
    problems.add(Code.ICS_TOO_MANY, event.line(), "" + Recurrence.MOST);
    return Optional.empty();
  }

  /** {@code days}, if they are too many for a row until the horizon only. */
  private List<LocalDate> cut(Event event, List<LocalDate> days) {
    if (days.size() <= Recurrence.MOST) {
      return days;
    }
    LocalDate horizon = horizon(event).day();
    List<LocalDate> left = days.stream().filter(day -> !day.isAfter(horizon)).toList();
    if (left.size() <= Recurrence.MOST) {
      reportEndless(event, horizon);
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
    return rule.isEndless() ? horizon(event).day() : first.plusYears(LONG_ENOUGH_YEARS);
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

  /** Whether {@code span} is not over before the first day of the import. */
  boolean isRecent(Span span) {
    return !span.in(settings.zone()).lastDay().isBefore(settings.from());
  }
}

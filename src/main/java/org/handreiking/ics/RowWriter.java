package org.handreiking.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.RepeatText;
import org.handreiking.calendar.RuleDays;
import org.handreiking.calendar.When;
import org.handreiking.diagnostic.Code;

/** Makes rows of the calendar of the times of an event. */
final class RowWriter {

  private final ImportSettings settings;
  private final Problems problems;
  private final TimesReader reader;
  private final NewRows rows;

  RowWriter(Desk desk, TimesReader reader, NewRows rows) {
    this.settings = desk.settings();
    this.problems = desk.problems();
    this.reader = reader;
    this.rows = rows;
  }

  /** Adds the rows of {@code times}: one of a series if that can be said, else one for each. */
  void add(Times times) {
    if (!times.days().isEmpty()) {
      addAll(times);
    }
    times.apart().forEach(event -> addSingle(event, dayOf(event), event.span()));
  }

  private void addAll(Times times) {
    reportEnd(times.event());
    times.changed().values().forEach(this::reportEnd);
    boolean isOnce =
        !times.event().repeat().isSaid() || times.ruleDays().size() + times.added().size() < 2;
    Optional<String> trouble = isOnce ? Optional.empty() : trouble(times);
    Optional<String> words = isOnce || trouble.isPresent() ? Optional.empty() : words(times);
    if (words.isPresent()) {
      addSeries(times, words.get());
    } else {
      if (!isOnce) {
        problems.add(
            Code.ICS_WRITTEN_OUT,
            times.event().line(),
            trouble.orElse("@ics.rule"),
            "" + times.days().size());
      }
      addSingles(times);
    }
  }

  /** Why the times cannot be one row, as the key of a text that says it; empty when they may. */
  private Optional<String> trouble(Times times) {
    if (times.event().repeat().rule().isEmpty()) {
      return Optional.of("@ics.rule");
    }
    if (!times.isOfRule()) {
      return Optional.of("@ics.first");
    }
    return isAlike(times) ? Optional.empty() : Optional.of("@ics.clock");
  }

  /** Whether the times have the same hours by our clock, and the same days as by their own. */
  private boolean isAlike(Times times) {
    When first = times.event().span().on(times.ruleDays().get(0)).in(settings.zone());
    List<LocalDate> all = new ArrayList<>(times.ruleDays());
    all.addAll(times.added());
    return all.stream()
        .allMatch(day -> times.event().span().on(day).in(settings.zone()).equals(first.from(day)));
  }

  /** How an editor says the rule, if that means the same days. */
  private Optional<String> words(Times times) {
    List<LocalDate> days = times.ruleDays();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return new RuleWords(settings.language())
        .of(times.event().repeat().rule().orElseThrow()).stream()
            .filter(
                text ->
                    RepeatText.rule(text, first)
                        .flatMap(rule -> RuleDays.of(rule, first, last, days.size() + 1))
                        .filter(days::equals)
                        .isPresent())
            .findFirst()
            .filter(text -> !reachesIntoItself(times));
  }

  private boolean reachesIntoItself(Times times) {
    List<LocalDate> days = times.ruleDays();
    long more = times.event().span().in(settings.zone()).moreDays();
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).plusDays(more).isBefore(days.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void addSeries(Times times, String words) {
    Event event = times.event();
    LocalDate first = times.ruleDays().get(0);
    LocalDate last = times.ruleDays().get(times.ruleDays().size() - 1);
    When when = event.span().on(first).in(settings.zone());
    Rule rule = event.repeat().rule().orElseThrow();
    if (rule.isEndless()) {
      problems.add(Code.ICS_NO_END, event.line(), last.toString());
    }
    String id = rows.take(event.id());
    SortedMap<String, String> row = row(event, id, when);
    row.put("repeat", words);
    boolean isWhole =
        rule.count().isPresent() && rule.count().getAsInt() == times.ruleDays().size();
    row.put(isWhole ? "times" : "repeat-until", isWhole ? "" + times.ruleDays().size() : "" + last);
    List<SortedMap<String, String>> changes = new ArrayList<>();
    times
        .changed()
        .forEach(
            (day, change) -> {
              ChangedRow changed = new ChangedRow(event, when, change, settings);
              if (changed.canBeSaid()) {
                changed.cells(id, day).ifPresent(changes::add);
              } else {
                leaveToItself(times, day, change);
              }
            });
    row.put("except", list(times.excluded()));
    row.put("also", list(times.added()));
    rows.addSeries(when, row, changes);
  }

  /** Takes a time out of its series, and gives it a row that stands for itself. */
  private void leaveToItself(Times times, LocalDate day, Event change) {
    if (!times.added().remove(day)) {
      times.excluded().add(day);
    }
    addSingle(change, day, change.span());
  }

  private static String list(Collection<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  private void addSingles(Times times) {
    Event event = times.event();
    LocalDate horizon = reader.horizon(event.span().day());
    for (LocalDate day : times.days()) {
      if (event.repeat().isSaid() && day.isAfter(horizon)) {
        problems.add(Code.ICS_NO_END, event.line(), horizon.toString());
        return;
      }
      Event change = times.changed().get(day);
      if (change == null) {
        addSingle(event, event.repeat().isSaid() ? day : dayOf(event), event.span().on(day));
      } else {
        addSingle(change, day, change.span());
      }
    }
  }

  /**
   * Adds a row that stands for itself.
   *
   * @param day the day that it has in its series
   */
  private void addSingle(Event event, LocalDate day, Span span) {
    boolean isOfSeries = event.repeat().isSaid() || event.replaces().isPresent();
    String id = rows.take(isOfSeries ? event.id() + "-" + day : event.id());
    When when = span.in(settings.zone());
    rows.addSingle(when, row(event, id, when));
  }

  /** The day by which a time that stands apart is known. */
  private LocalDate dayOf(Event event) {
    return event
        .replaces()
        .map(moment -> event.span().dayOf(moment, settings.zone()))
        .orElse(event.span().day());
  }

  private SortedMap<String, String> row(Event event, String id, When when) {
    SortedMap<String, String> row = new TreeMap<>();
    row.put("id", id);
    row.put("programme", settings.programme());
    row.put("kind", event.kind());
    row.put("title", event.title());
    row.put("from", when.firstDay().toString());
    row.put("until", when.moreDays() == 0 ? "" : when.lastDay().toString());
    row.put("start", when.startText());
    row.put("end", when.endText());
    row.put("place", event.place());
    row.put("status", settings.language().name(event.status()));
    return row;
  }

  private void reportEnd(Event event) {
    Optional<LocalDateTime> end = event.span().unsaidEnd(settings.zone());
    if (end.isPresent() && event.status() != EntryStatus.CANCELLED) {
      problems.add(
          Code.ICS_LONG,
          event.line(),
          end.get().toLocalDate().toString(),
          end.get().toLocalTime().toString());
    }
  }
}

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
import org.handreiking.calendar.When;
import org.handreiking.diagnostic.Code;

/** Makes rows of the calendar of the times of an event. */
final class RowWriter {

  private final ImportSettings settings;
  private final Problems problems;
  private final SeriesDays series;
  private final SeriesForm form;
  private final NewRows rows;

  RowWriter(Desk desk, SeriesDays series, NewRows rows) {
    this.settings = desk.settings();
    this.problems = desk.problems();
    this.series = series;
    this.form = new SeriesForm(settings);
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
    boolean isOnce =
        !times.event().repeat().isSaid() || times.ruleDays().size() + times.added().size() < 2;
    Optional<String> trouble = isOnce ? Optional.empty() : form.trouble(times);
    Optional<String> words = isOnce || trouble.isPresent() ? Optional.empty() : form.words(times);
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

  private void addSeries(Times times, String words) {
    Event event = times.event();
    LocalDate first = times.ruleDays().get(0);
    LocalDate last = times.ruleDays().get(times.ruleDays().size() - 1);
    When when = event.span().on(first).in(settings.zone());
    Rule rule = event.repeat().rule().orElseThrow();
    if (rule.isEndless()) {
      series.reportEndless(event, last);
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
              changed.report(problems);
              changed.cells(id, day).ifPresent(changes::add);
            });
    row.put("except", list(times.excluded()));
    row.put("also", list(times.added()));
    rows.addSeries(when, row, changes);
  }

  private static String list(Collection<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  private void addSingles(Times times) {
    Event event = times.event();
    LocalDate horizon = series.horizon(event).day();
    for (LocalDate day : times.days()) {
      if (event.repeat().isSaid() && day.isAfter(horizon)) {
        series.reportEndless(event, horizon);
        return;
      }
      Event change = times.changed().get(day);
      if (change == null) {
        addSingle(event, event.repeat().isSaid() ? day : dayOf(event), event.span().on(day));
      } else {
        reportEnd(change);
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
    row.put("place", event.location().place());
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

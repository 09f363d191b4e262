package org.handreiking.ics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.When;
import org.handreiking.diagnostic.Code;

/** A row that changes one time of a series; what it leaves empty is that of the series. */
final class ChangedRow {

  /** No place has this id: the calendar asks for one until an editor has filled it in. */
  static final String UNKNOWN_PLACE = "?";

  private static final LocalTime LAST_END = LocalTime.of(23, 59);

  private final Event series;
  private final When first;
  private final Event change;
  private final When when;
  private final When said;
  private final SheetLanguage language;

  /**
   * A row that changes a time of {@code series}.
   *
   * @param first when that is for the first time
   */
  ChangedRow(Event series, When first, Event change, ImportSettings settings) {
    this.series = series;
    this.first = first;
    this.change = change;
    this.when = change.span().in(settings.zone());
    this.said = said();
    this.language = settings.language();
  }

  /** When it happens as far as a row can say that: where hours are missing, as in the series. */
  private When said() {
    if (!(first instanceof When.Hours usual)) {
      return when;
    }
    LocalTime start = when instanceof When.Hours hours ? hours.start() : usual.start();
    boolean isItsOwnEnd = when instanceof When.Hours hours && hours.end().isPresent();
    Optional<LocalTime> end =
        isItsOwnEnd
            ? ((When.Hours) when).end()
            : usual
                .end()
                .map(last -> later(start, ChronoUnit.MINUTES.between(usual.start(), last)));
    return end.isPresent() && !end.get().isAfter(start)
        ? new When.Hours(when.firstDay(), when.lastDay(), usual.start(), usual.end())
        : new When.Hours(when.firstDay(), when.lastDay(), start, end);
  }

  /** {@code minutes} later on the same day, or the last minute of that day. */
  private static LocalTime later(LocalTime start, long minutes) {
    LocalTime end = start.plusMinutes(minutes);
    return end.isAfter(start) ? end : LAST_END;
  }

  /** Tells what the row cannot say as it is. */
  void report(Problems problems) {
    if (change.status() == EntryStatus.CANCELLED) {
      return;
    }
    if (!said.equals(when)) {
      problems.add(
          Code.ICS_CHANGED_HOURS,
          change.line(),
          said.firstDay().toString(),
          said.startText() + (said.endText().isEmpty() ? "" : "–" + said.endText()));
    }
    if (isElsewhere()) {
      problems.add(Code.ICS_CHANGED_PLACE, change.line(), said.firstDay().toString());
    }
  }

  /** Whether it is not where the series is, but nobody can say where. */
  private boolean isElsewhere() {
    return change.location().isUnknownBeside(series.location())
        && change.status() != EntryStatus.CANCELLED;
  }

  /**
   * The cells of the row; empty when nothing has changed that a row can say.
   *
   * @param id of the series
   * @param day the day in it
   */
  Optional<SortedMap<String, String>> cells(String id, LocalDate day) {
    SortedMap<String, String> cells = new TreeMap<>();
    putIfOther(cells, "title", change.title(), series.title());
    putIfOther(cells, "from", said.firstDay().toString(), day.toString());
    if (said.moreDays() != first.moreDays()) {
      cells.put("until", said.lastDay().toString());
    }
    putIfOther(cells, "start", said.startText(), first.startText());
    putIfOther(cells, "end", said.endText(), first.endText());
    String place = isElsewhere() ? UNKNOWN_PLACE : change.location().place();
    putIfOther(cells, "place", place, series.location().place());
    putIfOther(cells, "status", language.name(status(day)), language.name(series.status()));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.put("series", id);
    cells.put("instead-of", day.toString());
    return Optional.of(cells);
  }

  private EntryStatus status(LocalDate day) {
    boolean hasMoved = !said.firstDay().equals(day) || !said.startText().equals(first.startText());
    return change.status() == EntryStatus.PLANNED && hasMoved ? EntryStatus.MOVED : change.status();
  }

  private static void putIfOther(
      SortedMap<String, String> cells, String column, String value, String ofSeries) {
    if (!value.isEmpty() && !value.equals(ofSeries)) {
      cells.put(column, value);
    }
  }
}

package org.handreiking.ics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.When;

/** A row that changes one time of a series; what it leaves empty is that of the series. */
final class ChangedRow {

  private final Event series;
  private final When first;
  private final Event change;
  private final When when;
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
    this.language = settings.language();
  }

  /** Whether all that has changed is other than empty, which would be that of the series. */
  boolean canBeSaid() {
    boolean losesHours = when.startText().isEmpty() && !first.startText().isEmpty();
    boolean losesEnd = when.endText().isEmpty() && !first.endText().isEmpty();
    boolean losesPlace = change.place().isEmpty() && !series.place().isEmpty();
    return !losesHours && !losesEnd && !losesPlace;
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
    putIfOther(cells, "from", when.firstDay().toString(), day.toString());
    if (when.moreDays() != first.moreDays()) {
      cells.put("until", when.lastDay().toString());
    }
    putIfOther(cells, "start", when.startText(), first.startText());
    putIfOther(cells, "end", when.endText(), first.endText());
    putIfOther(cells, "place", change.place(), series.place());
    putIfOther(cells, "status", language.name(status(day)), language.name(series.status()));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.put("series", id);
    cells.put("instead-of", day.toString());
    return Optional.of(cells);
  }

  private EntryStatus status(LocalDate day) {
    boolean hasMoved = !when.firstDay().equals(day) || !when.startText().equals(first.startText());
    return change.status() == EntryStatus.PLANNED && hasMoved ? EntryStatus.MOVED : change.status();
  }

  private static void putIfOther(
      SortedMap<String, String> cells, String column, String value, String ofSeries) {
    if (!value.isEmpty() && !value.equals(ofSeries)) {
      cells.put(column, value);
    }
  }
}

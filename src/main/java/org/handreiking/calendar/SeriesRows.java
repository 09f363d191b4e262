package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.diagnostic.Bilingual;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.Choice;
import org.handreiking.table.Column;
import org.handreiking.table.EditDistance;
import org.handreiking.table.Row;

/** The rows of a calendar by id, and what replaces times of those that are series. */
final class SeriesRows {

  /** What only rows that replace a time of a series fill in. */
  static final List<Column> COLUMNS =
      List.of(
          Column.optional("series", "reeks").ids(),
          Column.optional("instead-of", "in-plaats-van").days());

  private static final String REPLACING = Bilingual.of("replacing row", "vervangende rij");

  /** For how many unknown names a series is suggested: more are no slips of the pen. */
  private static final int MOST_SUGGESTED = 100;

  private final EditDistance.Names seriesNames = new EditDistance.Names();
  private int unknown;
  private final TreeSet<String> ids = new TreeSet<>();
  private final TreeSet<String> replacingIds = new TreeSet<>();
  private final List<Row> replacing = new ArrayList<>();
  private final Map<String, Series> entries = new TreeMap<>();
  private final Map<String, SortedMap<LocalDate, CalendarEntry>> replaced = new TreeMap<>();

  /** Whether {@code row} replaces a time of a series. */
  static boolean replaces(Row row) {
    return !row.isEmpty("series") || !row.isEmpty("instead-of");
  }

  /**
   * The id of a row that stands for itself; empty when it has none that can be used. A row that
   * replaces a time of a series is kept for later.
   */
  Optional<String> idOf(Row row) {
    boolean replaces = replaces(row);
    if (!replaces) {
      row.requireTexts("id", "programme", "kind", "title", "from", "status");
    }
    Optional<String> id = replaces && row.isEmpty("id") ? Optional.empty() : row.id("id");
    if (id.isPresent() && !ids.add(id.get())) {
      row.report(Code.TABLE_SAME_ID, "id", id.get());
    }
    if (replaces) {
      id.ifPresent(replacingIds::add);
      replacing.add(row);
      return Optional.empty();
    }
    return id;
  }

  /** An entry, its times not replaced yet, and its row. */
  record Series(Row row, CalendarEntry entry) {}

  /** Adds an entry; of those with the same id, which was reported, the first stays. */
  void add(Row row, CalendarEntry entry) {
    entries.putIfAbsent(entry.id(), new Series(row, entry));
    entry.recurrence().ifPresent(unused -> seriesNames.add(entry.id()));
  }

  /** The entries, with what replaces their times. */
  List<CalendarEntry> entries() {
    return entries.values().stream()
        .map(Series::entry)
        .map(entry -> entry.replacing(replaced.getOrDefault(entry.id(), new TreeMap<>())))
        .toList();
  }

  /** The entries, their times not replaced. */
  List<CalendarEntry> all() {
    return entries.values().stream().map(Series::entry).toList();
  }

  /** The entry with an id, its times not replaced. */
  Optional<CalendarEntry> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Series::entry);
  }

  /** Whether {@code id} is that of a series. */
  boolean isSeries(String id) {
    return find(id).flatMap(CalendarEntry::recurrence).isPresent();
  }

  /** The rows that replace a time of a series. */
  List<Row> replacing() {
    return List.copyOf(replacing);
  }

  /**
   * The series of which {@code row} replaces a time; empty, and reported, when it cannot. A series
   * that was itself left out is not reported again.
   */
  Optional<Series> seriesOf(Row row) {
    SeriesReader.COLUMNS.forEach(column -> row.leftEmpty(column.name(), REPLACING));
    String id = row.requiredText("series");
    Series series = entries.get(id);
    if (series != null && series.entry().recurrence().isPresent()) {
      boolean isSame = isSame(row, series);
      return isSame ? Optional.of(series) : Optional.empty();
    }
    if (replacingIds.contains(id)) {
      row.report(Code.CAL_REPLACES_REPLACEMENT, "series", id);
    } else if (series != null) {
      row.report(Code.CAL_NOT_A_SERIES, "series", id);
    } else if (!ids.contains(id) && !id.isEmpty()) {
      row.reportUnknown(
          "series",
          CalendarReader.FOLDER,
          ++unknown > MOST_SUGGESTED ? new EditDistance.Names() : seriesNames);
    }
    return Optional.empty();
  }

  /**
   * Whether {@code row} leaves alone whose {@code series} is and of which kind: one time cannot
   * have others, which is reported.
   */
  private static boolean isSame(Row row, Series series) {
    CalendarEntry entry = series.entry();
    boolean isOwn =
        row.isEmpty("programme")
            || isSame(row, "programme", row.text("programme"), entry.programme().id());
    boolean isKind =
        Choice.find(row.text("kind"), EntryKind.values())
            .map(kind -> isSame(row, "kind", kind.bothNames(), entry.kind().bothNames()))
            .orElse(true);
    return isOwn && isKind;
  }

  private static boolean isSame(Row row, String column, String value, String ofSeries) {
    if (!value.equals(ofSeries)) {
      row.report(Code.CAL_NOT_AS_SERIES, column, value, ofSeries);
    }
    return value.equals(ofSeries);
  }

  /**
   * The day of {@code series} that {@code row} replaces; empty, and reported, when there is none.
   */
  static Optional<LocalDate> dayOf(Row row, Series series) {
    row.requiredText("instead-of");
    List<LocalDate> days = series.entry().recurrence().map(Recurrence::days).orElse(List.of());
    Optional<LocalDate> day = row.day("instead-of");
    if (day.isPresent() && Collections.binarySearch(days, day.get()) < 0) {
      String near = ExceptionReader.near(new TreeSet<>(days), day.get());
      row.report(Code.CAL_NOT_AN_OCCURRENCE, "instead-of", day.get().toString(), near);
      return Optional.empty();
    }
    return day;
  }

  /** Puts {@code entry}, read from {@code row}, in the place of its series on {@code day}. */
  void replace(Row row, LocalDate day, CalendarEntry entry) {
    if (replaced.computeIfAbsent(entry.id(), unused -> new TreeMap<>()).putIfAbsent(day, entry)
        != null) {
      row.report(Code.CAL_REPLACED_TWICE, "instead-of", row.text("instead-of"));
    }
  }
}

package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;

/** Reads the spreadsheets, and the same as JSON, below {@code data/calendar}. */
public final class CalendarReader {

  /** The folder of the files. */
  public static final String FOLDER = "data/calendar";

  /** How many years one time may last: what lasts longer has a slip in its last day. */
  private static final int MOST_YEARS = 3;

  private static final List<Column> OWN_COLUMNS =
      List.of(
          Column.required("id").ids(),
          Column.required("programme", "programma").ids(),
          Column.required("kind", "soort").choices(EntryKind.values()),
          Column.optional("group", "groep").ids(),
          Column.required("title", "titel").texts().words(),
          Column.required("from", "van", "datum").days(),
          Column.optional("until", "tot").days(),
          Column.optional("start", "begin").times(),
          Column.optional("end", "eind").times(),
          Column.optional("place", "plaats").ids(),
          Column.optional("languages", "talen").severalTags(),
          Column.optional("children", "kinderen").choices(Childcare.values()),
          Column.optional("cost", "kosten").texts().words(),
          Column.optional("travel-costs", "reiskosten").texts().words(),
          Column.optional("for", "voor").choices(OpenTo.values()),
          Column.optional("join", "aanmelden").texts().words(),
          Column.optional("capacity", "plaatsen-vrij").choices(Capacity.values()),
          Column.optional("when-full", "als-vol").texts().words(),
          Column.required("status").choices(EntryStatus.values()),
          Column.optional("note", "toelichting").texts().words());

  /** All columns that a file may have. */
  static final List<Column> COLUMNS =
      Stream.of(OWN_COLUMNS, SeriesReader.COLUMNS, SeriesRows.COLUMNS)
          .flatMap(List::stream)
          .toList();

  private final Diagnostics diagnostics;
  private final EntryReader entries;
  private final ZoneId zone;

  /**
   * A reader of what happens in {@code programmes} and at {@code places}.
   *
   * @param zone the zone of the calendar's hours
   */
  public CalendarReader(
      Diagnostics diagnostics,
      Map<String, Programme> programmes,
      Map<String, Place> places,
      ZoneId zone) {
    this.diagnostics = diagnostics;
    this.entries = new EntryReader(programmes, places);
    this.zone = zone;
  }

  /** The columns that a spreadsheet of the calendar may have. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /**
   * What happens. Mistakes are reported; what they are about is left out, and all that a row may
   * have cancelled, moved or hidden that cannot be read.
   */
  public Calendar read(SourceTree tree) {
    SeriesReader series = new SeriesReader(zone, new SchoolHolidayReader(diagnostics).read(tree));
    SeriesRows rows = new SeriesRows();
    List<CalendarFile> files = files(tree);
    Set<String> ids = files.stream().flatMap(CalendarFile::ids).collect(Collectors.toSet());
    files.forEach(file -> file.readRemarks(ids));
    for (CalendarFile file : files) {
      for (Row row : file.rows()) {
        PersonalDetails.check(row);
        rows.idOf(row)
            .flatMap(id -> entry(row, id, series))
            .ifPresent(entry -> rows.add(row, entry));
      }
    }
    rows.replacing().forEach(row -> replace(row, rows));
    Withdrawals withdrawals = new Withdrawals(files, rows);
    files.forEach(file -> file.tell(diagnostics));
    Calendar calendar =
        Calendar.of(
            rows.entries().stream().filter(withdrawals::keeps).toList(), withdrawals.leftOut());
    new DoubleBookings(diagnostics).check(calendar.occurrences());
    return calendar;
  }

  private static List<CalendarFile> files(SourceTree tree) {
    return Stream.of(".csv", ".json")
        .flatMap(ending -> tree.below(FOLDER, ending).stream())
        .sorted(Comparator.comparing(SourceFile::path))
        .map(file -> new CalendarFile(file, COLUMNS))
        .toList();
  }

  /** The entry of a row that stands for itself, its times not replaced yet. */
  private Optional<CalendarEntry> entry(Row row, String id, SeriesReader series) {
    row.requiredText("from");
    return entry(Cells.of(row), id, times(row, series));
  }

  private Times times(Row row, SeriesReader series) {
    Optional<When> when = when(Cells.of(row), 0);
    if (!series.repeats(row)) {
      return new Times(when, Optional.empty());
    }
    Optional<Programme> programme = entries.programme(row);
    Optional<Recurrence> recurrence =
        when.flatMap(first -> programme.flatMap(one -> series.read(row, first, one)));
    return new Times(recurrence.isPresent() ? when : Optional.empty(), recurrence);
  }

  /** Puts what {@code row} says in the place of a time of its series. */
  private void replace(Row row, SeriesRows rows) {
    Optional<SeriesRows.Series> found = rows.seriesOf(row);
    Optional<LocalDate> day = found.flatMap(series -> SeriesRows.dayOf(row, series));
    if (day.isEmpty()) {
      return;
    }
    CalendarEntry series = found.get().entry();
    Cells cells = new Cells(row, found.get().row());
    Optional<When> when = when(cells, series.when().moreDays());
    if (when.isPresent() && isTooLate(when.get(), series.when())) {
      String last = when.get().firstDay().toString();
      row.report(Code.CAL_TOO_LONG, "from", last, "" + SeriesReader.MOST_YEARS);
      return;
    }
    entry(cells, series.id(), new Times(when, Optional.empty()))
        .ifPresent(
            entry -> {
              OccurrenceRules.checkMove(row, entry, day.get(), series);
              rows.replace(row, day.get(), entry);
            });
  }

  private static boolean isTooLate(When moved, When first) {
    return moved.firstDay().isAfter(first.firstDay().plusYears(SeriesReader.MOST_YEARS));
  }

  private Optional<CalendarEntry> entry(Cells cells, String id, Times times) {
    Optional<CalendarEntry> entry = entries.read(cells, id, times);
    entry.ifPresent(one -> new OccurrenceRules(zone).check(cells, one));
    entry.ifPresent(one -> StatusWords.check(cells.row(), one));
    return entry;
  }

  /**
   * When the entry in {@code cells} happens: on the day that it replaces where it names no other.
   *
   * @param moreDays how many days the last day comes after the first where the row does not say it
   */
  private static Optional<When> when(Cells cells, long moreDays) {
    Row row = cells.row();
    Optional<LocalDate> from = row.day(row.isEmpty("from") ? "instead-of" : "from");
    Optional<LocalDate> until =
        row.isEmpty("until") ? from.map(day -> day.plusDays(moreDays)) : row.day("until");
    Optional<LocalTime> start = cells.in("start").time("start");
    Optional<LocalTime> end = cells.in("end").time("end");
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(from.get())) {
      row.report(Code.CAL_END_BEFORE_START, "until", row.text("until"), from.get().toString());
      return Optional.empty();
    }
    if (until.get().isAfter(from.get().plusYears(MOST_YEARS))) {
      row.report(Code.CAL_TOO_LONG, "until", until.get().toString(), "" + MOST_YEARS);
      return Optional.empty();
    }
    if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
      String column = row.isEmpty("end") ? "start" : "end";
      row.report(Code.CAL_END_BEFORE_START, column, cells.text("end"), cells.text("start"));
      return Optional.empty();
    }
    if (start.isEmpty()) {
      end.ifPresent(time -> row.report(Code.CAL_END_WITHOUT_START, "end", cells.text("end")));
      return Optional.of(new When.Days(from.get(), until.get()));
    }
    return Optional.of(new When.Hours(from.get(), until.get(), start.get(), end));
  }
}

package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/school-holidays.csv}. */
final class SchoolHolidayReader {

  /** The file they are read from. */
  static final String FILE = "data/school-holidays.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("region", "regio"),
          Column.required("name", "naam"),
          Column.required("from", "van"),
          Column.required("until", "tot"),
          Column.required("source", "bron"));

  private final Diagnostics diagnostics;

  SchoolHolidayReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The holidays; none when there is no file. */
  SchoolHolidays read(SourceTree tree) {
    return new SchoolHolidays(
        new TableReader(diagnostics)
            .read(tree, FILE, COLUMNS).stream().flatMap(row -> period(row).stream()).toList());
  }

  private static Optional<SchoolHolidays.Period> period(Row row) {
    Optional<Region> region = row.choice("region", Region.values());
    List.of("name", "from", "until", "source").forEach(row::requiredText);
    Optional<LocalDate> from = row.day("from");
    Optional<LocalDate> until = row.day("until");
    if (region.isEmpty() || from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(from.get())) {
      row.report(Code.CAL_END_BEFORE_START, "until", row.text("until"), row.text("from"));
      return Optional.empty();
    }
    return Optional.of(new SchoolHolidays.Period(region.get(), from.get(), until.get()));
  }
}

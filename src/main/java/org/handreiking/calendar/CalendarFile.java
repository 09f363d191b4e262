package org.handreiking.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Severity;
import org.handreiking.source.SourceFile;
import org.handreiking.table.Aside;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** A file whose rows are read one by one, with what has been found in it so far. */
final class CalendarFile {

  private final SourceFile source;
  private final Diagnostics found = new Diagnostics();
  private final List<Row> rows;
  private final List<Aside> others = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<Diagnostic, Consequence> consequences = new TreeMap<>();

  CalendarFile(SourceFile source, List<Column> columns) {
    this.source = source;
    this.rows = new TableReader(found).read(source, columns, others::add);
  }

  String path() {
    return source.path();
  }

  List<Row> rows() {
    return rows;
  }

  /** What its rows have as their id or as that of their series, as it is written. */
  Stream<String> ids() {
    return rows.stream()
        .flatMap(row -> Stream.of(row.text("id"), row.text("series")))
        .filter(id -> !id.isEmpty());
  }

  /**
   * Takes what is none of its rows and may change a time for a mistake.
   *
   * @param ids those of all files
   */
  void readRemarks(Set<String> ids) {
    others.removeIf(
        aside -> {
          Optional<Remark> remark = Remark.of(aside, ids);
          remark.ifPresent(remarks::add);
          return remark.isPresent();
        });
  }

  /** What is none of its rows and may change a time. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** The errors that are neither those of one row nor of a remark. */
  List<Diagnostic> errors() {
    Set<Diagnostic> ofRows = new HashSet<>();
    rows.forEach(row -> ofRows.addAll(row.errors()));
    return found.sorted().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .filter(one -> !ofRows.contains(one))
        .toList();
  }

  /** Says what stays off the site because of {@code errors}. */
  void put(List<Diagnostic> errors, Consequence consequence) {
    errors.forEach(error -> consequences.put(error, consequence));
  }

  /** Tells all that was found. */
  void tell(Diagnostics diagnostics) {
    others.forEach(aside -> aside.report(found));
    found.addAll(remarks.stream().map(Remark::error).toList());
    diagnostics.addAll(
        found.sorted().stream()
            .map(one -> Optional.ofNullable(consequences.get(one)).map(one::with).orElse(one))
            .toList());
  }

  /** Whatever in its text may be an id, however little of the file could be read. */
  Set<String> possibleIds() {
    return new HashSet<>(Arrays.asList(source.looseText().text().split("[^a-z0-9-]+")));
  }
}

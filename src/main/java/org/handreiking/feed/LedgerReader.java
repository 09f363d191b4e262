package org.handreiking.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.feed.Ledger.Line;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads the calendar's ledger. */
public final class LedgerReader {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.optional("until"),
          Column.required("content"),
          Column.required("sequence"),
          Column.required("changed"));

  /** The last day of an entry in a ledger that an earlier program wrote. */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final Diagnostics diagnostics;

  public LedgerReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The ledger; an empty one when there is no file. */
  public Ledger read(SourceTree tree) {
    TreeMap<String, Line> lines = new TreeMap<>();
    for (Row row : new TableReader(diagnostics).read(tree, Ledger.FILE, COLUMNS)) {
      String id = row.requiredText("id");
      Optional<Line> line = line(row);
      if (line.isPresent() && !id.isEmpty() && lines.putIfAbsent(id, line.get()) != null) {
        row.report(Code.TABLE_SAME_ID, "id", id);
      }
    }
    return new Ledger(lines);
  }

  private static Optional<Line> line(Row row) {
    String content = row.requiredText("content");
    String sequence = row.requiredText("sequence");
    Optional<LocalDate> until = row.day("until");
    Optional<LocalDate> changed = row.day("changed");
    if (row.isEmpty("changed")) {
      row.requiredText("changed");
    }
    if (!sequence.matches("\\d{1,9}")) {
      row.report(Code.CAL_LEDGER_SEQUENCE, "sequence", sequence);
      return Optional.empty();
    }
    boolean isUntilBad = until.isEmpty() && !row.isEmpty("until");
    if (content.isEmpty() || changed.isEmpty() || isUntilBad) {
      return Optional.empty();
    }
    Stamp stamp = new Stamp(Integer.parseInt(sequence), changed.get());
    return Optional.of(new Line(new EntryContent(content, until.orElse(UNKNOWN)), stamp));
  }
}

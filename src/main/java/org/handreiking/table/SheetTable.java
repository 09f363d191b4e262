package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;

/** A table in a spreadsheet whose header has been read. */
final class SheetTable {

  private final Header header;
  private final Table table;
  private final RowShift shift;
  private final Diagnostics diagnostics;

  SheetTable(SourceFile file, Header header, ColumnNames columns, Diagnostics diagnostics) {
    this.header = header;
    this.table =
        new Table(
            file,
            columns,
            header.names(),
            new Table.Absence(Code.TABLE_EMPTY_CELL, header.missing()),
            diagnostics);
    this.shift = new RowShift(header, columns);
    this.diagnostics = diagnostics;
  }

  /**
   * The rows of the table among {@code rows}, which are those below the header; {@code others} is
   * told of those that are none.
   */
  List<Row> rows(List<SheetRow> rows, Consumer<Aside> others) {
    Map<Integer, Code> aside = Footer.find(rows, header);
    List<Row> read = new ArrayList<>();
    for (SheetRow row : rows) {
      Optional<Code> code = Optional.ofNullable(aside.get(row.number()));
      if (code.isPresent()) {
        others.accept(new Aside(code.get(), row.firstFilled(), row.shown()));
      } else if (!row.isBlank()) {
        read.add(row(row));
      }
    }
    table.reportDamage();
    return List.copyOf(read);
  }

  private Row row(SheetRow row) {
    Map<String, Cell> cells = new TreeMap<>();
    Mistakes mistakes = new Mistakes(diagnostics);
    reportShift(row, mistakes);
    for (int i = 0; i < header.width(); i++) {
      Optional<String> name = header.name(i);
      if (name.isPresent()) {
        int index = i;
        String text = i < row.texts().size() ? row.texts().get(i) : "";
        cells.put(name.get(), table.cell(text, header.title(i), () -> row.at(index), mistakes));
      }
    }
    return new Row(table, row.at(), cells, mistakes);
  }

  /** Reports that cells of {@code row} do not stand below their columns. */
  private void reportShift(SheetRow row, Mistakes mistakes) {
    Optional<Integer> extra = row.filled().stream().filter(header::endsBefore).findFirst();
    Code code = extra.isPresent() ? Code.TABLE_EXTRA_CELL : Code.TABLE_SHIFTED_ROW;
    extra
        .or(() -> shift.start(row))
        .ifPresent(index -> mistakes.reportLast(code, row.at(index), row.text(index)));
  }
}

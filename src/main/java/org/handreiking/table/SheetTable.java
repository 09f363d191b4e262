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
    int width = Math.max(row.texts().size(), header.width());
    for (int i = 0; i < width; i++) {
      Optional<String> name = header.name(i);
      if (name.isPresent()) {
        int index = i;
        String text = i < row.texts().size() ? row.texts().get(i) : "";
        cells.put(name.get(), table.cell(text, header.title(i), () -> row.at(index), mistakes));
      } else if (header.endsBefore(i) && !row.text(i).isEmpty()) {
        mistakes.report(Code.TABLE_EXTRA_CELL, row.at(i), row.text(i));
      }
    }
    return new Row(table, row.at(), cells, mistakes);
  }
}

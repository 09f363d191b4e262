package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonReader;
import org.handreiking.json.JsonValue;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/**
 * A table as programs write it: a list of objects whose members are cells. Where a message about a
 * spreadsheet names the cell, one about this names the value by its JSON pointer.
 */
final class JsonTable {

  private final SourceFile file;
  private final ColumnNames columns;
  private final Diagnostics diagnostics;
  private final JsonKeys keys;

  JsonTable(SourceFile file, ColumnNames columns, Diagnostics diagnostics) {
    this.file = file;
    this.columns = columns;
    this.diagnostics = diagnostics;
    this.keys = new JsonKeys(file, columns, diagnostics);
  }

  /** The rows; none when the file is no list, which is reported. */
  List<Row> rows() {
    Optional<JsonValue> value = new JsonReader(diagnostics).value(file);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof JsonValue.Items items)) {
      Position at = value.get().at();
      diagnostics.add(Code.JSON_BAD_VALUE, at, file.name(), value.get().shown(), "[…]");
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      found(items.values().get(i), "/" + i).ifPresent(found::add);
    }
    Table table =
        new Table(
            file,
            columns,
            keys.names(),
            new Table.Absence(Code.JSON_MISSING, Set.of()),
            diagnostics);
    List<Row> rows = found.stream().map(one -> row(one, table)).toList();
    table.reportDamage();
    return rows;
  }

  /**
   * An object, its members by the names of the columns.
   *
   * @param pointer of the object
   */
  private record Found(Position at, String pointer, Map<String, JsonKeys.Member> members) {}

  private Optional<Found> found(JsonValue item, String pointer) {
    Position at = new Position(file.path(), item.at().line(), pointer);
    if (item instanceof JsonValue.Members object) {
      return Optional.of(new Found(at, pointer, keys.members(object, pointer)));
    }
    diagnostics.add(Code.JSON_BAD_VALUE, at, pointer, item.shown(), "{…}");
    return Optional.empty();
  }

  private Row row(Found found, Table table) {
    Mistakes mistakes = new Mistakes(diagnostics);
    Map<String, Cell> cells = new TreeMap<>();
    found.members().forEach((name, member) -> cells.put(name, cell(name, member, table, mistakes)));
    return new Row(table, found.at(), cells, mistakes);
  }

  private Cell cell(String name, JsonKeys.Member member, Table table, Mistakes mistakes) {
    JsonCell.Read read = JsonCell.read(member.value(), columns.content(name));
    if (read.refusal().isPresent()) {
      JsonCell.Refusal refusal = read.refusal().get();
      mistakes.report(refusal.code(), member.at(), refusal.values(member.key()));
      return new Cell("", member.key(), member::at, true);
    }
    return table.cell(read.text(), member.key(), member::at, mistakes);
  }
}

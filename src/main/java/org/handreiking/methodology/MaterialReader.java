package org.handreiking.methodology;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/materials.csv}. */
public final class MaterialReader {

  /** The file they are read from. */
  public static final String FILE = "data/materials.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("name", "naam").words(),
          Column.required("amount", "aantal"),
          Column.required("per"),
          Column.optional("unit", "eenheid").words(),
          Column.optional("price", "prijs"),
          Column.required("origin", "herkomst"),
          Column.optional("note", "toelichting").words());

  private final Diagnostics diagnostics;

  public MaterialReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The materials by id, in the editor's order; none when there is no file. */
  public Map<String, Material> read(SourceTree tree) {
    Map<String, Material> materials = new LinkedHashMap<>();
    new TableReader(diagnostics)
        .read(tree, FILE, COLUMNS)
        .forEach(row -> row.id("id").ifPresent(id -> add(row, id, materials)));
    return materials;
  }

  private static void add(Row row, String id, Map<String, Material> materials) {
    String name = row.requiredWords("name");
    Optional<Quantity> quantity = quantity(row);
    Optional<Origin> origin = row.choice("origin", Origin.values());
    if (quantity.isEmpty() || origin.isEmpty()) {
      return;
    }
    Material material =
        new Material(id, name, quantity.get(), row.words("unit"), origin.get(), row.words("note"));
    if (materials.putIfAbsent(id, material) != null) {
      row.report(Code.TABLE_SAME_ID, "id", id);
    }
  }

  /** The columns {@code amount}, {@code per} and {@code price} of a row. */
  static Optional<Quantity> quantity(Row row) {
    Optional<BigDecimal> price = row.number("price");
    return unpriced(row).map(one -> new Quantity(one.amount(), one.per(), price));
  }

  /** The columns {@code amount} and {@code per} of a row. */
  static Optional<Quantity> unpriced(Row row) {
    row.requiredText("amount");
    Optional<BigDecimal> amount = row.number("amount");
    Optional<Per> per = row.choice("per", Per.values());
    return amount.isEmpty() || per.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quantity(amount.get(), per.get(), Optional.empty()));
  }
}

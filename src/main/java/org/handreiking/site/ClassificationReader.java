package org.handreiking.site;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/classifications.csv}. */
public final class ClassificationReader {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("classification", "soort"),
          Column.required("id"),
          Column.optional("code"),
          Column.required("label", "naam").words(),
          Column.optional("explanation", "uitleg").words());

  private final Diagnostics diagnostics;

  public ClassificationReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The classifications; empty ones when there is no file. */
  public Classifications read(SourceTree tree) {
    Classifications classifications = new Classifications();
    new TableReader(diagnostics)
        .read(tree, Classifications.FILE, COLUMNS)
        .forEach(row -> add(row, classifications));
    return classifications;
  }

  private static void add(Row row, Classifications classifications) {
    Optional<Classification> classification = row.choice("classification", Classification.values());
    Optional<String> id = row.id("id");
    String label = row.requiredWords("label");
    if (classification.isEmpty() || id.isEmpty()) {
      return;
    }
    Category category = new Category(id.get(), row.text("code"), label, row.words("explanation"));
    if (!classifications.add(classification.get(), category)) {
      row.report(Code.TABLE_SAME_ID, "id", id.get());
    }
  }
}

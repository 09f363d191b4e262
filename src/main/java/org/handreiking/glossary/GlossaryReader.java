package org.handreiking.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/glossary.csv}. */
public final class GlossaryReader {

  /** The file it is read from. */
  public static final String FILE = "data/glossary.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("term").words(),
          Column.required("explanation", "uitleg").words(),
          Column.optional("see-also", "zie-ook"),
          Column.optional("source", "bron"));

  private final Diagnostics diagnostics;

  public GlossaryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The terms by id, in the editor's order; none when there is no file. */
  public Map<String, Term> read(SourceTree tree) {
    Map<String, Term> terms = new LinkedHashMap<>();
    List<Row> rows = new TableReader(diagnostics).read(tree, FILE, COLUMNS);
    rows.forEach(row -> row.id("id").ifPresent(id -> add(row, id, terms)));
    rows.forEach(row -> checkSeeAlso(row, terms));
    return terms;
  }

  private static void add(Row row, String id, Map<String, Term> terms) {
    Term term =
        new Term(
            id,
            row.requiredWords("term"),
            row.requiredWords("explanation"),
            row.names("see-also"),
            row.text("source"),
            row.at());
    if (terms.putIfAbsent(id, term) != null) {
      row.report(Code.TABLE_SAME_ID, "id", id);
    }
  }

  private static void checkSeeAlso(Row row, Map<String, Term> terms) {
    row.names("see-also").stream()
        .filter(other -> !terms.containsKey(other))
        .forEach(other -> row.report(Code.REFERENCE_UNKNOWN, "see-also", other, FILE));
  }
}

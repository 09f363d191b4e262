package org.handreiking.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/sources.csv}. */
public final class PublicationReader {

  /** The file they are read from. */
  public static final String FILE = "data/sources.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("title", "titel"),
          Column.optional("publisher", "uitgever"),
          Column.optional("year", "jaar"),
          Column.optional("place", "plaats"),
          Column.optional("note", "toelichting").words());

  private final Diagnostics diagnostics;

  public PublicationReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The publications by id, in the editor's order; none when there is no file. */
  public Map<String, Publication> read(SourceTree tree) {
    Map<String, Publication> publications = new LinkedHashMap<>();
    new TableReader(diagnostics)
        .read(tree, FILE, COLUMNS)
        .forEach(row -> row.id("id").ifPresent(id -> add(row, id, publications)));
    return publications;
  }

  private static void add(Row row, String id, Map<String, Publication> publications) {
    Publication publication =
        new Publication(
            id,
            row.requiredText("title"),
            row.text("publisher"),
            row.text("year"),
            row.text("place"),
            row.words("note"));
    if (publications.putIfAbsent(id, publication) != null) {
      row.report(Code.TABLE_SAME_ID, "id", id);
    }
  }
}

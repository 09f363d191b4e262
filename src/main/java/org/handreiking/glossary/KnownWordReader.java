package org.handreiking.glossary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/known-words.csv}: long words that the editors know their readers to know. */
public final class KnownWordReader {

  /** The file it is read from. */
  public static final String FILE = "data/known-words.csv";

  private static final List<Column> COLUMNS =
      List.of(Column.required("language", "taal"), Column.required("word", "woord"));

  private final Diagnostics diagnostics;

  public KnownWordReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The words by language tag; none when there is no file. */
  public Map<String, Set<String>> read(SourceTree tree) {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Row row : new TableReader(diagnostics).read(tree, FILE, COLUMNS)) {
      words
          .computeIfAbsent(row.requiredText("language"), language -> new TreeSet<>())
          .add(row.requiredText("word"));
    }
    return words;
  }
}

package org.handreiking.site;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/sensitive-words.csv}. */
public final class SensitiveWordReader {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("language", "taal"),
          Column.required("word", "woord"),
          Column.optional("except", "behalve"));

  private final Diagnostics diagnostics;

  public SensitiveWordReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The words of all languages; none when there is no file. */
  public SensitiveWords read(SourceTree tree) {
    SensitiveWords words = new SensitiveWords();
    new TableReader(diagnostics)
        .read(tree, SensitiveWords.FILE, COLUMNS)
        .forEach(row -> add(row, words));
    return words;
  }

  private static void add(Row row, SensitiveWords words) {
    String tag = row.requiredText("language");
    String word = row.requiredText("word");
    if (tag.isEmpty() || word.isEmpty()) {
      return;
    }
    try {
      words.add(Language.of(tag), new SensitiveWords.Entry(word, row.names("except")));
    } catch (IllegalArgumentException e) {
      row.report(Code.TABLE_BAD_CHOICE, "language", tag, "nl, en, tr, ar");
    }
  }
}

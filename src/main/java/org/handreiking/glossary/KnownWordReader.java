package org.handreiking.glossary;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.glossary.KnownWords.KnownWord;
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

  /** The words; none when there is no file. */
  public KnownWords read(SourceTree tree) {
    List<KnownWord> words = new ArrayList<>();
    for (Row row : new TableReader(diagnostics).read(tree, FILE, COLUMNS)) {
      String language = row.requiredText("language");
      String word = row.requiredText("word");
      if (!language.isEmpty() && !word.isEmpty()) {
        words.add(new KnownWord(language, word, row.at("language")));
      }
    }
    return new KnownWords(words);
  }
}

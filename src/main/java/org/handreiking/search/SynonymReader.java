package org.handreiking.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Reads {@code data/synonyms.<language>.txt}: everyday words, an arrow, words of the site. */
public final class SynonymReader {

  private static final String BEGINNING = "data/synonyms";
  private static final String ENDING = ".txt";

  private final Diagnostics diagnostics;
  private final List<Language> languages;

  /**
   * A reader that reports to {@code diagnostics}.
   *
   * @param languages those of the site
   */
  public SynonymReader(Diagnostics diagnostics, Collection<Language> languages) {
    this.diagnostics = diagnostics;
    this.languages = List.copyOf(languages);
  }

  /** The synonyms of every language of the site; a language without a file has none. */
  public Map<Language, Synonyms> read(SourceTree tree) {
    Map<Language, Synonyms> all = new TreeMap<>();
    languages.forEach(language -> all.put(language, Synonyms.NONE));
    for (SourceFile file : tree.below("data", ENDING)) {
      if (file.path().startsWith(BEGINNING)) {
        read(file, all);
      }
    }
    return all;
  }

  private void read(SourceFile file, Map<Language, Synonyms> all) {
    Optional<Language> language = language(file);
    OptionalInt broken = file.firstLineThatIsNotUtf8();
    if (language.isEmpty()) {
      String tags = String.join(", ", languages.stream().map(Language::tag).toList());
      diagnostics.add(Code.SYNONYM_LANGUAGE, file.at(), file.name(), tags);
    } else if (broken.isPresent()) {
      diagnostics.add(Code.FILE_NOT_UTF8, file.at(broken.getAsInt()));
    } else {
      all.put(language.get(), new SynonymLines(file, language.get(), diagnostics).read());
    }
  }

  private Optional<Language> language(SourceFile file) {
    return languages.stream()
        .filter(language -> file.path().equals(BEGINNING + "." + language + ENDING))
        .findFirst();
  }
}

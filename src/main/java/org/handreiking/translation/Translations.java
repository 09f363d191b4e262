package org.handreiking.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** What a site has in one language: its PO files. */
public final class Translations {

  private final Language language;
  private final Map<String, Catalogue> catalogues = new TreeMap<>();

  private Translations(Language language) {
    this.language = language;
  }

  /** The PO files of {@code language} in {@code tree}; what is wrong with them is reported. */
  public static Translations read(SourceTree tree, Language language, Diagnostics diagnostics) {
    Translations translations = new Translations(language);
    PoReader reader = new PoReader(diagnostics);
    TranslationRules rules = new TranslationRules(language, diagnostics);
    for (SourceFile file : tree.all()) {
      if (file.path().endsWith(PoPaths.ending(language))) {
        PoFile po = reader.read(file);
        translations.catalogues.put(file.path(), new Catalogue(file, po, rules));
      }
    }
    return translations;
  }

  /** Reports what is wrong with the translations in {@code file}, which can be read. */
  public static void check(SourceFile file, Language language, Diagnostics diagnostics) {
    TranslationRules rules = new TranslationRules(language, diagnostics);
    new PoReader(new Diagnostics())
        .read(file).entries().stream().filter(Catalogue::isShown).forEach(rules::accept);
  }

  public Language language() {
    return language;
  }

  /** The PO file that belongs to the source file at {@code path}. */
  public Optional<PoFile> file(String path) {
    return Optional.ofNullable(catalogues.get(PoPaths.of(path, language))).map(Catalogue::file);
  }

  /** The PO file of the source file at {@code path}, as it is on disk. */
  Optional<SourceFile> source(String path) {
    return Optional.ofNullable(catalogues.get(PoPaths.of(path, language))).map(Catalogue::source);
  }

  /** Whether the PO file of the source file at {@code path} knows a text. */
  boolean has(String path, PoEntry.Key key) {
    return Optional.ofNullable(catalogues.get(PoPaths.of(path, language)))
        .filter(catalogue -> catalogue.known().contains(key))
        .isPresent();
  }

  /** The translation of a text of the source file at {@code path}; none when it has mistakes. */
  Optional<PoEntry> find(String path, PoEntry.Key key) {
    return Optional.ofNullable(catalogues.get(PoPaths.of(path, language)))
        .map(catalogue -> catalogue.entries().get(key));
  }

  /** All translations without mistakes; in each file in any order. */
  List<PoEntry> entries() {
    return catalogues.values().stream()
        .flatMap(catalogue -> catalogue.entries().values().stream())
        .toList();
  }

  /**
   * A PO file.
   *
   * @param known all that it has, translated or not
   * @param entries its translations without mistakes
   */
  private record Catalogue(
      SourceFile source, PoFile file, Set<PoEntry.Key> known, Map<PoEntry.Key, PoEntry> entries) {

    Catalogue(SourceFile source, PoFile file, TranslationRules rules) {
      this(source, file, new HashSet<>(), new HashMap<>());
      file.entries().stream()
          .filter(entry -> !entry.obsolete())
          .forEach(entry -> known.add(entry.key()));
      file.entries().stream()
          .filter(entry -> isShown(entry) && rules.accept(entry))
          .forEach(entry -> entries.put(entry.key(), entry));
    }

    private static boolean isShown(PoEntry entry) {
      return !entry.obsolete() && entry.hasTranslation();
    }
  }
}

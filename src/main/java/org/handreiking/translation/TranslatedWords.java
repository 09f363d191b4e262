package org.handreiking.translation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;
import org.handreiking.source.Words;

/**
 * Puts texts in another language, and remembers how far each file is. A text without a translation
 * stays in the source language, marked. One whose translation is behind is shown as it was
 * translated, unless it is about safety: then the source stands there, marked. A translation about
 * safety that nobody has reviewed has the source beside it. A translation that stands beside its
 * text in its own file is taken before one of a PO file, and nobody has reviewed it. For one thread
 * at a time.
 */
public final class TranslatedWords implements Words {

  private final Translations translations;
  private final Words source;
  private final Map<String, Map<PoEntry.Key, Optional<PoEntry>>> asked = new TreeMap<>();
  private final Map<String, Map<Integer, Set<PoEntry.Key>>> rows = new TreeMap<>();
  private final Map<String, Set<PoEntry.Key>> given = new TreeMap<>();

  public TranslatedWords(Translations translations) {
    this(translations, Words.AS_WRITTEN);
  }

  /** Puts texts in another language of the site that knows its languages as {@code source} does. */
  public TranslatedWords(Translations translations, Words source) {
    this.translations = translations;
    this.source = source;
  }

  /** The same as in the source, so that files have the same columns in every language. */
  @Override
  public boolean includes(String tag) {
    return source.includes(tag);
  }

  @Override
  public String of(SourceFile file, TextBlock block) {
    PoEntry.Key key = PoEntry.Key.of(block);
    if (block.kind() == TextKind.COLUMN) {
      rows.computeIfAbsent(file.path(), unseen -> new HashMap<>())
          .computeIfAbsent(block.line(), unseen -> new HashSet<>())
          .add(key);
    }
    Optional<String> beside = Optional.ofNullable(block.given().get(translations.language().tag()));
    if (beside.isPresent()) {
      given.computeIfAbsent(file.path(), unseen -> new HashSet<>()).add(key);
      return beside.get();
    }
    Optional<PoEntry> entry =
        asked
            .computeIfAbsent(file.path(), unseen -> new HashMap<>())
            .computeIfAbsent(key, unseen -> translations.find(file.path(), key));
    boolean isStale = entry.map(PoEntry::isFuzzy).orElse(false);
    if (entry.isEmpty() || (isStale && block.isSafety())) {
      return Marks.UNTRANSLATED + block.text() + Marks.END;
    }
    String text = entry.get().translations().get(0);
    boolean showsBoth = block.isSafety() && review(file.path()).isEmpty();
    return showsBoth ? text + " " + Marks.BESIDE + block.text() + Marks.END : text;
  }

  /** The PO file of the file at {@code path} in this language. */
  public Optional<SourceFile> file(String path) {
    return translations.source(path);
  }

  private Optional<TranslationReview> review(String path) {
    return translations.file(path).flatMap(PoHeader::review);
  }

  /**
   * Reports PO files that were made of other texts: a text that they do not have has no
   * translation, not even of what it said before.
   */
  public void checkExtracted(Diagnostics diagnostics) {
    Map<SourceFile, Long> missing = new LinkedHashMap<>();
    asked.forEach(
        (path, texts) ->
            translations
                .source(path)
                .ifPresent(
                    po -> {
                      long unknown =
                          texts.keySet().stream()
                              .filter(key -> !translations.has(path, key))
                              .count();
                      missing.merge(po, unknown, Long::sum);
                    }));
    missing.forEach(
        (po, count) -> {
          if (count > 0) {
            String language = translations.language().tag();
            diagnostics.add(Code.PO_OUTDATED, po.at(1), "" + count, language);
          }
        });
  }

  /** How far the translation of the file at {@code path} is, by the texts asked for so far. */
  public Freshness freshness(String path) {
    Set<PoEntry.Key> keys = new HashSet<>(asked.getOrDefault(path, Map.of()).keySet());
    keys.addAll(given.getOrDefault(path, Set.of()));
    return freshness(path, keys);
  }

  /** How far the translation of the row of a spreadsheet at {@code row} is. */
  public Freshness freshness(Position row) {
    Map<Integer, Set<PoEntry.Key>> lines = rows.getOrDefault(row.path(), Map.of());
    return freshness(row.path(), lines.getOrDefault(row.line(), Set.of()));
  }

  private Freshness freshness(String path, Set<PoEntry.Key> keys) {
    Set<PoEntry.Key> besides = given.getOrDefault(path, Set.of());
    Map<PoEntry.Key, Optional<PoEntry>> texts = asked.getOrDefault(path, Map.of());
    int translated = 0;
    int behind = 0;
    Optional<LocalDate> since = Optional.empty();
    for (PoEntry.Key key : keys) {
      Optional<PoEntry> entry = texts.getOrDefault(key, Optional.empty());
      if (!besides.contains(key) && entry.isPresent() && entry.get().isFuzzy()) {
        behind++;
        Optional<LocalDate> day = changed(entry.get());
        since = since.isEmpty() || day.filter(since.get()::isAfter).isPresent() ? day : since;
      } else if (besides.contains(key) || entry.isPresent()) {
        translated++;
      }
    }
    boolean isAllInPoFile = Collections.disjoint(keys, besides);
    return new Freshness(
        keys.size(), translated, behind, since, isAllInPoFile ? review(path) : Optional.empty());
  }

  private static Optional<LocalDate> changed(PoEntry entry) {
    try {
      return entry
          .changedNote()
          .map(note -> LocalDate.parse(note.substring(PoUpdate.CHANGED.length()).strip()));
    } catch (DateTimeParseException e) {
      // A translator has written something else there.
      return Optional.empty();
    }
  }
}

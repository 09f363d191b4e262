package org.handreiking.translation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
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
  private final Map<String, Map<PoEntry.Key, Optional<PoEntry>>> asked = new TreeMap<>();
  private final Map<String, Set<PoEntry.Key>> given = new TreeMap<>();

  public TranslatedWords(Translations translations) {
    this.translations = translations;
  }

  @Override
  public synchronized String of(SourceFile file, TextBlock block) {
    PoEntry.Key key = PoEntry.Key.of(block);
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
    boolean showsBoth = block.isSafety() && reviewer(file.path()).isEmpty();
    return showsBoth ? text + " " + Marks.BESIDE + block.text() + Marks.END : text;
  }

  /** Whether the file at {@code path} has a PO file in this language. */
  public boolean hasFile(String path) {
    return translations.file(path).isPresent();
  }

  private Optional<String> reviewer(String path) {
    return translations
        .file(path)
        .flatMap(file -> file.field(PoHeader.REVIEWED))
        .filter(value -> !value.isEmpty() && !value.equals(PoHeader.NOBODY));
  }

  /** How far the translation of the file at {@code path} is, by the texts asked for so far. */
  public synchronized Freshness freshness(String path) {
    Map<PoEntry.Key, Optional<PoEntry>> texts = asked.getOrDefault(path, Map.of());
    int besides = given.getOrDefault(path, Set.of()).size();
    int translated = besides;
    int behind = 0;
    Optional<LocalDate> since = Optional.empty();
    for (Optional<PoEntry> entry : texts.values()) {
      if (entry.isPresent() && entry.get().isFuzzy()) {
        behind++;
        Optional<LocalDate> day = changed(entry.get());
        since = since.isEmpty() || day.filter(since.get()::isAfter).isPresent() ? day : since;
      } else if (entry.isPresent()) {
        translated++;
      }
    }
    Optional<String> reviewer = besides == 0 ? reviewer(path) : Optional.empty();
    return new Freshness(texts.size() + besides, translated, behind, since, reviewer);
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

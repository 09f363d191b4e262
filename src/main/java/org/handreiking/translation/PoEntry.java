package org.handreiking.translation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.source.Position;
import org.handreiking.source.TextBlock;

/**
 * One text of a PO file, and its translation.
 *
 * @param comments what translators wrote ({@code # })
 * @param notes what is said to them ({@code #.})
 * @param places where the text stands ({@code #:})
 * @param flags such as {@code fuzzy} ({@code #,})
 * @param previous the text that was translated, when it has changed since ({@code #|})
 * @param key what is translated
 * @param plural its plural form ({@code msgid_plural}); empty without one
 * @param translations {@code msgstr}, or {@code msgstr[0]} and so on; {@code ""} is none yet
 * @param obsolete whether the text is gone ({@code #~})
 * @param at its first line
 */
public record PoEntry(
    List<String> comments,
    List<String> notes,
    List<String> places,
    Set<String> flags,
    Optional<Key> previous,
    Key key,
    Optional<String> plural,
    List<String> translations,
    boolean obsolete,
    Position at) {

  /** The flag of a translation that somebody has to look at. */
  public static final String FUZZY = "fuzzy";

  /**
   * What tells texts apart.
   *
   * @param context {@code msgctxt}; empty without one
   * @param text {@code msgid}
   */
  public record Key(Optional<String> context, String text) {

    static Key of(TextBlock block) {
      return new Key(block.context(), block.text());
    }
  }

  public PoEntry {
    comments = List.copyOf(comments);
    notes = List.copyOf(notes);
    places = List.copyOf(places);
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    translations = List.copyOf(translations);
  }

  /** Whether the translation is of another text than this one, or somebody doubts it. */
  public boolean isFuzzy() {
    return flags.contains(FUZZY);
  }

  /** Whether there is a translation, of this text or of an earlier one. */
  public boolean hasTranslation() {
    return translations.stream().noneMatch(String::isEmpty);
  }

  /** This entry with {@code others} as what translators wrote beside it. */
  PoEntry withComments(List<String> others) {
    return new PoEntry(
        others, notes, places, flags, previous, key, plural, translations, obsolete, at);
  }

  /** This entry with {@code others} in the place of its translation, as doubtful as it was. */
  PoEntry withTranslations(List<String> others) {
    return new PoEntry(comments, notes, places, flags, previous, key, plural, others, obsolete, at);
  }

  /** This entry with the translation and the doubts of {@code other}. */
  PoEntry translatedAs(PoEntry other) {
    return new PoEntry(
        comments,
        notes,
        places,
        other.flags,
        other.isFuzzy() ? previous : Optional.empty(),
        key,
        plural,
        other.translations,
        obsolete,
        at);
  }

  /** This entry of a text that is gone. */
  PoEntry asObsolete() {
    return new PoEntry(
        comments, List.of(), List.of(), flags, previous, key, plural, translations, true, at);
  }

  /** Whether somebody may come to harm when the translation is wrong. */
  public boolean isAboutSafety() {
    return notes.stream().anyMatch(note -> note.endsWith(PoUpdate.SAFETY));
  }

  /** The note that says since when the translation is behind. */
  Optional<String> changedNote() {
    return notes.stream().filter(note -> note.startsWith(PoUpdate.CHANGED)).findFirst();
  }

  /** The translation that can be shown: none while it is fuzzy or missing. */
  public Optional<String> translation() {
    return isFuzzy() || !hasTranslation() ? Optional.empty() : Optional.of(translations.get(0));
  }
}

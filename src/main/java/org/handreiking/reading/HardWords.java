package org.handreiking.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * Tells long words that nobody has explained. There is no list of frequent words here: length
 * stands for difficulty, and a compound is as long as its longest part. What the glossary explains,
 * and what the editors know their readers to know, is not hard.
 */
public final class HardWords {

  /** The most letters of a word, or of a part of a compound, that is not hard. */
  static final int LONGEST = 12;

  private static final List<String> ENDINGS = List.of("", "s", "n", "en", "e");

  private final Set<String> known = new TreeSet<>();
  private final Function<String, List<String>> parts;
  private final Map<String, Boolean> judged = new TreeMap<>();

  /**
   * Judges words.
   *
   * @param explained terms and words, in any letters; a term of several words explains each
   * @param parts the parts of a compound, those of parts included; none when it is not one
   */
  public HardWords(Iterable<String> explained, Function<String, List<String>> parts) {
    this.parts = parts;
    for (String term : explained) {
      for (String word : Words.small(term)) {
        ENDINGS.forEach(ending -> known.add(word + ending));
      }
    }
  }

  /** The words that compounds can be made of: those that the pages of {@code tree} use. */
  public static Set<String> vocabulary(SourceTree tree) {
    Set<String> words = new TreeSet<>();
    for (SourceFile file : tree.below("content", ".adoc")) {
      words.addAll(Words.small(file.text().orElse("")));
    }
    return words;
  }

  /** Whether {@code word} is hard. */
  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return judged.computeIfAbsent(small, this::judge);
  }

  private boolean judge(String word) {
    boolean isAddress = word.matches(".*[.@:].*");
    if (letters(word) <= LONGEST || isAddress || known.contains(word)) {
      return false;
    }
    for (String piece : word.split("[-',]", -1)) {
      if (letters(piece) > LONGEST && !known.contains(piece) && isLongIn(piece)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLongIn(String word) {
    List<String> all = parts.apply(word);
    return all.isEmpty()
        || all.stream()
            .filter(part -> parts.apply(part).isEmpty())
            .anyMatch(part -> letters(part) > LONGEST && !known.contains(part));
  }

  private static long letters(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetter)
        .count();
  }
}

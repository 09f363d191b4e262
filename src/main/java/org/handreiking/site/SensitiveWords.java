package org.handreiking.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words that must not stay behind on a visitor's telephone: in titles, addresses, names of files.
 */
public final class SensitiveWords {

  /** The file they are read from. */
  public static final String FILE = "data/sensitive-words.csv";

  /** Shorter words are too often a part of others: {@code hiv} of {@code archive}. */
  private static final int SHORTEST_PART = 5;

  private final Map<String, List<Entry>> byLanguage = new TreeMap<>();

  /**
   * One word of the list.
   *
   * @param word as the editor wrote it: a word, or several with blanks in between
   * @param except beginnings of words that hold it and are harmless
   */
  public record Entry(String word, List<String> except) {
    public Entry {
      except = except.stream().map(SensitiveWords::folded).toList();
    }

    private boolean isIn(String text) {
      String folded = folded(word);
      if (folded.contains(" ")) {
        return (" " + text).contains(" " + folded);
      }
      return List.of(text.split(" ")).stream().anyMatch(one -> isPartOf(one, folded));
    }

    /** Also as part of a compound, or with an ending. */
    private boolean isPartOf(String textWord, String folded) {
      boolean holds =
          folded.length() < SHORTEST_PART ? textWord.equals(folded) : textWord.contains(folded);
      return holds && except.stream().noneMatch(textWord::startsWith);
    }
  }

  void add(Language language, Entry entry) {
    byLanguage.computeIfAbsent(language.tag(), unused -> new ArrayList<>()).add(entry);
  }

  /**
   * The first word of the list that {@code text} holds, as the list writes it. Case, accents, signs
   * and hyphens make no difference, so that addresses can be asked too.
   */
  public Optional<String> find(Language language, String text) {
    String folded = folded(text);
    return byLanguage.getOrDefault(language.tag(), List.of()).stream()
        .filter(entry -> entry.isIn(folded))
        .map(Entry::word)
        .findFirst();
  }

  /** {@code text} as small plain letters and digits with single blanks in between. */
  public static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('ı', 'i')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

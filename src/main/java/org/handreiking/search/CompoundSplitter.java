package org.handreiking.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits compounds into words that occur in the texts themselves: {@code rouwgroep} into {@code
 * rouw} and {@code groep}. The parts must fill the whole word, so {@code rouw} is not found in
 * {@code vrouwen}.
 */
public final class CompoundSplitter {

  /** Splits nothing. */
  static final CompoundSplitter NONE = new CompoundSplitter(List.of(), Set.of());

  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 24;
  private static final int SHORTEST_COMPOUND = 7;
  private static final int LONGEST_COMPOUND = 48;

  /** What may stand between two parts. */
  static final List<String> LINKS = List.of("", "s", "e", "en", "er");

  /** Words that look like a part where they are a prefix or an ending. */
  private static final Set<String> NOT_PARTS =
      Set.of(
          "ver", "her", "mee", "toe", "weg", "ont", "aan", "uit", "wan", "lijk", "rijk", "baar",
          "loos", "heid", "schap", "zaam", "ster", "sters", "aar", "ing", "eren", "ens", "elen",
          "end", "ende", "ers", "den", "gen", "ken", "len", "men", "nen", "pen", "ren", "sen",
          "ten", "ter", "ven", "zen");

  private final Set<String> words = new HashSet<>();

  /**
   * Splits into some of {@code vocabulary}.
   *
   * @param stopWords words that are never a part
   */
  public CompoundSplitter(Collection<String> vocabulary, Set<String> stopWords) {
    for (String word : vocabulary) {
      boolean fits = word.length() >= SHORTEST_PART && word.length() <= LONGEST_PART;
      if (fits && !stopWords.contains(word) && !NOT_PARTS.contains(word) && isLetters(word)) {
        words.add(word);
      }
    }
  }

  /**
   * The parts of {@code word}, those of parts included, without what links them; none when it is
   * not a compound of known words.
   */
  public List<String> parts(String word) {
    List<String> all = new ArrayList<>();
    if (word.length() >= SHORTEST_COMPOUND && word.length() <= LONGEST_COMPOUND) {
      for (String part : new Split(word).parts()) {
        all.add(part);
        all.addAll(parts(part));
      }
    }
    return all;
  }

  /** Whether a compound may have {@code word} as a part. */
  boolean isPart(String word) {
    return words.contains(word);
  }

  /**
   * The two parts that fill {@code word}, the first as long as can be, or none. So little is asked
   * of a word in a query that no text has: the browser can do it too.
   */
  List<String> twoParts(String word) {
    if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
      return List.of();
    }
    for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      if (words.contains(word.substring(0, end))) {
        for (String link : LINKS) {
          int next = end + link.length();
          if (word.startsWith(link, end) && words.contains(word.substring(next))) {
            return List.of(word.substring(0, end), word.substring(next));
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  /** The way to split one word that has the fewest parts; the longest first part decides ties. */
  private final class Split {

    private final String word;
    private final List<List<String>> fromHere = new ArrayList<>();

    Split(String word) {
      this.word = word;
    }

    List<String> parts() {
      for (int i = 0; i <= word.length(); i++) {
        fromHere.add(List.of());
      }
      for (int start = word.length() - SHORTEST_PART; start >= 0; start--) {
        fromHere.set(start, best(start));
      }
      return fromHere.get(0);
    }

    private List<String> best(int start) {
      String rest = word.substring(start);
      if (start > 0 && words.contains(rest)) {
        return List.of(rest);
      }
      List<String> best = List.of();
      for (int end = word.length() - SHORTEST_PART; end >= start + SHORTEST_PART; end--) {
        if (words.contains(word.substring(start, end))) {
          best = shorter(best, followedBy(start, end));
        }
      }
      return best;
    }

    private List<String> followedBy(int start, int end) {
      List<String> best = List.of();
      for (String link : LINKS) {
        int next = end + link.length();
        if (word.startsWith(link, end) && next < word.length()) {
          best = shorter(best, fromHere.get(next));
        }
      }
      if (best.isEmpty()) {
        return best;
      }
      List<String> parts = new ArrayList<>(List.of(word.substring(start, end)));
      parts.addAll(best);
      return parts;
    }

    private static List<String> shorter(List<String> first, List<String> second) {
      boolean takeSecond = first.isEmpty() || (!second.isEmpty() && second.size() < first.size());
      return takeSecond ? second : first;
    }
  }
}

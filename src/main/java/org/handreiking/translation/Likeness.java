package org.handreiking.translation;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text, to tell how much it has in common with others. */
final class Likeness {

  private final String[] words;

  Likeness(String text) {
    this.words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .sorted()
            .toArray(String[]::new);
  }

  /**
   * From 0 to 1: twice the number of words that both have, of all words of both (Dice's
   * coefficient, each word counted as often as it occurs).
   */
  double with(Likeness other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < words.length && theirs < other.words.length) {
      int order = words[mine].compareTo(other.words[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    int all = words.length + other.words.length;
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}

package org.handreiking.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much two texts have in common. */
final class Likeness {

  private Likeness() {}

  /**
   * From 0 to 1: twice the number of words that both have, of all words of both (Dice's
   * coefficient, each word counted as often as it occurs).
   */
  static double of(String one, String other) {
    List<String> words = words(one);
    List<String> left = new ArrayList<>(words(other));
    int all = words.size() + left.size();
    long shared = words.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}

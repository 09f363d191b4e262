package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries of every sort, made from the words of texts; the same seed gives the same. */
public final class RandomQueries {

  private final Random random;
  private final List<List<String>> texts;

  /**
   * Queries.
   *
   * @param texts the words of each text, as they are written
   */
  public RandomQueries(long seed, List<List<String>> texts) {
    this.random = new Random(seed);
    this.texts = texts.stream().filter(words -> words.size() > 3).toList();
  }

  /** So many queries, of each sort in turn. */
  public List<String> make(int count) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(
          switch (i % 8) {
            case 0 -> word();
            case 1 -> word() + " " + word();
            case 2 -> run(2 + random.nextInt(5));
            case 3 -> mistyped(word());
            case 4 -> beginning(word());
            case 5 -> withOtherEnding(word());
            case 6 -> '"' + run(2) + '"';
            default -> word() + word() + " " + word() + " ";
          });
    }
    return queries;
  }

  private String word() {
    List<String> text = text();
    return text.get(random.nextInt(text.size()));
  }

  private List<String> text() {
    return texts.get(random.nextInt(texts.size()));
  }

  private String run(int length) {
    List<String> text = text();
    int start = random.nextInt(text.size());
    return String.join(" ", text.subList(start, Math.min(text.size(), start + length)));
  }

  private String beginning(String word) {
    return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
  }

  /** The word with the last letters of another. */
  private String withOtherEnding(String word) {
    String other = word();
    return word + other.substring(Math.max(0, other.length() - 1 - random.nextInt(3)));
  }

  private String mistyped(String word) {
    int at = random.nextInt(word.length());
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    String letter = word.substring(at, at + 1);
    String other = word();
    String wrong = other.substring(random.nextInt(other.length())).substring(0, 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + wrong + after;
      case 2 -> before + letter + wrong + after;
      default -> after.isEmpty() ? word : before + after.charAt(0) + letter + after.substring(1);
    };
  }
}

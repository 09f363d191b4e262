package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as it was typed: its words, and which of them stand between quotation marks.
 *
 * @param words in their order
 * @param phrases the forms of words that must stand together, in the order of the query
 * @param quoted the single words that must stand as they are typed, by their place in the query
 * @param unfinished whether the last word goes on to the end of the text
 */
record QueryText(
    List<TextWord> words, List<List<String>> phrases, List<Integer> quoted, boolean unfinished) {

  private static final String QUOTES = "\"“”„«»";

  QueryText {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    quoted = List.copyOf(quoted);
  }

  /** Reads any text; of a very long one the start. */
  static QueryText read(String query, LanguageAnalyzer analyzer) {
    String text = query.substring(0, Math.min(query.length(), Rules.MOST_CHARACTERS));
    List<TextWord> words = analyzer.words(text);
    List<List<String>> phrases = new ArrayList<>();
    List<Integer> quoted = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        if (open >= 0) {
          List<Integer> inside = between(words, open, i);
          if (inside.size() == 1) {
            quoted.add(inside.get(0));
          } else if (!inside.isEmpty()) {
            phrases.add(inside.stream().map(word -> words.get(word).form()).toList());
          }
        }
        open = open < 0 ? i : -1;
      }
    }
    boolean unfinished = !words.isEmpty() && words.get(words.size() - 1).end() == text.length();
    return new QueryText(words, phrases, quoted, unfinished);
  }

  private static List<Integer> between(List<TextWord> words, int start, int end) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() >= start && words.get(i).end() <= end) {
        inside.add(i);
      }
    }
    return inside;
  }
}

package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads queries. There is no syntax: every text is a row of words. */
final class QueryReader {

  /** Words beyond this are not looked up: nobody types them. */
  private static final int MOST_WORDS = 32;

  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_BEGINNINGS = 20;
  private static final int SHORTEST_BEGINNING = 2;
  private static final float BEGINNING = 0.4f;
  private static final float PART = 0.4f;

  private final LanguageAnalyzer analyzer;
  private final Vocabulary vocabulary;
  private final Spelling spelling;

  QueryReader(LanguageAnalyzer analyzer, Vocabulary vocabulary) {
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
    this.spelling = new Spelling(analyzer, vocabulary);
  }

  /**
   * The different words of {@code query}, without words that say nothing unless there are only
   * such.
   */
  List<QueryWord> read(String query) throws IOException {
    List<TextWord> words = analyzer.words(start(query));
    List<QueryWord> read = new ArrayList<>();
    for (TextWord word : telling(words)) {
      boolean last = word.equals(words.get(words.size() - 1));
      read.add(new QueryWord(last ? unfinished(word) : ways(word)));
    }
    return read;
  }

  private static String start(String query) {
    return query.substring(0, Math.min(query.length(), MOST_CHARACTERS));
  }

  private List<TextWord> telling(List<TextWord> words) {
    boolean onlyStops = words.stream().allMatch(word -> analyzer.isStopForm(word.form()));
    Set<String> seen = new HashSet<>();
    // From the end, because the last word may be unfinished.
    List<TextWord> telling = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0 && telling.size() < MOST_WORDS; i--) {
      String form = words.get(i).form();
      if ((onlyStops || !analyzer.isStopForm(form)) && seen.add(form)) {
        telling.add(0, words.get(i));
      }
    }
    return telling;
  }

  private List<Way> unfinished(TextWord word) throws IOException {
    List<Way> ways = new ArrayList<>(ways(word));
    String form = word.form();
    if (form.codePointCount(0, form.length()) >= SHORTEST_BEGINNING) {
      List<String> longer = vocabulary.startingWith(form, MOST_BEGINNINGS);
      if (!longer.isEmpty()) {
        ways.add(new Way(longer, List.of(), BEGINNING));
      }
    }
    return ways;
  }

  private List<Way> ways(TextWord word) throws IOException {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(List.of(word.form()), word.stems(), 1));
    for (String part : word.parts()) {
      ways.add(new Way(List.of(part), List.of(), PART));
    }
    if (ways.size() == 1 && !isKnown(word)) {
      ways.addAll(spelling.ways(word));
    }
    return ways;
  }

  private boolean isKnown(TextWord word) throws IOException {
    for (String term : word.terms().toList()) {
      if (vocabulary.knows(term)) {
        return true;
      }
    }
    return false;
  }
}

package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts the piece of a text in which most words of a query stand close together. */
final class SnippetMaker {

  private static final int LENGTH = 200;

  /** How far before the first found word its sentence may start; else a few words come along. */
  private static final int SENTENCE_BEFORE = 90;

  private static final int WORDS_BEFORE = 45;
  private static final String CUT = "…";

  private final LanguageAnalyzer analyzer;
  private final Map<String, Integer> wordOfTerm = new TreeMap<>();

  SnippetMaker(LanguageAnalyzer analyzer, List<QueryWord> query) {
    this.analyzer = analyzer;
    for (int i = 0; i < query.size(); i++) {
      int word = i;
      query.get(i).terms().forEach(term -> wordOfTerm.putIfAbsent(term, word));
    }
  }

  /**
   * A piece of the first of {@code texts} in which a word of the query stands, or else the start of
   * the first that has words; about 200 characters.
   */
  Snippet make(List<String> texts) {
    for (String text : texts) {
      List<Found> found = find(text);
      if (!found.isEmpty()) {
        return cut(text, found);
      }
    }
    String first = texts.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
    return cut(first, List.of());
  }

  /** A word of the query, by its number, in the text. */
  private record Found(int word, int start, int end) {}

  private List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    for (TextWord word : analyzer.words(text)) {
      word.terms()
          .filter(wordOfTerm::containsKey)
          .findFirst()
          .ifPresent(term -> found.add(new Found(wordOfTerm.get(term), word.start(), word.end())));
    }
    return found;
  }

  private static Snippet cut(String text, List<Found> found) {
    int start = text.length() <= LENGTH || found.isEmpty() ? 0 : start(text, best(found));
    int end = TextBreaks.wordEndBefore(text, start, start + LENGTH);
    List<Snippet.Piece> pieces = new ArrayList<>();
    addText(pieces, start > 0 ? CUT : "");
    int done = start;
    for (Found one : found) {
      if (one.start() >= done && one.end() <= end) {
        addText(pieces, text.substring(done, one.start()));
        pieces.add(new Snippet.Piece(text.substring(one.start(), one.end()), true));
        done = one.end();
      }
    }
    addText(pieces, text.substring(done, end));
    addText(pieces, end < text.length() ? CUT : "");
    return new Snippet(pieces);
  }

  private static void addText(List<Snippet.Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Snippet.Piece(text, false));
    }
  }

  /** The found word from which most different words, then most words, are within reach. */
  private static int best(List<Found> found) {
    int best = 0;
    int bestValue = 0;
    for (int i = 0; i < found.size(); i++) {
      int value = value(found, i);
      if (value > bestValue) {
        best = found.get(i).start();
        bestValue = value;
      }
    }
    return best;
  }

  private static int value(List<Found> found, int first) {
    Set<Integer> different = new TreeSet<>();
    int reach = found.get(first).start() + LENGTH - SENTENCE_BEFORE;
    int count = 0;
    for (int i = first; i < found.size() && found.get(i).end() <= reach; i++) {
      different.add(found.get(i).word());
      count++;
    }
    return different.size() * LENGTH + count;
  }

  private static int start(String text, int found) {
    int sentence = TextBreaks.sentenceStart(text, found);
    return found - sentence <= SENTENCE_BEFORE
        ? sentence
        : TextBreaks.wordStartAfter(text, found - WORDS_BEFORE, found);
  }
}

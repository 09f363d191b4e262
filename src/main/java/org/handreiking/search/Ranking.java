package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/** Adds up what each word of a query says about each document. */
final class Ranking {

  private static final int MOST_PIECES_PER_PAGE = 3;
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::document);

  private final IndexSearcher searcher;
  private final List<WordScores> words = new ArrayList<>();

  Ranking(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * A document that was found.
   *
   * @param document its number in the index
   * @param page the number of its page
   * @param ofWords what each word of the query adds to its score
   * @param hasAll whether every word of the query was found
   */
  record Ranked(int document, int page, float score, List<Float> ofWords, boolean hasAll) {}

  void add(QueryWord word) throws IOException {
    WordScores scores = new WordScores(searcher);
    for (Way way : word.ways()) {
      scores.add(way);
    }
    words.add(scores);
  }

  /** Every document with a word of the query that {@code filter} keeps, best first. */
  List<Ranked> all(DocumentFilter filter) throws IOException {
    SortedDocValues pages =
        MultiDocValues.getSortedValues(searcher.getIndexReader(), StoredKey.PAGE);
    List<Ranked> all = new ArrayList<>();
    for (int document = 0; document < searcher.getIndexReader().maxDoc(); document++) {
      float sum = 0;
      int found = 0;
      List<Float> ofWords = new ArrayList<>();
      for (WordScores word : words) {
        float score = word.score(document);
        ofWords.add(score);
        sum += score;
        found += score > 0 ? 1 : 0;
      }
      if (found > 0 && filter.keeps(document) && pages.advanceExact(document)) {
        boolean hasAll = found == words.size();
        float score = sum * (found > 1 && hasAll ? Rules.ALL_WORDS : 1);
        all.add(new Ranked(document, pages.ordValue(), score, ofWords, hasAll));
      }
    }
    all.sort(BEST_FIRST);
    return all;
  }

  /** The best document of each page, best first; then their second and third ones, best first. */
  static List<Ranked> byPage(List<Ranked> bestFirst) {
    Map<Integer, Integer> piecesOfPage = new TreeMap<>();
    List<Ranked> firsts = new ArrayList<>();
    List<Ranked> others = new ArrayList<>();
    for (Ranked one : bestFirst) {
      int piece = piecesOfPage.merge(one.page(), 1, Integer::sum);
      if (piece <= MOST_PIECES_PER_PAGE) {
        (piece == 1 ? firsts : others).add(one);
      }
    }
    firsts.addAll(others);
    return firsts;
  }
}

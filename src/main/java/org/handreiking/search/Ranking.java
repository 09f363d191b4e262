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

  private static final float ALL_WORDS = 1.5f;
  private static final int MOST_PIECES_PER_PAGE = 3;
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::document);

  private final IndexSearcher searcher;
  private final float[] scores;
  private final int[] wordsFound;
  private int words;

  Ranking(IndexSearcher searcher) {
    this.searcher = searcher;
    int documents = searcher.getIndexReader().maxDoc();
    this.scores = new float[documents];
    this.wordsFound = new int[documents];
  }

  /**
   * A document that was found.
   *
   * @param document its number in the index
   * @param page the number of its page
   */
  record Ranked(int document, int page, float score) {}

  void add(QueryWord word) throws IOException {
    words++;
    WordScores ofWord = new WordScores(searcher);
    for (Way way : word.ways()) {
      ofWord.add(way);
    }
    for (int document = 0; document < scores.length; document++) {
      float score = ofWord.score(document);
      scores[document] += score;
      wordsFound[document] += score > 0 ? 1 : 0;
    }
  }

  /**
   * The best document of each page, best first; when there are fewer than {@code most} pages, then
   * their second and third documents, best first.
   */
  List<Ranked> best(int most) throws IOException {
    Map<Integer, Integer> piecesOfPage = new TreeMap<>();
    List<Ranked> firsts = new ArrayList<>();
    List<Ranked> others = new ArrayList<>();
    for (Ranked one : all()) {
      int piece = piecesOfPage.merge(one.page(), 1, Integer::sum);
      if (piece <= MOST_PIECES_PER_PAGE) {
        (piece == 1 ? firsts : others).add(one);
      }
    }
    firsts.addAll(others);
    return firsts.subList(0, Math.min(most, firsts.size()));
  }

  private List<Ranked> all() throws IOException {
    SortedDocValues pages =
        MultiDocValues.getSortedValues(searcher.getIndexReader(), StoredKey.PAGE);
    List<Ranked> all = new ArrayList<>();
    for (int document = 0; document < scores.length; document++) {
      if (wordsFound[document] > 0 && pages.advanceExact(document)) {
        float bonus = words > 1 && wordsFound[document] == words ? ALL_WORDS : 1;
        all.add(new Ranked(document, pages.ordValue(), scores[document] * bonus));
      }
    }
    all.sort(BEST_FIRST);
    return all;
  }
}

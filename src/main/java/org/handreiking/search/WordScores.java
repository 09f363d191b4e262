package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;

/** What one word of a query says about each document: BM25, with one rareness for all fields. */
final class WordScores {

  private static final Comparator<Strength> STRONGEST_FIRST =
      Comparator.comparing(Strength::strength).reversed().thenComparing(Strength::document);

  private final IndexSearcher searcher;
  private final float[] best;
  private final float[] sum;

  /** Scores nothing yet; the searcher's similarity is to be {@link FieldStrength}. */
  WordScores(IndexSearcher searcher) {
    this.searcher = searcher;
    int documents = searcher.getIndexReader().maxDoc();
    this.best = new float[documents];
    this.sum = new float[documents];
  }

  /** BM25 without rareness, which a short field with few words would get wrong. */
  static final class FieldStrength extends BM25Similarity {

    @Override
    protected float idf(long documentsWithTerm, long documents) {
      return 1;
    }
  }

  /** The score of a document: its best way and a little of the others; 0 when it has no way. */
  float score(int document) {
    return best[document] + Rules.OTHER_WAYS * (sum[document] - best[document]);
  }

  void add(Way way) throws IOException {
    List<Strength> found = find(way);
    float weight = way.weight() * rareness(found.size());
    for (Strength one : strongest(found, way.most())) {
      float score = one.strength() * weight;
      best[one.document()] = Math.max(best[one.document()], score);
      sum[one.document()] += score;
    }
  }

  /** How strongly a document holds a word. */
  record Strength(int document, float strength) {}

  /** The {@code most} strongest of {@code all}, which are in the order of the documents. */
  static List<Strength> strongest(List<Strength> all, int most) {
    return all.size() <= most ? all : all.stream().sorted(STRONGEST_FIRST).limit(most).toList();
  }

  private List<Strength> find(Way way) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(way.query()), ScoreMode.COMPLETE, 1);
    List<Strength> found = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator documents = scorer.iterator();
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
          found.add(new Strength(leaf.docBase + document, scorer.score()));
          document = documents.nextDoc();
        }
      }
    }
    return found;
  }

  /** BM25's inverse document frequency. */
  private float rareness(int documentsWithWord) {
    return (float)
        Math.log(1 + (best.length - documentsWithWord + 0.5) / (documentsWithWord + 0.5));
  }
}

package org.handreiking.search;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** How strongly documents hold one term, by Lucene's own arithmetic. */
final class Strengths {

  private final IndexContents index;
  private final Similarity.SimScorer[] scorers =
      new Similarity.SimScorer[IndexField.values().length];

  Strengths(IndexContents index) throws IOException {
    this.index = index;
    for (IndexField field : IndexField.values()) {
      CollectionStatistics statistics = index.statistics(field);
      if (statistics != null) {
        TermStatistics any = new TermStatistics(new BytesRef("any"), 1, 1);
        scorers[field.place()] =
            new WordScores.FieldStrength().scorer(field.weight(), statistics, any);
      }
    }
  }

  /** The strength of a term in the {@code i}th of its places: that of {@link Way#query}. */
  float of(Places places, int i) {
    float best = 0;
    double others = 0;
    for (IndexField field : IndexField.values()) {
      int times = places.frequency(i, field);
      if (times > 0) {
        // Lucene signs the byte of a length.
        byte length = (byte) index.length(field, places.document(i));
        float score = scorers[field.place()].score(times, length);
        others += Math.min(best, score);
        best = Math.max(best, score);
      }
    }
    return (float) (best + others * Rules.OTHER_FIELDS);
  }
}

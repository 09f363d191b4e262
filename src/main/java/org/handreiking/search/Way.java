package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * One way in which a word of a query may be met in a text.
 *
 * @param exact terms that count fully; all terms of a way count as one word
 * @param inexact terms that count for half
 * @param weight how much this way counts beside the others; above 0, at most 1
 * @param most in how many texts at most, those where it is strongest
 */
record Way(List<String> exact, List<String> inexact, float weight, int most) {

  Way {
    exact = List.copyOf(exact);
    inexact = List.copyOf(inexact);
  }

  Way(List<String> exact, List<String> inexact, float weight) {
    this(exact, inexact, weight, Integer.MAX_VALUE);
  }

  Stream<String> terms() {
    return Stream.of(exact, inexact).flatMap(List::stream);
  }

  /** Scores how strongly a text holds the word, by its best field; says nothing of rareness. */
  Query query() {
    List<Query> queries = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      SynonymQuery.Builder terms = new SynonymQuery.Builder(field.key());
      exact.forEach(term -> terms.addTerm(new Term(field.key(), term)));
      inexact.forEach(term -> terms.addTerm(new Term(field.key(), term), Rules.STEM));
      queries.add(new BoostQuery(terms.build(), field.weight()));
    }
    return new DisjunctionMaxQuery(queries, Rules.OTHER_FIELDS);
  }
}

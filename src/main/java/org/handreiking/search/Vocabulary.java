package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The terms of an index, over all its fields. */
final class Vocabulary {

  private final IndexReader reader;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** Every form, not the stems. */
  SortedSet<String> forms() throws IOException {
    SortedSet<String> forms = new TreeSet<>();
    for (Terms terms : fields()) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String text = term.utf8ToString();
        if (!Stems.isStem(text)) {
          forms.add(text);
        }
      }
    }
    return forms;
  }

  boolean knows(String term) throws IOException {
    for (IndexField field : IndexField.values()) {
      if (reader.docFreq(new Term(field.key(), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The terms that start with {@code start} and are longer, the most frequent first. */
  List<String> startingWith(String start, int most) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (Terms terms : fields()) {
      TermsEnum from = terms.iterator();
      if (from.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END) {
        BytesRef term = from.term();
        while (term != null && term.utf8ToString().startsWith(start)) {
          found.merge(term.utf8ToString(), from.docFreq(), Integer::sum);
          term = from.next();
        }
      }
    }
    found.remove(start);
    return mostFrequent(found, most);
  }

  /**
   * The terms that {@code edits} or fewer changes make of {@code term}, the most frequent first. A
   * change is a letter too many, too few or wrong, or two letters swapped.
   *
   * @param fixed how many characters at the start must be the same
   */
  List<String> near(String term, int edits, int fixed, int most) throws IOException {
    CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(term, edits, fixed, true);
    Map<String, Integer> found = new TreeMap<>();
    for (Terms terms : fields()) {
      TermsEnum near = automaton.getTermsEnum(terms);
      for (BytesRef one = near.next(); one != null; one = near.next()) {
        String text = one.utf8ToString();
        if (Stems.isStem(text) == Stems.isStem(term)) {
          found.merge(text, near.docFreq(), Integer::sum);
        }
      }
    }
    return mostFrequent(found, most);
  }

  private List<Terms> fields() throws IOException {
    List<Terms> fields = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      Terms terms = MultiTerms.getTerms(reader, field.key());
      if (terms != null) {
        fields.add(terms);
      }
    }
    return fields;
  }

  /** Equally frequent terms stay in the order of the letters. */
  private static List<String> mostFrequent(Map<String, Integer> documents, int most) {
    return documents.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}

package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The words of an index, over all its fields, each with how often it is in a field of a text. */
final class Vocabulary {

  /** How many letters an unknown word and a known form share at least to be kin. */
  static final int SHORTEST_SHARED = 4;

  private final IndexReader reader;
  private final NavigableMap<String, Integer> forms = new TreeMap<>();

  Vocabulary(IndexReader reader) throws IOException {
    this.reader = reader;
    for (Terms terms : fields()) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String text = term.utf8ToString();
        if (!Stems.isStem(text)) {
          forms.merge(text, all.docFreq(), Integer::sum);
        }
      }
    }
  }

  /** Every form, not the stems, in the order of its letters, with how often it is met. */
  NavigableMap<String, Integer> forms() {
    return Collections.unmodifiableNavigableMap(forms);
  }

  /** Whether a text has {@code term}, a form or a stem. */
  boolean knows(String term) throws IOException {
    if (!Stems.isStem(term)) {
      return forms.containsKey(term);
    }
    for (IndexField field : IndexField.values()) {
      if (reader.docFreq(new Term(field.key(), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The forms that start with {@code start} and are longer, the most frequent first. */
  List<String> startingWith(String start, int most) {
    return mostFrequent(forms.subMap(start, false, start + Character.MAX_VALUE, false))
        .limit(most)
        .toList();
  }

  /** The forms that end with {@code end}, the most frequent first: compounds of it. */
  List<String> endingWith(String end) {
    if (end.length() < Rules.SHORTEST_END) {
      return List.of();
    }
    Map<String, Integer> found = new TreeMap<>(forms);
    found.keySet().removeIf(form -> !form.endsWith(end));
    return mostFrequent(found).limit(Rules.MOST_MEANT).toList();
  }

  /**
   * The first of the forms with which {@code form} shares the longest start, for a word with an
   * ending that no text has.
   *
   * @param longestEnding how many letters may come after what is shared
   */
  Optional<String> kin(String form, int longestEnding) {
    int shared = Math.max(shared(form, forms.lowerKey(form)), shared(form, forms.higherKey(form)));
    boolean isKin =
        shared >= SHORTEST_SHARED
            && 2 * shared >= form.length()
            && form.length() - shared <= longestEnding;
    return isKin
        ? Optional.of(forms.ceilingKey(form.substring(0, shared)))
            .filter(kin -> kin.length() - shared <= longestEnding)
        : Optional.empty();
  }

  private static int shared(String form, String other) {
    int length = other == null ? 0 : Math.min(form.length(), other.length());
    int shared = 0;
    while (shared < length && form.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /**
   * The forms that {@code edits} changes make of {@code form}, the most frequent first. A change is
   * a letter too many, too few or wrong, or two letters swapped; the first or the last letters of
   * the word, {@link #fixed} of them, are without one.
   */
  List<String> near(String form, int edits) throws IOException {
    CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(form, edits, 0, true);
    Map<String, Integer> found = new TreeMap<>();
    for (Terms terms : fields()) {
      TermsEnum near = automaton.getTermsEnum(terms);
      for (BytesRef one = near.next(); one != null; one = near.next()) {
        String text = one.utf8ToString();
        if (!Stems.isStem(text) && sharesAnEnd(form, text)) {
          found.put(text, forms.get(text));
        }
      }
    }
    return mostFrequent(found).toList();
  }

  /** How many letters at the start or at the end are right in a word of so many letters. */
  static int fixed(int letters) {
    return Math.max(1, Math.min(4, letters / 2 - 1));
  }

  private static boolean sharesAnEnd(String form, String other) {
    int fixed = fixed(form.length());
    return other.startsWith(form.substring(0, fixed))
        || other.endsWith(form.substring(form.length() - fixed));
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
  private static Stream<String> mostFrequent(Map<String, Integer> met) {
    return met.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .map(Map.Entry::getKey);
  }

  /** Whether any of {@code terms} is in a text. */
  boolean knowsAny(Collection<String> terms) throws IOException {
    for (String term : terms) {
      if (knows(term)) {
        return true;
      }
    }
    return false;
  }
}

package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds words of the index near a word that is not in it. */
final class Spelling {

  private static final int FROM_ONE_EDIT = 4;
  private static final int FROM_TWO_EDITS = 8;
  private static final int LONGEST = 40;
  private static final int MOST = 5;
  private static final float ONE_EDIT = 0.5f;
  private static final float TWO_EDITS = 0.3f;

  private final LanguageAnalyzer analyzer;
  private final Vocabulary vocabulary;

  Spelling(LanguageAnalyzer analyzer, Vocabulary vocabulary) {
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
  }

  /**
   * What may have been meant by {@code word}: forms near its form, with their stems, or else stems
   * near its stems. One edit from 4 letters on, two from 8 on; the nearest first, then the most
   * frequent.
   */
  List<Way> ways(TextWord word) throws IOException {
    List<Way> ways = new ArrayList<>();
    for (Near near : near(word.form(), 0)) {
      List<String> stems =
          analyzer.words(near.term()).stream().flatMap(meant -> meant.stems().stream()).toList();
      ways.add(new Way(List.of(near.term()), stems, near.weight()));
    }
    if (ways.isEmpty()) {
      for (String stem : word.stems()) {
        for (Near near : near(stem, Stems.MARK.length())) {
          ways.add(new Way(List.of(near.term()), List.of(), near.weight()));
        }
      }
    }
    return ways;
  }

  /** A term of the index and how much it counts. */
  private record Near(String term, float weight) {}

  private List<Near> near(String term, int fixed) throws IOException {
    int length = term.codePointCount(fixed, term.length());
    List<Near> found = new ArrayList<>();
    if (length >= FROM_ONE_EDIT && length <= LONGEST) {
      vocabulary.near(term, 1, fixed, MOST).forEach(one -> found.add(new Near(one, ONE_EDIT)));
    }
    if (length >= FROM_TWO_EDITS && length <= LONGEST && found.size() < MOST) {
      vocabulary.near(term, 2, fixed, MOST).stream()
          .filter(two -> found.stream().noneMatch(one -> one.term().equals(two)))
          .limit(MOST - found.size())
          .toList()
          .forEach(two -> found.add(new Near(two, TWO_EDITS)));
    }
    return found;
  }
}

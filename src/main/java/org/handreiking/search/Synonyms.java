package org.handreiking.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;

/** What visitors of one language say in their own words, and what the site calls it. */
public record Synonyms(List<Synonym> all) {

  /** Those of a language without a file. */
  public static final Synonyms NONE = new Synonyms(List.of());

  public Synonyms {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param from an everyday phrase as its words, as they were written; at least one
   * @param to words and phrases of the site, as they were written; at least one
   * @param at its line
   */
  public record Synonym(List<String> from, List<String> to, Position at) {

    public Synonym {
      from = List.copyOf(from);
      to = List.copyOf(to);
      if (from.isEmpty() || to.isEmpty()) {
        throw new IllegalArgumentException("a synonym without words at " + at);
      }
    }
  }

  /**
   * Reports lines that lead nowhere, because no page has all the words of one of their phrases.
   *
   * @param isKnown whether a word, as it was written, is on a page
   */
  public void check(Predicate<String> isKnown, Diagnostics diagnostics) {
    for (Synonym one : all) {
      if (one.to().stream().map(SynonymLines::words).noneMatch(words -> all(words, isKnown))) {
        diagnostics.add(Code.SYNONYM_DEAD, one.at(), String.join(", ", one.to()));
      }
    }
  }

  private static boolean all(Collection<String> words, Predicate<String> isKnown) {
    return words.stream().allMatch(isKnown);
  }
}

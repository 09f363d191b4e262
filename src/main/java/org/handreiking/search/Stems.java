package org.handreiking.search;

import java.util.List;

/**
 * What a word is found by besides its own form.
 *
 * @param whole what stands for the whole word
 * @param parts what stands for the parts of a compound
 */
record Stems(List<String> whole, List<String> parts) {

  /** Stands before every stem in the index, where the stem and the form {@code rouw} differ. */
  static final String MARK = "~";

  Stems {
    whole = whole.stream().distinct().map(Stems::marked).toList();
    parts = parts.stream().distinct().map(Stems::marked).toList();
  }

  /** Whether a term of the index is a stem; no form starts with the mark. */
  static boolean isStem(String term) {
    return term.startsWith(MARK);
  }

  /** A stem as it is without the mark. */
  static String unmarked(String stem) {
    return stem.substring(MARK.length());
  }

  private static String marked(String stem) {
    return isStem(stem) ? stem : MARK + stem;
  }
}

package org.handreiking.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a text with its terms.
 *
 * @param form the word in lower case without accents
 * @param start where it starts in the text, in characters
 * @param end where it ends, exclusive
 * @param stems what stands for the whole word, marked
 * @param parts what stands for the parts of a compound, marked
 */
record TextWord(String form, int start, int end, List<String> stems, List<String> parts) {

  TextWord {
    stems = List.copyOf(stems);
    parts = List.copyOf(parts);
  }

  /** All terms under which the word is found: its form, its stems, its parts. */
  Stream<String> terms() {
    return Stream.of(List.of(form), stems, parts).flatMap(List::stream);
  }
}

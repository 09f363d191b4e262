package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds words of the index near a word that is not in it. */
final class Spelling {

  private final Vocabulary vocabulary;

  Spelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A form of the index and how much it counts. */
  record Near(String form, float weight) {}

  /**
   * What may have been meant by {@code form}: one edit from 4 letters on, two from 8 on; the
   * nearest first, then the most frequent.
   */
  List<Near> near(String form) throws IOException {
    List<Near> found = new ArrayList<>();
    int length = form.length();
    if (length >= Rules.FROM_ONE_EDIT && length <= Rules.LONGEST_MENDED) {
      add(found, vocabulary.near(form, 1), Rules.ONE_EDIT);
    }
    if (length >= Rules.FROM_TWO_EDITS && length <= Rules.LONGEST_MENDED && found.isEmpty()) {
      add(found, vocabulary.near(form, 2), Rules.TWO_EDITS);
    }
    return found;
  }

  private static void add(List<Near> found, List<String> forms, float weight) {
    forms.stream().limit(Rules.MOST_MEANT).forEach(form -> found.add(new Near(form, weight)));
  }
}

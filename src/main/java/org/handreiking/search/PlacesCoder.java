package org.handreiking.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes places as {@link Digits}: how many documents, where not all of them follow; then for each
 * document the step from the page before, its piece of the page (a step again, on the same page),
 * in which fields the term is and how often, and how long these are.
 */
final class PlacesCoder {

  /** Beyond this many documents of a term only those follow in which it is strongest. */
  static final int MOST = 3_000;

  /** Begins the text of places that are all there. */
  private static final char ALL = ' ';

  /** Begins the text of some places; how many there are in all comes next. */
  private static final char SOME = '+';

  /** Begins the text of places that are among those of a stem. */
  private static final char AMONG = '-';

  /** Three to the power of four. */
  private static final int FOUR = 81;

  /** How often a term is in the text alone, up to here, is one number. */
  private static final int IN_TEXT_ONLY = 64;

  private final IndexContents index;
  private final Strengths strengths;

  PlacesCoder(IndexContents index, Strengths strengths) {
    this.index = index;
    this.strengths = strengths;
  }

  /** The text of {@code places}, of at most {@code most} documents. */
  String code(Places places, int most) {
    StringBuilder text = new StringBuilder();
    if (places.size() > most) {
      Digits.add(text.append(SOME), places.size());
    } else {
      text.append(ALL);
    }
    int page = 0;
    int piece = -1;
    for (int i : strongest(places, most)) {
      int document = places.document(i);
      int step = index.page(document) - page;
      Digits.add(text, step);
      Digits.add(text, step == 0 ? index.piece(document) - piece - 1 : index.piece(document));
      page = index.page(document);
      piece = index.piece(document);
      addFields(text, places, i);
    }
    return text.toString();
  }

  /**
   * The text of places that are among those of a stem, which the browser has as well: of each place
   * of the stem that is written, whether the form is not there (0), is there as often (1), or not
   * as often (2), four of them in a number; then the fields of those that differ.
   *
   * @param stem which of the form's stems, from 0
   */
  String codeAmong(Places places, int stem, Places ofStem) {
    StringBuilder text = new StringBuilder().append(AMONG);
    Digits.add(text, stem);
    Digits.add(text, places.size());
    Digits.add(text, places.met());
    StringBuilder different = new StringBuilder();
    int four = 0;
    int factor = 1;
    int own = 0;
    for (int i : strongest(ofStem, MOST)) {
      while (own < places.size() && places.document(own) < ofStem.document(i)) {
        own++;
      }
      boolean isThere = own < places.size() && places.document(own) == ofStem.document(i);
      boolean isAlike = isThere && places.hasAlike(own, ofStem, i);
      if (isThere && !isAlike) {
        addFields(different, places, own);
      }
      four += factor * (isAlike ? 1 : isThere ? 2 : 0);
      factor *= 3;
      if (factor == FOUR) {
        Digits.add(text, four);
        four = 0;
        factor = 1;
      }
    }
    Digits.add(text, four);
    return text.append(different).toString();
  }

  private List<Integer> strongest(Places places, int most) {
    IntStream all = IntStream.range(0, places.size());
    if (places.size() <= most) {
      return all.boxed().toList();
    }
    float[] strength = new float[places.size()];
    for (int i = 0; i < strength.length; i++) {
      strength[i] = strengths.of(places, i);
    }
    return all.boxed()
        .sorted(Comparator.comparing((Integer i) -> -strength[i]))
        .limit(most)
        .sorted()
        .toList();
  }

  private void addFields(StringBuilder text, Places places, int i) {
    int fields = 0;
    for (IndexField field : IndexField.values()) {
      fields |= places.frequency(i, field) > 0 ? 1 << field.place() : 0;
    }
    int inText = places.frequency(i, IndexField.BODY);
    boolean onlyText = fields == 1 << IndexField.BODY.place() && inText <= IN_TEXT_ONLY;
    Digits.add(text, onlyText ? inText - 1 : IN_TEXT_ONLY + fields);
    for (IndexField field : IndexField.values()) {
      int times = places.frequency(i, field);
      if (times > 0) {
        if (!onlyText) {
          Digits.add(text, times);
        }
        Digits.add(text, index.length(field, places.document(i)));
      }
    }
  }
}

package org.handreiking.search;

/**
 * The numbers by which queries are read and pages ranked. The browser gets them with its index, so
 * that there is one list of them.
 */
final class Rules {

  /** What the fields other than the best one add. */
  static final float OTHER_FIELDS = 0.2f;

  /** What the ways other than the best one add. */
  static final float OTHER_WAYS = 0.2f;

  /** The factor for a text with all words of a query. */
  static final float ALL_WORDS = 1.5f;

  /** How much a stem counts beside the form itself. */
  static final float STEM = 0.5f;

  static final float PART = 0.4f;
  static final float SYNONYM = 0.7f;
  static final float KIN = 0.6f;
  static final float ONE_EDIT = 0.5f;
  static final float TWO_EDITS = 0.3f;
  static final float BEGINNING = 0.4f;

  /** Words beyond this are not looked up. */
  static final int MOST_WORDS = 12;

  /** Characters beyond this are not read. */
  static final int MOST_CHARACTERS = 2_000;

  /** How many words that may have been meant are tried. */
  static final int MOST_MEANT = 3;

  static final int SHORTEST_BEGINNING = 2;

  /** How many longer words a beginning stands for. */
  static final int MOST_LONGER = 20;

  /** In how many texts a beginning is looked for: where it is strongest. */
  static final int MOST_BEGUN = 256;

  /** A word that no text has is looked for at the end of others from so many letters on. */
  static final int SHORTEST_END = 5;

  static final int FROM_ONE_EDIT = 4;
  static final int FROM_TWO_EDITS = 8;

  /** Longer words are not mended. */
  static final int LONGEST_MENDED = 40;

  /** How many texts with all words of a phrase are read to see whether they stand together. */
  static final int MOST_READ_FOR_PHRASE = 40;

  private Rules() {}
}

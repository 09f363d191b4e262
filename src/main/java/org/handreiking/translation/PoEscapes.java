package org.handreiking.translation;

/** What stands behind a backslash in a PO file's strings, as in C. */
final class PoEscapes {

  /** The characters that are written with a backslash. */
  static final String CHARACTERS = "\u0007\b\t\n\u000B\f\r\"\\";

  /** What stands behind it, in the same order. */
  static final String LETTERS = "abtnvfr\"\\";

  private PoEscapes() {}
}

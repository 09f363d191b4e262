package org.handreiking.search;

/**
 * Numbers as characters that can stand in a script's text, 92 of them: one for numbers below 80,
 * two below 1,092, more above.
 */
final class Digits {

  /** How many characters there are. */
  private static final int BASE = 92;

  /** Numbers below this are one character; those from it on say with it that more follows. */
  private static final int ONE = 80;

  private static final int TWO = (BASE - ONE - 1) * BASE;
  private static final int MORE = BASE - 1;
  private static final int SPACE = ' ';

  private Digits() {}

  /** Adds {@code number}, not below 0. */
  static void add(StringBuilder text, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("below 0: " + number);
    }
    if (number < ONE) {
      text.append(digit(number));
    } else if (number - ONE < TWO) {
      int rest = number - ONE;
      text.append(digit(ONE + rest / BASE)).append(digit(rest % BASE));
    } else {
      text.append(digit(MORE));
      add(text, (number - ONE - TWO) % TWO);
      add(text, (number - ONE - TWO) / TWO);
    }
  }

  /**
   * All characters that can be seen, and the space, but for the quotation mark and the backslash.
   */
  private static char digit(int digit) {
    int point = SPACE + digit;
    point += point >= '"' ? 1 : 0;
    point += point >= '\\' ? 1 : 0;
    return (char) point;
  }
}

package org.handreiking.source;

/** The digits of scripts other than ours. */
public final class Digits {

  private Digits() {}

  /** {@code text} with digits from 0 to 9 in the place of those of other scripts. */
  public static String western(String text) {
    return text.codePoints()
        .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

package org.handreiking.table;

import java.util.Locale;

/** A text in which case and the kind of its blanks make no difference any more. */
public final class PlainText {

  private PlainText() {}

  /** {@code text} in small letters, with one blank for each stretch of blanks of any kind. */
  public static String of(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
  }
}

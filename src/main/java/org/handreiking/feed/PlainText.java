package org.handreiking.feed;

import org.handreiking.translation.Marks;

/** Texts of the site as other programs take them. */
final class PlainText {

  private static final String CONTROL = "[\\p{Cc}&&[^\n\t]]|[\uFFFE\uFFFF]";

  private PlainText() {}

  /** {@code text} without marks and control characters; its lines end in {@code \n}. */
  static String of(String text) {
    return Marks.without(text).replaceAll("\r\n?", "\n").replaceAll(CONTROL, "");
  }
}

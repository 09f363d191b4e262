package org.handreiking.translation;

/**
 * Characters that go around words in another language than their page's, until the page is whole
 * and can say so in HTML. They are of Unicode's private use area, which texts do not hold.
 */
public final class Marks {

  /** Begins words of the source language that stand in the place of a translation. */
  public static final char UNTRANSLATED = '\uE000';

  /** Begins words of the source language that stand beside a translation nobody has reviewed. */
  public static final char BESIDE = '\uE001';

  /** Ends both. */
  public static final char END = '\uE002';

  private Marks() {}

  /** Whether {@code text} has any of them: it is not, or not only, in the language of its page. */
  public static boolean areIn(String text) {
    return text.chars().anyMatch(letter -> letter >= UNTRANSLATED && letter <= END);
  }

  /** {@code text} without any of them; for what can only be one text, such as a page's title. */
  public static String without(String text) {
    return text.replaceAll("[\uE000-\uE002]", "");
  }
}

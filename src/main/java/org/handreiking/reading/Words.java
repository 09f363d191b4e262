package org.handreiking.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, in any script. */
public final class Words {

  /** What may stand inside a word, between two of its letters or digits. */
  private static final String JOINERS = "-'’.,:@";

  private Words() {}

  /** The words as they stand; {@code 10.30}, {@code zo'n} and {@code 0800-2000} are one each. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInside(text, i, start);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** How many words {@code text} has. */
  public static int count(String text) {
    return of(text).size();
  }

  /** The words in small letters, with one kind of apostrophe. */
  public static List<String> small(String text) {
    return of(text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  private static boolean isInside(String text, int i, int start) {
    return isPart(text.charAt(i))
        || (start >= 0
            && JOINERS.indexOf(text.charAt(i)) >= 0
            && i + 1 < text.length()
            && isPart(text.charAt(i + 1)));
  }

  /** Letters, digits and the marks upon them; a half of a rare letter counts as one. */
  private static boolean isPart(char character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.SURROGATE;
  }
}

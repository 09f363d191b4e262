package org.handreiking.diagnostic;

import java.util.regex.Pattern;

/**
 * Names that editors may write in English or in Dutch, carried in the values of a diagnostic until
 * it is known in which language it is shown.
 */
public final class Bilingual {

  private static final String BETWEEN = "\u241F";
  private static final Pattern PAIR =
      Pattern.compile(
          "([^" + BETWEEN + ",\\s][^" + BETWEEN + ",]*)" + BETWEEN + "([^" + BETWEEN + ",]*)");

  private Bilingual() {}

  /** Both names as one value. */
  public static String of(String english, String dutch) {
    return english.equals(dutch) ? english : english + BETWEEN + dutch;
  }

  /** {@code value} with the names of one language. */
  static String shown(String value, boolean inDutch) {
    return PAIR.matcher(value).replaceAll(inDutch ? "$2" : "$1");
  }
}

package org.handreiking.search;

import java.util.List;

/**
 * A file of the exported index: a script that hands texts to the search in the page. So it can be
 * read where nothing is served, from a folder or a stick, under a policy that allows scripts of the
 * site itself only.
 */
final class ScriptFile {

  /** The function that takes the texts; {@code assets/search-engine.js} has it. */
  private static final String CALL = "handreikingData(";

  private ScriptFile() {}

  /** The script that hands over {@code texts} by {@code name}. */
  static String of(String name, List<String> texts) {
    StringBuilder script = new StringBuilder(CALL);
    quote(script, name);
    for (String text : texts) {
      script.append(',');
      quote(script, text);
    }
    return script.append(")\n").toString();
  }

  private static void quote(StringBuilder script, String text) {
    script.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"', '\\' -> script.append('\\').append(unit);
        case '\n' -> script.append("\\n");
        case '\r' -> script.append("\\r");
        // Halves of characters have no bytes of their own; the others end a line in older browsers.
        case '\u2028', '\u2029' -> script.append(' ');
        default -> script.append(isHalf(text, i) ? '\uFFFD' : unit);
      }
    }
    script.append('"');
  }

  private static boolean isHalf(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(unit)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}

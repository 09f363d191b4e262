package org.handreiking.asciidoc;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps bare addresses links where a mark of words in another language touches them: Asciidoctor
 * sees none after a character it does not know, and takes one at the end into the address.
 */
final class MarkedLinks {

  private static final String BEGIN = "[\uE000\uE001]";
  private static final String END = "\uE002";
  private static final String CHARACTER = "[^\\s\\[\\]<>\uE000-\uE002]";
  private static final String ADDRESS =
      "(?:https?|ftp|irc)://" + CHARACTER + "*[^\\s\\[\\]<>.,?!);:\uE000-\uE002]";

  /** An address with its own words has a bracket after it. */
  private static final Pattern TOUCHED =
      Pattern.compile(
          "(?<="
              + BEGIN
              + ")("
              + ADDRESS
              + ")(?!"
              + CHARACTER
              + ")(\\[?)|(?<=[\\s>()\\[\\];\"'])("
              + ADDRESS
              + ")(?=[.,?!);:]*"
              + END
              + ")");

  private MarkedLinks() {}

  /** {@code words} with such addresses written as links. */
  static String kept(String words) {
    return TOUCHED.matcher(words).replaceAll(MarkedLinks::link);
  }

  private static String link(MatchResult found) {
    String bare = found.group(1) == null ? found.group(3) : found.group(1);
    boolean hasWords = "[".equals(found.group(2));
    return Matcher.quoteReplacement("link:" + bare + (hasWords ? "[" : "[]"));
  }
}

package org.handreiking.asciidoc;

import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings are called by their first words, so those of a translation get other ids. Links, from
 * other pages and other languages too, need the same ones.
 */
public final class HeadingIds {

  private static final Pattern HEADING = Pattern.compile("(<h[2-6] id=\")([^\"]*)");

  private HeadingIds() {}

  /** {@code translated} with the ids of the headings of {@code source}, in their order. */
  public static String keep(String source, String translated) {
    List<String> ids = HEADING.matcher(source).results().map(one -> one.group(2)).toList();
    if (ids.size() != HEADING.matcher(translated).results().count()) {
      return translated;
    }
    Iterator<String> next = ids.iterator();
    return HEADING
        .matcher(translated)
        .replaceAll((MatchResult one) -> Matcher.quoteReplacement(one.group(1) + next.next()));
  }
}

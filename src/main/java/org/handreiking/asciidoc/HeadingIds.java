package org.handreiking.asciidoc;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The ids of a page's headings. Headings are called by their first words, so those of a translation
 * would get other ids; links, from other pages and other languages too, need the same ones.
 */
public final class HeadingIds {

  private static final Pattern HEADING = Pattern.compile("<h[2-6] id=\"([^\"]*)");

  private HeadingIds() {}

  /** The ids of the headings of {@code html}, in their order. */
  public static List<String> of(String html) {
    return HEADING.matcher(html).results().map(one -> one.group(1)).toList();
  }
}

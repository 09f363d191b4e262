package org.handreiking.search;

import java.util.List;
import java.util.Objects;

/**
 * A page as the index receives it.
 *
 * @param address its file from the output's top: {@code nl/methoden/index.html}
 * @param summary one or two sentences, or {@code ""}
 * @param kind what sort of page it is, or {@code ""}
 * @param html the converted text, a fragment without the page around it
 */
public record PageText(
    String address,
    String title,
    String summary,
    String kind,
    List<String> audiences,
    List<String> themes,
    String html) {

  public PageText {
    SearchDocument.checkAddress(address);
    if (address.contains("#")) {
      throw new IllegalArgumentException("a page has no fragment: " + address);
    }
    SearchDocument.checkTitle(title, address);
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(kind, "kind");
    audiences = List.copyOf(audiences);
    themes = List.copyOf(themes);
    Objects.requireNonNull(html, "html");
  }
}

package org.handreiking.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page as the index receives it.
 *
 * @param address its file from the output's top: {@code nl/methoden/index.html}
 * @param summary one or two sentences, or {@code ""}
 * @param kind what sort of page it is, or {@code ""}
 * @param until the last day of what it tells of, when there is one
 * @param content the element that holds the text; cutting takes out of it what is not text
 */
public record PageText(
    String address,
    String title,
    String summary,
    String kind,
    List<String> audiences,
    List<String> themes,
    Optional<LocalDate> until,
    Element content) {

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
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(content, "content");
  }
}

package org.handreiking.search;

import java.util.List;
import java.util.Objects;

/**
 * A found piece of a page.
 *
 * @param heading the heading above it; {@code ""} for the page itself
 * @param address {@code nl/methoden/index.html}, with {@code #id} for a piece under a heading
 * @param kind what sort of page it is, or {@code ""}
 * @param score above 0; only to be compared with the other hits of the same query
 * @param ofWords what each word of the query adds to it
 */
public record SearchHit(
    String pageTitle,
    String heading,
    Snippet snippet,
    String address,
    String kind,
    float score,
    List<Float> ofWords) {

  public SearchHit {
    SearchDocument.checkAddress(address);
    SearchDocument.checkTitle(pageTitle, address);
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(snippet, "snippet");
    Objects.requireNonNull(kind, "kind");
    ofWords = List.copyOf(ofWords);
    if (!(score > 0)) {
      throw new IllegalArgumentException("score " + score + " of " + address);
    }
  }
}

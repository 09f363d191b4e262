package org.handreiking.search;

import java.util.Objects;

/**
 * A found piece of a page.
 *
 * @param heading the heading above it; {@code ""} for the page itself
 * @param address {@code nl/methoden/index.html}, with {@code #id} for a piece under a heading
 * @param score above 0; only to be compared with the other hits of the same query
 */
public record SearchHit(
    String pageTitle, String heading, Snippet snippet, String address, float score) {

  public SearchHit {
    SearchDocument.checkAddress(address);
    SearchDocument.checkTitle(pageTitle, address);
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(snippet, "snippet");
    if (!(score > 0)) {
      throw new IllegalArgumentException("score " + score + " of " + address);
    }
  }
}

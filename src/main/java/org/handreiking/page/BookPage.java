package org.handreiking.page;

import org.handreiking.methodology.Article;

/**
 * A page of the site in a book.
 *
 * @param level 1 for a chapter or part, 2 for a page below it, and so on
 */
public record BookPage(Article article, int level, Role role) {

  /** What a page is to its book. */
  public enum Role {
    /** A page with all it says. */
    TEXT,
    /** Opens a part, with all it says. */
    PART,
    /** Opens a part of pages that belong to it, with its title and summary only. */
    PART_TITLE
  }
}

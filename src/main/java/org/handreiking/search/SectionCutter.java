package org.handreiking.search;

import java.util.List;
import org.jsoup.nodes.Element;

/** Cuts pages at their headings into the pieces that can be found. */
public final class SectionCutter {

  /** What a reader does not see, or that belongs to the page around the text. */
  private static final String NOT_TEXT =
      "script, style, template, nav, h1, [hidden], [aria-hidden=true], .toc,"
          + " sup.footnote, sup.footnoteref";

  /**
   * Cuts a page at each h2 and h3 that has an id of its own, or is the first thing in an element
   * with one. Other headings, and headings in boxes, tables and quotations, are text of the piece
   * they stand in.
   *
   * @return the page itself first, even without text before its first heading; then the pieces in
   *     the order of the page
   */
  public List<SearchDocument> cut(PageText page) {
    Element body = page.content();
    body.select(NOT_TEXT).remove();
    PieceCollector pieces = new PieceCollector(page);
    body.filter(pieces);
    return pieces.documents();
  }
}

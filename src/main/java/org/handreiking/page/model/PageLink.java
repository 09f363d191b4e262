package org.handreiking.page.model;

/**
 * A link from the page it stands on.
 *
 * @param href relative to that page
 * @param summary one sentence about what is there, or {@code ""}
 * @param pictogram the name of the drawing beside it, or {@code ""}
 */
public record PageLink(String href, String title, String summary, String pictogram) {

  /** A link without a pictogram. */
  public PageLink(String href, String title, String summary) {
    this(href, title, summary, "");
  }
}

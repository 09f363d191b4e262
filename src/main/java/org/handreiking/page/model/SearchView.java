package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor can search by, and where she can look instead.
 *
 * @param kinds keys of the kinds of page that can be found
 * @param audiences keys of those for whom they are
 * @param others the other languages of the site
 * @param themes what pages are about
 * @param topics the page of all topics
 * @param index the page of all titles from A to Z
 */
public record SearchView(
    List<String> kinds,
    List<String> audiences,
    List<Other> others,
    List<PageLink> themes,
    Optional<PageLink> topics,
    Optional<PageLink> index) {

  public SearchView {
    kinds = List.copyOf(kinds);
    audiences = List.copyOf(audiences);
    others = List.copyOf(others);
    themes = List.copyOf(themes);
  }

  /**
   * Another language of the site.
   *
   * @param tag BCP 47
   * @param direction {@code ltr} or {@code rtl}
   * @param name what the page's own language calls it
   */
  public record Other(String tag, String direction, String name) {}
}

package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;
import org.handreiking.site.QuickExit;

/**
 * What every page has around its content.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param top how the page links to the output's top: {@code ../../}
 * @param address the page's own public address
 * @param example whether the site's meetings are invented, which the page must say
 * @param help the page that says where real help is
 * @param exit how a visitor leaves the site at once, on pages that have it
 * @param navigation the site's main pages; the one that holds this page is current
 * @param breadcrumbs the pages above this one, from the home page
 */
public record Frame(
    String language,
    String direction,
    String siteTitle,
    String tagline,
    String top,
    String address,
    boolean example,
    PageLink home,
    PageLink help,
    Optional<QuickExit> exit,
    List<NavigationLink> navigation,
    List<PageLink> footer,
    List<PageLink> breadcrumbs) {

  public Frame {
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    breadcrumbs = List.copyOf(breadcrumbs);
  }

  /** A link of the main navigation. */
  public record NavigationLink(PageLink link, boolean current) {}
}

package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;
import org.handreiking.site.QuickExit;

/**
 * What every page has around its content.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param comma what stands between the items of a list, with its blank
 * @param top how the page links to the output's top: {@code ../../}
 * @param address the page's own public address
 * @param root the site's public address, where a language is chosen
 * @param example whether the site's meetings are invented, which the page must say
 * @param help the page that says where real help is
 * @param search the page on which visitors search; empty when the site has none
 * @param exit how a visitor leaves the site at once, on pages that have it
 * @param navigation the site's main pages; the one that holds this page is current
 * @param breadcrumbs the pages above this one, from the home page
 * @param languages the same page in every language of the site; none when it has only one
 * @param notice what a reader should know of the translation; empty in the source language
 */
public record Frame(
    String language,
    String direction,
    String comma,
    String siteTitle,
    String tagline,
    String top,
    String address,
    String root,
    boolean example,
    PageLink home,
    PageLink help,
    Optional<PageLink> search,
    Optional<QuickExit> exit,
    List<NavigationLink> navigation,
    List<PageLink> footer,
    List<PageLink> breadcrumbs,
    List<LanguageLink> languages,
    Optional<TranslationNotice> notice) {

  public Frame {
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    breadcrumbs = List.copyOf(breadcrumbs);
    languages = List.copyOf(languages);
  }

  /**
   * A page in one of the site's languages.
   *
   * @param name the language's own name for itself
   * @param href as this page links to it
   * @param address its public address
   * @param translated whether enough of it is translated to be found in that language
   */
  public record LanguageLink(
      String tag,
      String direction,
      String name,
      String href,
      String address,
      boolean current,
      boolean translated) {}

  /**
   * How far a page's translation is.
   *
   * @param behind whether a text has changed since it was translated
   * @param since when the first of them did, in the reader's language; {@code ""} when not known
   * @param reviewedBy the key of the role of who has read the translation; {@code ""} for nobody
   * @param reviewedOn the day she did, in the reader's language
   * @param source what the reader's language calls the source language
   */
  public record TranslationNotice(
      Share share,
      boolean behind,
      String since,
      String reviewedBy,
      String reviewedOn,
      String source) {

    /** How much of the page is translated. */
    public enum Share {
      WHOLE,
      PART,
      NONE
    }
  }

  /** A link of the main navigation. */
  public record NavigationLink(PageLink link, boolean current) {}
}

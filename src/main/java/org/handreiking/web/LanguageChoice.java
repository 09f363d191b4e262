package org.handreiking.web;

import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page at the site's top, where a visitor chooses her language; nothing guesses it. */
final class LanguageChoice {

  private final SiteConfiguration configuration;

  LanguageChoice(SiteConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * The page.
   *
   * @param home the home page in the source language, with links as they are at the top: the choice
   *     has its head, its way out and what it says about examples
   */
  String html(String home) {
    Document document = Jsoup.parse(home);
    document.outputSettings().prettyPrint(false);
    document.title(configuration.title(configuration.source()));
    document.select("link[rel=canonical]").attr("href", configuration.address());
    document.select("meta[name=description]").remove();
    String label = document.select("nav.languages").attr("aria-label");
    document.select("nav, header.top .help").remove();
    document.select("header.top a").removeAttr("aria-current");
    document.select("footer p + p, footer span").remove();
    Element main = document.select("main").first();
    if (main != null) {
      main.empty();
      Element sheet = main.appendElement("article").addClass("sheet");
      sheet
          .appendElement("header")
          .addClass("head")
          .appendElement("h1")
          .text(configuration.title(configuration.source()));
      Element list =
          sheet
              .appendElement("div")
              .addClass("main")
              .appendElement("nav")
              .attr("aria-label", label)
              .addClass("choices")
              .appendElement("ul");
      configuration.languages().forEach(language -> add(list, language));
    }
    return document.outerHtml();
  }

  private static void add(Element list, Language language) {
    list.appendElement("li")
        .appendElement("a")
        .attr("href", new PageAddress(language, PagePath.HOME).file())
        .attr("hreflang", language.tag())
        .attr("lang", language.tag())
        .attr("dir", language.direction().html())
        .text(language.ownName());
  }
}

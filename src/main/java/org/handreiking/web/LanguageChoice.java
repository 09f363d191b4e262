package org.handreiking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.site.Language;
import org.handreiking.site.Links;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page at the site's top, where a visitor chooses her language; nothing guesses it. What she
 * must know before she chooses stands there in each language, as its own home page says it.
 */
final class LanguageChoice {

  private static final String EXAMPLE = "aside.example";

  private final SiteConfiguration configuration;
  private final Map<String, Document> documents;

  /**
   * The choice of a site.
   *
   * @param documents the pages' HTML, parsed, by file; they are not changed
   */
  LanguageChoice(SiteConfiguration configuration, Map<String, Document> documents) {
    this.configuration = configuration;
    this.documents = documents;
  }

  /**
   * The page.
   *
   * @param home the home page in the source language, with links as they are at the top: the choice
   *     has its head and its way out
   */
  String html(String home) {
    Document document = Jsoup.parse(home);
    document.outputSettings().prettyPrint(false);
    document.title(configuration.title(configuration.source()));
    document.select("link[rel=canonical]").attr("href", configuration.address());
    document.select("meta[name=description]").remove();
    String label = document.select("nav.languages").attr("aria-label");
    document.select("nav, header.top .help, header.top .find, " + EXAMPLE).remove();
    document.select("header.top a").removeAttr("aria-current");
    document.select("footer p + p, footer span").remove();
    document.select(".exit > a").forEach(this::putInEachLanguage);
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

  /** The way out, once for each language. */
  private void putInEachLanguage(Element link) {
    List<Element> links = new ArrayList<>();
    for (Language language : configuration.languages()) {
      find(language, ".exit > a")
          .ifPresent(own -> links.add(in(language, link.clone().text(own.text()))));
    }
    links.forEach(link::before);
    link.remove();
  }

  /** The language's own name, and what its home page says of the examples and of help. */
  private void add(Element list, Language language) {
    Element item = list.appendElement("li");
    Element name =
        item.appendElement("a")
            .attr("href", new PageAddress(language, PagePath.HOME).file())
            .attr("hreflang", language.tag());
    in(language, name.appendElement("span")).text(language.ownName());
    find(language, EXAMPLE + " p")
        .or(
            () ->
                find(language, "header.top .help").map(help -> new Element("p").appendChild(help)))
        .ifPresent(said -> item.appendChild(in(language, said)));
  }

  private static Element in(Language language, Element element) {
    return element.attr("lang", language.tag()).attr("dir", language.direction().html());
  }

  /** What {@code query} finds on the home page in {@code language}, with links as at the top. */
  private Optional<Element> find(Language language, String query) {
    String file = new PageAddress(language, PagePath.HOME).file();
    Optional<Element> found =
        Optional.ofNullable(documents.get(file))
            .flatMap(home -> Optional.ofNullable(home.select(query).first()))
            .map(Element::clone);
    found.ifPresent(
        element ->
            element
                .select("a:not([rel])")
                .forEach(link -> link.attr("href", Links.resolve(file, link.attr("href")))));
    return found;
  }
}

package org.handreiking.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.handreiking.output.OutputTree;
import org.handreiking.site.Links;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Puts pages and assets into the output, and what servers and search engines look for beside them.
 */
public final class SiteFiles {

  private static final String ASSETS = "assets";

  private final SiteConfiguration configuration;
  private final OutputTree output;

  public SiteFiles(SiteConfiguration configuration, OutputTree output) {
    this.configuration = configuration;
    this.output = output;
  }

  /**
   * Adds {@code pages}, the assets of {@code tree}, and the files at the top.
   *
   * @param documents the pages' HTML, parsed, by file; they are not changed
   */
  public void add(List<ComposedPage> pages, Map<String, Document> documents, SourceTree tree) {
    pages.forEach(page -> output.add(page.address().file(), page.html()));
    for (SourceFile asset : tree.below(ASSETS, "")) {
      Optional<String> script =
          asset.path().endsWith(".js") ? asset.text().map(LeanScript::of) : Optional.empty();
      script.ifPresentOrElse(
          lean -> output.add(asset.path(), lean), () -> output.add(asset.path(), asset.bytes()));
    }
    new ServerFiles(configuration).publish(output);
    output.add("sitemap.xml", siteMap(pages, documents));
    output.add(
        "robots.txt", "User-agent: *\nSitemap: " + configuration.address() + "sitemap.xml\n");
    for (ComposedPage page : pages) {
      PagePath path = page.address().path();
      if (page.address().language().equals(configuration.source())) {
        if (path.equals(PagePath.HOME)) {
          boolean hasOne = configuration.languages().size() == 1;
          String html = moved(page, "index.html");
          output.add(
              "index.html",
              hasOne ? html : new LanguageChoice(configuration, documents).html(html));
        }
        if (path.equals(configuration.notFound())) {
          output.add("404.html", absolute(page));
        }
      }
    }
  }

  private String siteMap(List<ComposedPage> pages, Map<String, Document> documents) {
    StringBuilder entries = new StringBuilder();
    for (ComposedPage page : pages) {
      Elements alternates =
          documents.get(page.address().file()).select("link[rel=alternate][hreflang]");
      if (page.page().listed() && isInItsLanguage(page, alternates)) {
        entries.append("<url><loc>").append(address(page.address())).append("</loc>");
        alternates.forEach(link -> entries.append(other(link)));
        entries.append("</url>\n");
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        + (configuration.languages().size() == 1
            ? ">\n"
            : " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        + entries
        + "</urlset>\n";
  }

  /** Search engines are not told of a page that is another language's with a frame around it. */
  private boolean isInItsLanguage(ComposedPage page, Elements alternates) {
    return configuration.languages().size() == 1
        || alternates.eachAttr("hreflang").contains(page.address().language().tag());
  }

  /** The page in one of the site's languages, as the page itself says. */
  private static String other(Element link) {
    return "<xhtml:link rel=\"alternate\" hreflang=\""
        + link.attr("hreflang")
        + "\" href=\""
        + link.attr("href")
        + "\"/>";
  }

  private String address(PageAddress page) {
    return configuration.address() + page.folder();
  }

  /** The page as it must be to stand at {@code file}, the top of the output. */
  private static String moved(ComposedPage page, String file) {
    return withLinks(
        page,
        link -> {
          String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
          String target = Links.resolve(page.address().file(), link);
          return Links.relative(file, target) + anchor;
        });
  }

  /** The page with full addresses: servers show it in the place of any missing page. */
  private String absolute(ComposedPage page) {
    URI base = URI.create(configuration.address() + page.address().file());
    return withLinks(page, link -> base.resolve(link).toString());
  }

  private static String withLinks(ComposedPage page, UnaryOperator<String> changed) {
    Document document = parse(page.html());
    for (Element element : document.select("[href], [src]")) {
      String attribute = element.hasAttr("href") ? "href" : "src";
      String link = element.attr(attribute);
      if (isRelative(link)) {
        element.attr(attribute, changed.apply(link));
      }
    }
    return document.outerHtml();
  }

  private static boolean isRelative(String link) {
    return !link.startsWith("#") && !link.matches("[a-z]+:.*");
  }

  private static Document parse(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }
}

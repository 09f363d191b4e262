package org.handreiking.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.glossary.Term;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.site.Links;
import org.handreiking.site.PagePath;

/**
 * What links in texts may point to: other pages as {@code <path>.adoc}, projects as {@code
 * project:<code>}, words of the glossary as {@code term:<id>}, pages made from data as {@code
 * page:<path>}.
 */
public final class LinkTargets {

  private final Site site;
  private final Map<String, PagePath> pagesBySource = new TreeMap<>();

  public LinkTargets(Site site) {
    this.site = site;
    for (Article article : site.catalogue().articles().all()) {
      pagesBySource.put(article.head().file().path(), article.path());
    }
  }

  /**
   * Where a link leads.
   *
   * @param anchor with its {@code #}, or {@code ""}
   * @param title what to call it where the text gives no name
   */
  public record Target(PagePath path, String anchor, String title) {}

  /** Whether {@code href} has one of the forms above. */
  public static boolean isOurs(String href) {
    return href.matches("(project|term|page):.*") || href.matches("[^:?]*\\.adoc(#.*)?");
  }

  /** Where {@code href}, written in the source file {@code from}, leads; empty when nowhere. */
  public Optional<Target> find(String from, String href) {
    int colon = href.indexOf(':');
    String scheme = colon < 0 ? "" : href.substring(0, colon);
    String name = href.substring(colon + 1);
    return switch (scheme) {
      case "project" -> project(name);
      case "term" -> term(name);
      case "page" -> page(name);
      default -> source(from, href);
    };
  }

  private Optional<Target> project(String code) {
    return site.catalogue()
        .projects()
        .find(code)
        .flatMap(
            project ->
                site.paths().project(project).map(path -> new Target(path, "", project.name())));
  }

  private Optional<Target> term(String id) {
    return Optional.ofNullable(site.catalogue().terms().get(id))
        .flatMap(term -> site.paths().showing(View.GLOSSARY).map(page -> of(term, page)));
  }

  /** Where {@code glossary}, the page that shows all terms, explains {@code term}. */
  static Target of(Term term, Article glossary) {
    return new Target(glossary.path(), "#" + term.id(), term.word());
  }

  private Optional<Target> page(String path) {
    return PagePath.isValid(path) ? target(new PagePath(path), "") : Optional.empty();
  }

  private Optional<Target> source(String from, String href) {
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash);
    return Links.find(from, file)
        .flatMap(found -> Optional.ofNullable(pagesBySource.get(found)))
        .flatMap(path -> target(path, anchor));
  }

  private Optional<Target> target(PagePath path, String anchor) {
    return site.register().find(path).map(page -> new Target(path, anchor, page.title()));
  }
}

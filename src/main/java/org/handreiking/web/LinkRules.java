package org.handreiking.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Links;
import org.handreiking.source.Position;
import org.handreiking.source.SourceTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Checks every link, anchor, image and download on every finished page. Links are relative, so that
 * the site works in any folder and from a memory stick.
 */
public final class LinkRules {

  private static final String ELSEWHERE = "(https?|webcal|tel|mailto|geo|data):.*";
  private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "data");

  private final SourceLines lines;
  private final Set<String> files;
  private final Diagnostics diagnostics;
  private final Map<String, Set<String>> anchors = new TreeMap<>();

  /**
   * Rules for pages made from {@code tree}.
   *
   * @param files all files of the output, from its top
   */
  public LinkRules(SourceTree tree, Set<String> files, Diagnostics diagnostics) {
    this.lines = new SourceLines(tree);
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks {@code pages}.
   *
   * @param documents their HTML, parsed, by file
   */
  public void check(List<ComposedPage> pages, Map<String, Document> documents) {
    documents.forEach((file, document) -> anchors.put(file, anchors(document)));
    for (ComposedPage page : pages) {
      for (Element element : documents.get(page.address().file()).getAllElements()) {
        for (String attribute : ATTRIBUTES) {
          if (element.hasAttr(attribute) && !element.tagName().equals("base")) {
            check(page, element.attr(attribute));
          }
        }
      }
    }
  }

  private static Set<String> anchors(Document document) {
    Set<String> ids = new TreeSet<>();
    document.select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }

  private void check(ComposedPage page, String link) {
    if (link.matches(ELSEWHERE)) {
      return;
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String anchor = hash < 0 ? "" : link.substring(hash + 1);
    String from = page.address().file();
    Optional<String> target = path.isEmpty() ? Optional.of(from) : resolve(from, path);
    if (target.isEmpty() || path.startsWith("/")) {
      report(Code.LINK_ELSEWHERE, page, link);
    } else if (!files.contains(target.get())) {
      report(Code.LINK_DEAD, page, link);
    } else if (!anchor.isEmpty() && !hasAnchor(target.get(), anchor)) {
      report(Code.LINK_DEAD_ANCHOR, page, link);
    }
  }

  private static Optional<String> resolve(String from, String path) {
    try {
      String file = Links.resolve(from, path);
      return file.startsWith("../") || file.equals("..") ? Optional.empty() : Optional.of(file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean hasAnchor(String file, String anchor) {
    return !anchors.containsKey(file) || anchors.get(file).contains(anchor);
  }

  private void report(Code code, ComposedPage page, String link) {
    diagnostics.add(code, origin(page, link), link, page.address().folder());
  }

  /** Where the link was most likely written. */
  private Position origin(ComposedPage page, String link) {
    String last = link.substring(link.lastIndexOf('/') + 1);
    String anchor = link.substring(link.indexOf('#') + 1);
    return lines.find(page, List.of(link, last, "#" + anchor, anchor));
  }
}

package org.handreiking.page;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.site.Links;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the links in converted texts lead to the site's pages. */
public final class FragmentLinks {

  /** An amount does not break between its sign and its number. */
  private static final Pattern EUROS = Pattern.compile("€ (?=\\d)");

  private final LinkTargets targets;
  private final SourceTree tree;
  private final Diagnostics diagnostics;
  private final Set<Target> reached = new LinkedHashSet<>();

  /** Links to {@code targets}, and to pictures in {@code tree}. */
  public FragmentLinks(LinkTargets targets, SourceTree tree, Diagnostics diagnostics) {
    this.targets = targets;
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /**
   * The body of {@code html} with links that work where it is shown; one that leads nowhere is
   * reported at its line in {@code file}. A link without a text of its own gets its target's title;
   * one whose target has no address where it is shown becomes plain text.
   */
  public Element resolve(SourceFile file, String html, Medium medium) {
    Document document = parse(html);
    for (Element link : document.select("a[href]")) {
      String href = link.attr("href");
      if (LinkTargets.isOurs(href)) {
        Optional<Target> target = targets.find(file.path(), href);
        target.ifPresent(reached::add);
        target.ifPresent(one -> point(link, one, medium.address(one)));
        if (target.isEmpty()) {
          diagnostics.add(Code.REFERENCE_UNKNOWN, lineWith(file, href), href, "content/, data/");
        }
      } else if (href.matches("https?:.*")) {
        link.attr("rel", "noreferrer").removeAttr("target");
      }
    }
    document.select("img[src]").forEach(image -> resolveImage(file, image, medium));
    document.select("table").forEach(FragmentLinks::tidyTable);
    if (!medium.keepsColumnWidths()) {
      document.select("colgroup").remove();
    }
    return document.body();
  }

  /** Where the links of all texts that were resolved lead. */
  public Set<Target> reached() {
    return Set.copyOf(reached);
  }

  /**
   * Pictures lie in {@code assets/}; a text names them from its own folder, as previews want it.
   */
  private void resolveImage(SourceFile file, Element image, Medium medium) {
    String source = image.attr("src");
    if (!source.contains(":")) {
      Optional<SourceFile> picture = Links.find(file.path(), source).flatMap(tree::find);
      picture.ifPresent(one -> image.attr("src", medium.address(one)));
      if (picture.isEmpty()) {
        diagnostics.add(Code.REFERENCE_UNKNOWN, lineWith(file, source), source, "assets/");
      }
    }
  }

  private static void point(Element link, Target target, Optional<String> address) {
    String text = link.text();
    String href = link.attr("href");
    // Asciidoctor writes the path, without the place on the page, where the author wrote no text.
    boolean unnamed = text.isBlank() || text.equals(href) || text.equals(href.split("#", 2)[0]);
    if (unnamed && link.childrenSize() == 0) {
      link.text(target.title());
    }
    if (address.isEmpty()) {
      link.unwrap();
      return;
    }
    link.attr("href", address.get()).removeClass("bare");
    if (link.className().isEmpty()) {
      link.removeAttr("class");
    }
  }

  /** Says of every heading cell what it heads. */
  private static void tidyTable(Element table) {
    table.select("th:not([scope])").attr("scope", "col");
    table.select("tbody th").attr("scope", "row");
  }

  /**
   * The first line of {@code file} that holds {@code href}, and not as a part of a longer name; the
   * file when none does.
   */
  static Position lineWith(SourceFile file, String href) {
    Pattern whole = Pattern.compile("(?<![\\w./-])" + Pattern.quote(href) + "(?![\\w#-])");
    return file.firstLine(1, line -> whole.matcher(line).find()).orElse(file.at());
  }

  private static Document parse(String html) {
    Document document = Jsoup.parseBodyFragment(EUROS.matcher(html).replaceAll("€\u00a0"));
    document.outputSettings().prettyPrint(false);
    return document;
  }
}

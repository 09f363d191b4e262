package org.handreiking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** No page asks another server for anything, or loads what the site's own policy refuses. */
final class RequestRules implements PageRule {

  private static final String REFUSED =
      "iframe, frame, object, embed, applet, portal, fencedframe, base, link[rel~=(?i)manifest]";
  private static final String ASKS =
      "[src], [srcset], [poster], [background], [ping], link[href], link[imagesrcset],"
          + " image[href], image[xlink:href], use[href], use[xlink:href]";
  private static final List<String> ATTRIBUTES =
      List.of("src", "poster", "background", "href", "xlink:href");

  /** What a browser reads of a {@code link} without asking for it. */
  private static final Set<String> ONLY_SAID =
      Set.of("canonical", "alternate", "license", "author", "help", "next", "prev", "me");

  private static final Pattern COMMA = Pattern.compile(",\\s+");

  private final Foreign foreign;
  private final Findings findings;

  RequestRules(Foreign foreign, Findings findings) {
    this.foreign = foreign;
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    for (Element element : document.select(REFUSED)) {
      findings.add(
          Code.TRACE_REFUSED,
          page,
          List.of(element.attr("src"), element.attr("href"), "<" + element.tagName()),
          "<" + element.tagName() + ">");
    }
    for (Element element : document.select(ASKS)) {
      if (!isOnlySaid(element)) {
        asked(element).forEach(link -> check(page, element, link));
      }
    }
    for (Element element : document.select("meta[http-equiv~=(?i)refresh|link]")) {
      findings.add(Code.TRACE_REFUSED, page, List.of("http-equiv"), element.outerHtml());
    }
  }

  private void check(ComposedPage page, Element element, String link) {
    if (foreign.isAsked(link)) {
      findings.add(Code.TRACE_THIRD_PARTY, page, List.of(link, "<" + element.tagName()), link);
    } else if (Foreign.isData(link) && !isPicture(element)) {
      findings.add(Code.TRACE_REFUSED, page, List.of("data:"), "data:");
    }
  }

  private static boolean isPicture(Element element) {
    return element.tagName().equals("img");
  }

  private static boolean isOnlySaid(Element element) {
    return element.tagName().equals("link")
        && ONLY_SAID.containsAll(
            List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private static List<String> asked(Element element) {
    if (element.hasAttr("ping")) {
      return List.of(element.attr("ping").strip().split("\\s+"));
    }
    List<String> links = new ArrayList<>();
    ATTRIBUTES.stream().filter(element::hasAttr).forEach(name -> links.add(element.attr(name)));
    for (String name : List.of("srcset", "imagesrcset")) {
      for (String candidate : COMMA.split(element.attr(name), -1)) {
        if (!candidate.isBlank()) {
          links.add(candidate.strip().replaceAll("\\s.*", ""));
        }
      }
    }
    return links;
  }
}

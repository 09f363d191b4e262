package org.handreiking.web;

import java.util.List;
import java.util.Locale;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** No other site learns where a visitor came from, and no window stays open behind her. */
final class ReferrerRules implements PageRule {

  private static final String NONE = "no-referrer";

  private final Foreign foreign;
  private final Findings findings;

  ReferrerRules(Foreign foreign, Findings findings) {
    this.foreign = foreign;
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    Element meta = document.selectFirst("meta[name=referrer]");
    if (meta == null || !meta.attr("content").equals(NONE)) {
      findings.addMissing(Code.TRACE_REFERRER, page, "<meta name=\"referrer\">");
    }
    for (Element element : document.select("[referrerpolicy]")) {
      if (!element.attr("referrerpolicy").equals(NONE)) {
        findings.add(
            Code.TRACE_REFERRER,
            page,
            List.of("referrerpolicy"),
            "referrerpolicy=\"" + element.attr("referrerpolicy") + "\"");
      }
    }
    for (Element link : document.select("a[href], area[href]")) {
      checkLink(page, link, link.attr("href"));
    }
    for (Element link : document.select("[target]:not([target=_self])")) {
      findings.add(
          Code.TRACE_NEW_WINDOW,
          page,
          List.of(link.attr("href"), "target="),
          link.attr("target"),
          link.attr("href"));
    }
  }

  private void checkLink(ComposedPage page, Element link, String address) {
    List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    if (foreign.isVisited(address) && !relations.contains("noreferrer")) {
      findings.add(Code.TRACE_REFERRER, page, List.of(address), address);
    }
  }
}

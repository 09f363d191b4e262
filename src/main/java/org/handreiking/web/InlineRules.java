package org.handreiking.web;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** No script and no style stands in a page: what came from elsewhere could then stand there too. */
final class InlineRules implements PageRule {

  /** Data for search engines, which no browser runs. */
  private static final String DATA = "application/ld+json";

  private final Findings findings;

  InlineRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    for (Element element : document.select("script:not([src]), style")) {
      if (!element.attr("type").equals(DATA)) {
        String tag = "<" + element.tagName();
        findings.add(Code.TRACE_INLINE, page, List.of(tag + ">", tag), tag + ">");
      }
    }
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (isInline(attribute)) {
          String written = attribute.getKey() + "=\"" + attribute.getValue() + "\"";
          findings.add(
              Code.TRACE_INLINE,
              page,
              List.of(written, attribute.getValue(), attribute.getKey() + "="),
              written);
        }
      }
    }
  }

  private static boolean isInline(Attribute attribute) {
    return attribute.getKey().equals("style")
        || attribute.getKey().startsWith("on")
        || attribute.getValue().replaceAll("\\s", "").matches("(?i)javascript:.*");
  }
}

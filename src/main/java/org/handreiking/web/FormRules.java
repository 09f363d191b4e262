package org.handreiking.web;

import java.util.List;
import java.util.Locale;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Nothing that a visitor types gets into an address, or into what her browser offers later. */
final class FormRules implements PageRule {

  /** Fields in which nothing is typed. */
  private static final List<String> CHOSEN =
      List.of("checkbox", "radio", "button", "submit", "reset", "range", "hidden", "image");

  private final Findings findings;

  FormRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    for (Element form : document.select("form")) {
      boolean staysHere = form.attr("method").equalsIgnoreCase("dialog") && !form.hasAttr("action");
      if (!staysHere) {
        findings.add(Code.TRACE_FORM, page, List.of("<form"), openingTag(form));
      }
    }
    for (Element button : document.select("[formaction], [formmethod]")) {
      findings.add(Code.TRACE_FORM, page, List.of("formaction", "formmethod"), openingTag(button));
    }
    for (Element field : document.select("input, textarea")) {
      boolean isTyped = !CHOSEN.contains(field.attr("type").toLowerCase(Locale.ROOT));
      if (isTyped && !field.attr("autocomplete").equals("off")) {
        findings.add(Code.TRACE_AUTOFILL, page, List.of("<" + field.tagName()), openingTag(field));
      }
    }
  }

  private static String openingTag(Element element) {
    return element.shallowClone().outerHtml().replaceAll("</[a-z]+>$", "");
  }
}

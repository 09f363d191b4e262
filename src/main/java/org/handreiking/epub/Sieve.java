package org.handreiking.epub;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out what a book cannot show, and turns what HTML no longer has into what it has now. */
final class Sieve {

  private static final Set<String> NOT_FOR_BOOKS =
      Set.of(
          "script",
          "style",
          "video",
          "audio",
          "iframe",
          "object",
          "embed",
          "svg",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "canvas",
          "dialog",
          "template",
          "noscript",
          "link",
          "meta",
          "base",
          "map",
          "area");

  private static final Map<String, String> NEW_NAMES =
      Map.ofEntries(
          Map.entry("article", "section"),
          Map.entry("nav", "div"),
          Map.entry("header", "div"),
          Map.entry("footer", "div"),
          Map.entry("main", "div"),
          Map.entry("address", "div"),
          Map.entry("details", "div"),
          Map.entry("fieldset", "div"),
          Map.entry("center", "div"),
          Map.entry("tt", "code"),
          Map.entry("strike", "s"),
          Map.entry("acronym", "abbr"));

  /** Characters that XML cannot hold. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final Composition book;

  Sieve(Composition book) {
    this.book = book;
  }

  /** Cleans {@code draft}, and reports every element that was left out. */
  void clean(Draft draft) {
    for (Element element : draft.body().select("*")) {
      if (NOT_FOR_BOOKS.contains(element.normalName())) {
        if (element.closest("body") != null) {
          report(draft, element);
        }
        element.remove();
      }
    }
    draft.body().select("math").forEach(it -> it.replaceWith(new TextNode(it.text())));
    draft.body().select("*").forEach(Sieve::modernise);
    draft.body().forEachNode(Sieve::cleanText);
  }

  private void report(Draft draft, Element element) {
    book.report(Code.HANDBOOK_ELEMENT, draft.chapter().at(), "<" + element.normalName() + ">");
  }

  private static void modernise(Element element) {
    String name = element.normalName();
    if (name.equals("body") || Html.isMark(element)) {
      return;
    }
    element.removeAttr("role").removeAttr("epub:type").removeAttr("aria-label");
    if (NEW_NAMES.containsKey(name)) {
      element.tagName(NEW_NAMES.get(name));
    } else if (name.equals("summary") || name.equals("legend")) {
      element.tagName("p");
      element.addClass("title");
    } else if (!Html.isBlock(element) && !Html.isInline(element) && !isColumn(name)) {
      element.unwrap();
    }
  }

  private static boolean isColumn(String name) {
    return name.equals("colgroup") || name.equals("col");
  }

  private static void cleanText(Node node) {
    if (node instanceof TextNode text) {
      text.text(NOT_XML.matcher(text.getWholeText()).replaceAll(""));
    } else if (node instanceof Comment) {
      node.remove();
    }
  }
}

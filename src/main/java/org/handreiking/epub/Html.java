package org.handreiking.epub;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What HTML's elements are, as far as a book needs to know. */
final class Html {

  /** Elements that hold blocks or stand between them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "section",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "aside",
          "hr");

  /** Elements within a line. */
  private static final Set<String> INLINES =
      Set.of(
          "a", "img", "br", "wbr", "strong", "b", "em", "i", "u", "s", "small", "sub", "sup",
          "code", "kbd", "samp", "var", "mark", "cite", "q", "abbr", "dfn", "span", "del", "ins",
          "bdi");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Html() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isInline(Element element) {
    return INLINES.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  /** Whether {@code element} is where a page of the printed book begins. */
  static boolean isMark(Element element) {
    return element.hasClass(PageMarks.CLASS) && element.hasAttr("epub:type");
  }

  /** Whether there is something to read or see in {@code element}, or a place to be found. */
  static boolean hasContent(Element element) {
    return element.hasText() || !element.select("img, [id]").isEmpty();
  }

  /** Whether all of {@code element} is in blocks: no words stand loose between them. */
  static boolean hasOnlyBlocks(Element element) {
    return element.childNodes().stream()
        .allMatch(
            node ->
                node instanceof TextNode text
                    ? text.isBlank()
                    : !(node instanceof Element child) || isBlock(child) || isMark(child));
  }
}

package org.handreiking.handbook;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The distances between blocks, in points. */
final class Measures {

  /** Above a paragraph, a list, a table. */
  static final String BLOCK = "7pt";

  /** Above an item of a list. */
  static final String ITEM = "3pt";

  /** Above a box. */
  static final String BOX = "12pt";

  /** Keeps a heading in one piece and with what follows it. */
  static final String KEPT =
      "keep-with-next.within-column: always; keep-together.within-column: always; ";

  /** Makes borders and padding stay within the indents of the text around the box. */
  static final String INSIDE = "margin-left: 0pt; margin-right: 0pt; ";

  private Measures() {}

  /**
   * The space above {@code element}: none for the first thing in a box, a cell, an item; little
   * within items.
   */
  static String above(Element element, String space) {
    if (isFirst(element)) {
      return "0pt";
    }
    return space.equals(BLOCK) && element.parents().is("li") ? ITEM : space;
  }

  private static boolean isFirst(Element element) {
    Node before = element.previousSibling();
    while (before != null && !isVisible(before)) {
      before = before.previousSibling();
    }
    Element parent = element.parent();
    return before == null && (parent == null || !isTransparent(parent) || isFirst(parent));
  }

  private static boolean isVisible(Node node) {
    return node instanceof Element || (node instanceof TextNode text && !text.isBlank());
  }

  /** Whether the space above the first thing in {@code container} falls outside it. */
  private static boolean isTransparent(Element container) {
    boolean isDivision = Set.of("div", "section", "article").contains(container.normalName());
    return isDivision && !container.hasClass("sidebarblock") && !container.hasClass("exampleblock");
  }
}

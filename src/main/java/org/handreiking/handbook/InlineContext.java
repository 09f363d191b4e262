package org.handreiking.handbook;

import java.util.Optional;
import java.util.Set;
import org.handreiking.typesetting.Lettering.InLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the text around a text, so that Arabic letters join across emphasis and links. */
public final class InlineContext {

  /** Elements whose text goes on in the line around them. */
  private static final Set<String> INLINE =
      Set.of("a", "strong", "b", "em", "i", "span", "mark", "code", "cite", "del", "ins", "u");

  private InlineContext() {}

  /** The text of {@code node}, with white space made single unless it stands in {@code pre}. */
  public static InLine of(TextNode node) {
    boolean keepsSpace = parent(node).filter(it -> it.closest("pre") != null).isPresent();
    String text = node.getWholeText();
    return new InLine(
        neighbour(node, Side.BEFORE),
        keepsSpace ? text : text.replaceAll("[ \\t\\n\\r\\f]+", " "),
        neighbour(node, Side.AFTER));
  }

  private enum Side {
    BEFORE,
    AFTER
  }

  private static String neighbour(Node node, Side side) {
    Node sibling = side == Side.BEFORE ? node.previousSibling() : node.nextSibling();
    if (sibling != null) {
      return text(sibling);
    }
    return parent(node)
        .filter(it -> INLINE.contains(it.normalName()))
        .map(it -> neighbour(it, side))
        .orElse("");
  }

  private static String text(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    boolean isInline = node instanceof Element element && INLINE.contains(element.normalName());
    return isInline ? ((Element) node).wholeText() : "";
  }

  private static Optional<Element> parent(Node node) {
    return Optional.ofNullable(node.parent()).map(Element.class::cast);
  }
}

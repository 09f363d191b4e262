package org.handreiking.handout;

import java.util.Map;
import java.util.Optional;
import org.handreiking.handbook.InlineContext;
import org.handreiking.typesetting.TagStep;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within a line; links are plain text, for paper leads nowhere. */
final class InlineHtml {

  private static final Map<String, String> STYLES =
      Map.of(
          "strong", "font-weight: bold",
          "b", "font-weight: bold",
          "em", "font-style: italic",
          "i", "font-style: italic",
          "small", "font-size: 85%; font-weight: normal",
          "sup", "baseline-shift: super; font-size: 70%",
          "sub", "baseline-shift: sub; font-size: 70%");

  private final Ink ink;

  InlineHtml(Ink ink) {
    this.ink = ink;
  }

  /** Writes everything in {@code parent}. */
  void writeChildren(Element parent) {
    parent.childNodes().forEach(this::write);
  }

  /** Writes {@code node}, a text or an element. */
  void write(Node node) {
    if (node instanceof TextNode text) {
      ink.write(InlineContext.of(text));
    } else if (node instanceof Element element && element.normalName().equals("br")) {
      ink.fo.text("\u00A0\n");
    } else if (node instanceof Element element) {
      writeStyled(element);
    }
  }

  private void writeStyled(Element element) {
    Optional<String> style = Optional.ofNullable(STYLES.get(element.normalName()));
    style.ifPresent(properties -> ink.fo.open("inline", properties));
    String tag = element.attr("lang");
    boolean isForeign = !tag.isEmpty() && !tag.equals(ink.language());
    if (isForeign) {
      ink.fo.open("inline", "", "fox:abbreviation", TagStep.LANGUAGE + tag);
    }
    writeChildren(element);
    if (isForeign) {
      ink.fo.close();
    }
    if (style.isPresent()) {
      ink.fo.close();
    }
  }
}

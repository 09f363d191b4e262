package org.handreiking.epub;

import org.handreiking.handbook.BookTexts;
import org.jsoup.nodes.Element;

/** Makes boxes of what AsciiDoc sets apart: admonitions, which are layout tables, and sidebars. */
final class BoxStep {

  private final BookTexts texts;

  BoxStep(Composition book) {
    this.texts = book.texts.book();
  }

  /** Changes every box of {@code draft}. */
  void change(Draft draft) {
    draft.body().select("div.admonitionblock").forEach(this::changeAdmonition);
    for (Element box : draft.body().select("div.sidebarblock, div.exampleblock, aside")) {
      if (!box.hasAttr("role")) {
        box.tagName("aside");
        box.attr("role", "note").addClass("box");
      }
    }
    for (Element line : draft.body().select("div.attribution")) {
      line.tagName("p");
    }
  }

  private void changeAdmonition(Element block) {
    Element content = block.selectFirst("> table > tbody > tr > td.content");
    if (content == null) {
      return;
    }
    block.tagName("aside");
    block.addClass("box");
    describe(block);
    block.appendElement("p").addClass("label").text(label(block));
    Element words = block.appendElement(Html.hasOnlyBlocks(content) ? "div" : "p");
    words.attributes().addAll(content.attributes());
    words.appendChildren(content.childNodesCopy());
    for (Element mark : block.select("> table td.icon span." + PageMarks.CLASS)) {
      block.prependChild(mark);
    }
    block.select("> table").remove();
  }

  private static void describe(Element block) {
    boolean isTip = block.hasClass("tip");
    block.attr("role", isTip ? "doc-tip" : "note");
    if (isTip) {
      block.attr("epub:type", "tip");
    }
  }

  private String label(Element block) {
    if (block.hasClass("tip")) {
      return texts.tip();
    } else if (block.hasClass("important")) {
      return texts.important();
    } else if (block.hasClass("warning")) {
      return texts.warning();
    }
    return block.hasClass("caution") ? texts.caution() : texts.note();
  }
}

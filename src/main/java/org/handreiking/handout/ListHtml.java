package org.handreiking.handout;

import static org.handreiking.handout.Ink.BOLD;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes lists: with signs, with boxes to tick, with numbers, with terms and descriptions. */
final class ListHtml {

  /** The class of a list whose items are ticked. */
  static final String TICK = "tick";

  private static final String BOX = "\u2610";
  private static final String BULLET = "\u2022";

  private final Ink ink;
  private final HtmlWriter blocks;

  ListHtml(Ink ink, HtmlWriter blocks) {
    this.ink = ink;
    this.blocks = blocks;
  }

  /** Writes {@code ul} or {@code ol}; one without items is nothing. */
  void write(Element list) {
    List<Element> items = list.select("> li");
    if (items.isEmpty()) {
      return;
    }
    ink.fo.open(
        "list-block",
        "provisional-distance-between-starts: 1.6em; provisional-label-separation: 0.3em; "
            + "space-before: 0.2em");
    int number = start(list);
    for (Element item : items) {
      writeItem(item, label(list, number++));
    }
    ink.fo.close();
  }

  private void writeItem(Element item, String label) {
    ink.fo.open("list-item", "space-before: 0.15em");
    ink.fo.open("list-item-label", "end-indent: label-end()");
    ink.block(label, "");
    ink.fo.close();
    ink.fo.open("list-item-body", "start-indent: body-start()");
    ink.fo.open("block", "role: Div");
    blocks.writeChildren(item);
    ink.fo.close().close().close();
  }

  private static String label(Element list, int number) {
    if (list.normalName().equals("ol")) {
      return number + ".";
    }
    boolean isTicked = list.hasClass(TICK) || list.parents().is(".afvinken, .tick");
    return isTicked ? BOX : BULLET;
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
  }

  /** Writes {@code dl}: terms, each with its description behind it on the same line. */
  void writeDescriptions(Element list) {
    ink.fo.open("block", "role: L; space-before: 0.2em");
    Element item = null;
    for (Element part : list.children()) {
      boolean isTerm = part.normalName().equals("dt");
      if (isTerm || item == null) {
        close(item);
        ink.fo.open("block", "role: LI; space-before: 0.25em");
        item = part;
      }
      if (isTerm) {
        blocks.writeText(part, BOLD + "role: Lbl; keep-with-next.within-column: always");
      } else {
        ink.fo.open("block", "role: LBody");
        blocks.writeChildren(part);
        ink.fo.close();
      }
    }
    close(item);
    ink.fo.close();
  }

  private void close(Element item) {
    if (item != null) {
      ink.fo.close();
    }
  }

  /** Writes the lists in {@code division} beside each other. */
  void writeColumns(Element division) {
    ink.fo.open("table", "role: Div; table-layout: fixed; width: 100%");
    division
        .children()
        .forEach(
            list -> ink.fo.empty("table-column", "column-width: proportional-column-width(1)"));
    ink.fo.open("table-body", "role: Div");
    ink.fo.open("table-row", "role: Div");
    for (Element list : division.children()) {
      ink.fo.open("table-cell", "role: Div; padding-end: 0.6em");
      write(list);
      ink.fo.close();
    }
    ink.fo.close().close().close();
  }
}

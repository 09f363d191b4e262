package org.handreiking.epub;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes lists whole: nothing in them but items, and terms with their descriptions. */
final class ListStep {

  private ListStep() {}

  /** Changes every list of {@code draft}. */
  static void change(Draft draft) {
    draft.body().select("div.hdlist").forEach(ListStep::changeHorizontal);
    for (Element list : draft.body().select("ul, ol")) {
      loose(list, "li").forEach(node -> wrap(node, "li"));
      if (list.childrenSize() == 0) {
        list.remove();
      }
    }
    draft.body().select("dl").forEach(ListStep::changeDescriptions);
    draft.body().select(":not(ul):not(ol) > li, :not(dl) > dd").forEach(it -> it.tagName("div"));
    draft.body().select(":not(dl) > dt").forEach(it -> it.tagName("div"));
  }

  /** AsciiDoc lays the terms beside the descriptions with a table. */
  private static void changeHorizontal(Element division) {
    Element table = division.selectFirst("> table");
    if (table == null) {
      return;
    }
    Element list = new Element("dl").addClass("facts");
    for (Element cell : table.select("> tbody > tr > td")) {
      cell.tagName(cell.hasClass("hdlist1") ? "dt" : "dd");
      list.appendChild(cell);
    }
    table.replaceWith(list);
  }

  /** Every group is terms, then descriptions; what stands loose is a description. */
  private static void changeDescriptions(Element list) {
    list.select("> div").forEach(Element::unwrap);
    for (Node node : loose(list, "dt, dd")) {
      wrap(node, "dd");
    }
    if (list.selectFirst("> dd:first-child") != null) {
      list.prependElement("dt");
    }
    if (list.childrenSize() == 0) {
      list.remove();
    } else if (list.child(list.childrenSize() - 1).normalName().equals("dt")) {
      list.appendElement("dd");
    }
    list.select("> dt").select("h1, h2, h3, h4, h5, h6").forEach(it -> it.tagName("p"));
  }

  private static List<Node> loose(Element list, String items) {
    List<Node> loose = new ArrayList<>();
    for (Node node : list.childNodes()) {
      boolean isItem =
          node instanceof TextNode text
              ? text.isBlank()
              : !(node instanceof Element element) || element.is(items);
      if (!isItem) {
        loose.add(node);
      }
    }
    return loose;
  }

  private static void wrap(Node node, String name) {
    Element item = new Element(name);
    node.replaceWith(item);
    item.appendChild(node);
  }
}

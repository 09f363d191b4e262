package org.handreiking.epub;

import org.jsoup.nodes.Element;

/** Makes tables that can be heard: heads say what they are the head of. */
final class TableStep {

  private TableStep() {}

  /** Changes every table of {@code draft}; layout tables are gone by now. */
  static void change(Draft draft) {
    draft.body().select("colgroup, col").remove();
    draft.body().select("tr:not(:has(> td, > th))").remove();
    draft.body().select("thead:not(:has(tr)), tbody:not(:has(tr)), tfoot:not(:has(tr))").remove();
    for (Element table : draft.body().select("table")) {
      if (table.selectFirst("td, th") == null) {
        table.remove();
      } else {
        change(table);
      }
    }
  }

  private static void change(Element table) {
    table.select("> tfoot").forEach(table::appendChild);
    for (Element caption : table.select("> caption")) {
      if (caption.previousElementSibling() != null) {
        caption.tagName("div");
        table.before(caption);
      }
    }
    for (Element head : table.select("> thead > tr > th, > tbody > tr > th, > tfoot > tr > th")) {
      if (!head.hasText()) {
        head.tagName("td");
        head.removeAttr("scope");
      } else if (!head.hasAttr("scope")) {
        boolean isOnTop = head.closest("tr").parent().normalName().equals("thead");
        head.attr("scope", isOnTop ? "col" : "row");
      }
      head.select("h1, h2, h3, h4, h5, h6").forEach(it -> it.tagName("p"));
    }
  }
}

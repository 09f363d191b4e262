package org.handreiking.handbook;

import java.util.List;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** A table of amounts in a book: a wide first column that heads its rows, narrow ones after it. */
final class PrintedTable {

  /** How wide each column but the first is. */
  private static final int OTHERS_PERCENT = 18;

  private final Element body;

  /**
   * An empty table at the end of {@code parent}.
   *
   * @param heads keys of {@code texts}
   */
  PrintedTable(Element parent, Texts texts, List<String> heads) {
    Element table = parent.appendElement("table").addClass("tableblock");
    Element columns = table.appendElement("colgroup");
    int first = 100 - OTHERS_PERCENT * (heads.size() - 1);
    columns.appendElement("col").attr("style", "width: " + first + "%");
    for (int i = 1; i < heads.size(); i++) {
      columns.appendElement("col").attr("style", "width: " + OTHERS_PERCENT + "%");
    }
    Element row = table.appendElement("thead").appendElement("tr");
    heads.forEach(key -> row.appendElement("th").attr("scope", "col").text(texts.text(key)));
    body = table.appendElement("tbody");
  }

  Element addRow(List<String> cells) {
    Element row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(cells.get(0));
    cells.subList(1, cells.size()).forEach(cell -> row.appendElement("td").text(cell));
    return row;
  }
}

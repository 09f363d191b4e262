package org.handreiking.handout;

import static org.handreiking.handout.Ink.BOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes tables, whose heads are repeated on every page. */
final class TableHtml {

  private static final Pattern PERCENT = Pattern.compile("width:\\s*([0-9.]+)%");

  private final Ink ink;
  private final HtmlWriter blocks;

  TableHtml(Ink ink, HtmlWriter blocks) {
    this.ink = ink;
    this.blocks = blocks;
  }

  /** Writes {@code table}; one without cells is nothing. */
  void write(Element table) {
    List<Element> head = table.select("> thead > tr:has(> *)");
    Elements body = table.select("> tbody > tr:has(> *)");
    body.addAll(table.select("> tfoot > tr:has(> *)"));
    if (body.isEmpty()) {
      return;
    }
    table.select("> caption").forEach(it -> blocks.writeText(it, BOLD + "space-before: 0.5em"));
    String rule = "0.75pt solid " + ink.palette.heading();
    ink.fo.open(
        "table",
        "table-layout: fixed; width: 100%; space-before: 0.5em; border-collapse: separate; "
            + "border-bottom: "
            + rule);
    writeColumns(table, body.get(0).childrenSize());
    if (!head.isEmpty()) {
      String style = BOLD + "background-color: " + ink.palette.tint(0.88);
      writeRows("table-header", style, head, "border-top: " + rule);
    }
    writeRows("table-body", "", body, "border-top: 0.4pt solid " + ink.palette.tint(0.5));
    ink.fo.close();
  }

  private void writeColumns(Element table, int count) {
    List<String> widths = new ArrayList<>();
    for (Element column : table.select("> colgroup > col")) {
      Matcher width = PERCENT.matcher(column.attr("style"));
      widths.add(width.find() ? width.group(1) : "10");
    }
    for (int i = 0; i < count; i++) {
      String width = widths.size() == count ? widths.get(i) : "1";
      ink.fo.empty("table-column", "column-width: proportional-column-width(" + width + ")");
    }
  }

  private void writeRows(String part, String style, List<Element> rows, String line) {
    ink.fo.open(part, style);
    for (Element row : rows) {
      ink.fo.open("table-row", "keep-together.within-column: 6");
      row.children().forEach(cell -> writeCell(cell, line));
      ink.fo.close();
    }
    ink.fo.close();
  }

  private void writeCell(Element cell, String line) {
    boolean isHead = cell.normalName().equals("th");
    String span = cell.attr("colspan");
    ink.fo.open(
        "table-cell",
        line + "; padding: 0.25em 0.4em; " + (isHead ? BOLD + "role: TH" : ""),
        "number-columns-spanned",
        span.matches("[1-9]") ? span : "1");
    ink.fo.open("block", "role: Div");
    blocks.writeChildren(cell);
    ink.fo.close().close();
  }
}

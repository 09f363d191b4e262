package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Code;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes tables, whose heads are repeated on every page. */
final class TableWriter {

  private final Composition book;
  private final Chapter chapter;
  private final BlockWriter blocks;

  TableWriter(Composition book, Chapter chapter, BlockWriter blocks) {
    this.book = book;
    this.chapter = chapter;
    this.blocks = blocks;
  }

  /** Writes {@code table} with its caption; one without cells is nothing. */
  void write(Element table) {
    Elements head = table.select("> thead > tr:has(> *)");
    Elements body = table.select("> tbody > tr:has(> *), > tr:has(> *)");
    body.addAll(table.select("> tfoot > tr:has(> *)"));
    if (head.isEmpty() && body.isEmpty()) {
      return;
    }
    String above = Measures.above(table, "9pt");
    blocks.open(table, "role: Div; space-after: 5pt; space-before: " + above);
    table.select("> caption").forEach(this::writeCaption);
    List<Element> rows = new ArrayList<>(head);
    rows.addAll(body);
    ColumnWidths widths = ColumnWidths.of(table, rows, book.layout.textWidth());
    if (widths.isTooWide()) {
      reportWidth(table, rows);
      new RowsWriter(book, chapter, blocks).write(head, body);
    } else if (body.isEmpty()) {
      writeGrid(widths, List.of(), head);
    } else {
      writeGrid(widths, head, body);
    }
    book.fo.close();
  }

  /** Small pages and large type have room for less: only what is too wide for A4 is a fault. */
  private void reportWidth(Element table, List<Element> rows) {
    if (ColumnWidths.of(table, rows, Layout.of(BookFormat.A4).textWidth()).isTooWide()) {
      String start = rows.get(0).text();
      book.report(Code.HANDBOOK_TABLE, chapter.at(), start);
    }
  }

  private void writeGrid(ColumnWidths widths, List<Element> head, List<Element> body) {
    String rule = "0.75pt solid " + book.palette.heading();
    String style = "table-layout: fixed; width: 100%; font-size: 94%; border-collapse: separate; ";
    book.fo.open("table", style + "border-bottom: " + rule);
    for (String width : widths.points()) {
      book.fo.empty("table-column", "column-width: proportional-column-width(" + width + ")");
    }
    writeHead(head, rule);
    writeBody(body);
    book.fo.close();
  }

  private void writeCaption(Element caption) {
    String style = book.bold() + Measures.KEPT + "space-after: 4pt; font-size: 94%";
    blocks.writeInline(caption, FontFamily.HEADING, style);
  }

  private void writeHead(List<Element> rows, String rule) {
    if (rows.isEmpty()) {
      return;
    }
    String paper = book.palette.tint(0.88);
    book.fo.open("table-header", "background-color: " + paper + "; " + book.bold());
    for (int i = 0; i < rows.size(); i++) {
      String line = i == rows.size() - 1 ? "; border-bottom: " + rule : "";
      book.fo.open("table-row", "");
      writeRow(rows.get(i), "border-top: " + (i == 0 ? rule : "none") + line, rows.size() - i);
    }
    book.fo.close();
  }

  private void writeBody(List<Element> rows) {
    book.fo.open("table-body", "");
    for (int i = 0; i < rows.size(); i++) {
      String line = i == 0 ? "none" : "0.4pt solid " + book.palette.tint(0.6);
      openRow(rows.get(i), keeps(i, rows.size()));
      writeRow(rows.get(i), "border-top: " + line, rows.size() - i);
    }
    book.fo.close();
  }

  private void openRow(Element row, String style) {
    Optional<String> id = blocks.id(row);
    if (id.isEmpty()) {
      book.fo.open("table-row", style);
    } else {
      book.fo.open("table-row", style, "id", id.get());
    }
  }

  /** No row stays alone at the foot of a page, nor at the head of the next. */
  private static String keeps(int index, int count) {
    boolean hasNeighbour = index == 0 || index == count - 2;
    return "keep-together.within-column: 6"
        + (hasNeighbour && index < count - 1 ? "; keep-with-next.within-column: always" : "");
  }

  private void writeRow(Element row, String borders, int rowsLeft) {
    for (Element cell : row.children()) {
      writeCell(cell, borders, rowsLeft);
    }
    book.fo.close();
  }

  private void writeCell(Element cell, String borders, int rowsLeft) {
    boolean isHead = cell.normalName().equals("th");
    book.fo.open(
        "table-cell",
        borders
            + "; padding: 4pt 6pt 5pt 6pt; text-align: "
            + alignment(cell)
            + (isHead ? "; role: TH; " + book.bold() : ""),
        "number-columns-spanned",
        Integer.toString(span(cell, "colspan", 99)),
        "number-rows-spanned",
        Integer.toString(span(cell, "rowspan", rowsLeft)));
    blocks.open(cell, "role: Div");
    blocks.writeChildren(cell);
    book.fo.close().close();
  }

  private static String alignment(Element cell) {
    if (cell.hasClass("halign-right")) {
      return "end";
    }
    return cell.hasClass("halign-center") ? "center" : "start";
  }

  /** How many rows or columns {@code cell} takes: at least 1, at most {@code most}. */
  static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute);
    return value.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(value), most) : 1;
  }
}

package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/**
 * Writes a table that is wider than the page row by row: each cell after the head of its column.
 */
final class RowsWriter {

  private final Composition book;
  private final Chapter chapter;
  private final BlockWriter blocks;

  RowsWriter(Composition book, Chapter chapter, BlockWriter blocks) {
    this.book = book;
    this.chapter = chapter;
    this.blocks = blocks;
  }

  /** Writes {@code body}, whose columns {@code head} names; without a head, cell after cell. */
  void write(List<Element> head, List<Element> body) {
    List<String> names = head.isEmpty() ? List.of() : names(head.get(head.size() - 1));
    List<Element> rows = body.isEmpty() ? head : body;
    book.fo.open("block", "role: L");
    for (int i = 0; i < rows.size(); i++) {
      writeRow(rows.get(i), i + 1, body.isEmpty() ? List.of() : names);
    }
    book.fo.close();
  }

  private void writeRow(Element row, int number, List<String> names) {
    String line = "border-top: 0.75pt solid " + book.palette.tint(0.4);
    String style =
        "role: LI; space-before: 6pt; padding-top: 4pt; keep-together.within-column: 5; ";
    blocks.open(row, style + line);
    book.fo.open(
        "block", "role: Lbl; font-size: 86%; keep-with-next.within-column: always; " + book.bold());
    book.write(book.texts.row() + " " + number, FontFamily.HEADING, chapter.at());
    book.fo.close();
    book.fo.open("block", "role: LBody");
    int column = 0;
    for (Element cell : row.children()) {
      writeCell(cell, column < names.size() ? names.get(column) : "");
      column += TableWriter.span(cell, "colspan", 99);
    }
    book.fo.close().close();
  }

  private void writeCell(Element cell, String name) {
    if (!cell.hasText() && cell.select("img").isEmpty()) {
      return;
    }
    book.fo.open("block", "role: Div; space-before: 2pt");
    if (!name.isBlank()) {
      book.fo.open("block", book.bold() + "font-size: 94%; keep-with-next.within-column: always");
      book.write(name, FontFamily.HEADING, chapter.at());
      book.fo.close();
    }
    blocks.open(cell, "role: Div; start-indent: inherited-property-value() + 10pt");
    blocks.writeChildren(cell);
    book.fo.close().close();
  }

  private static List<String> names(Element head) {
    List<String> names = new ArrayList<>();
    for (Element cell : head.children()) {
      for (int i = 0; i < TableWriter.span(cell, "colspan", 99); i++) {
        names.add(cell.text());
      }
    }
    return names;
  }
}

package org.handreiking.asciidoc;

import java.util.List;

/** Takes the cells of an AsciiDoc table apart. */
final class TablePieces {

  private static final String ASCIIDOC = "a";
  private static final String LITERAL = "l";

  private final PieceList pieces;
  private final Columns columns;
  private final String separator;
  private final boolean isSafety;

  /**
   * A table.
   *
   * @param pieces where its pieces go
   * @param separator what begins its cells
   * @param isSafety whether it is about safety
   */
  TablePieces(PieceList pieces, BlockAttributes attributes, String separator, boolean isSafety) {
    this.pieces = pieces;
    this.columns = new Columns(attributes.columns());
    this.separator = separator;
    this.isSafety = isSafety;
  }

  /** Adds the pieces of {@code rows}, of which the first is the line {@code start}. */
  void cut(List<String> rows, int start) {
    for (TableCell cell : TableCell.cut(String.join("\n", rows), separator)) {
      pieces.keep(cell.mark());
      String style = cell.isCell() ? columns.styleOf(cell) : LITERAL;
      if (style.equals(ASCIIDOC)) {
        pieces.addAll(inside(cell, start + cell.line()));
      } else if (style.equals(LITERAL)) {
        pieces.keep(cell.text());
      } else {
        pieces.addCell(cell, separator, start + cell.line(), isSafety);
      }
      pieces.keep(cell.after());
    }
  }

  private List<Piece> inside(TableCell cell, int line) {
    PieceList inside = new PieceList(pieces.firstLine() + line, pieces.separators() + separator);
    return new AsciidocPieces(List.of(cell.text().split("\n", -1)), inside, new Scope(isSafety))
        .cut();
  }
}

package org.handreiking.handout;

import org.jsoup.nodes.Element;

/** Guesses how many lines HTML takes on paper, so that few sizes need to be tried. */
final class Estimate {

  /** Of the usual size, a line over the whole width has so many letters. */
  private static final double LETTERS = 92;

  /** Of the usual size, a page has so many lines; lines to write on take the place of others. */
  private static final double LINES = 54;

  private static final double NOTES_LINES = 8;

  /** What stands between blocks, in lines. */
  private static final double BETWEEN = 0.2;

  /** What is wider than the letters of a text: cells in columns, items beside each other. */
  private static final double CELL_SHARE = 0.5;

  private final Element html;

  Estimate(Element html) {
    this.html = html;
  }

  /** How much of its pages {@code side} fills; more than 1 is too much. */
  double pages(Side side, int percent) {
    double size = percent / 100.0;
    double free = LINES - (side.foot() == Side.Foot.NOTES ? NOTES_LINES : 0);
    return lines(size) * size / (free * side.mostPages());
  }

  private double lines(double size) {
    double lines = 0;
    for (Element block : html.select("p, li, h1, h2, h3, tr")) {
      if (block.normalName().equals("tr")) {
        lines += 2 * BETWEEN + row(block, size);
      } else if (block.closest("td, th") == null) {
        double share = block.closest(".columns") == null ? 1 : CELL_SHARE;
        double beside = block.closest(".columns") == null ? 1 : CELL_SHARE;
        double larger = block.normalName().startsWith("h") ? 1.5 : 1;
        lines += beside * larger * (BETWEEN + lines(block, share, size));
      }
    }
    return lines;
  }

  private static double row(Element row, double size) {
    return row.children().stream()
        .mapToDouble(cell -> lines(cell, cell.elementSiblingIndex() == 0 ? 0.42 : CELL_SHARE, size))
        .max()
        .orElse(1);
  }

  private static double lines(Element block, double share, double size) {
    return Math.ceil(block.text().length() * size / (LETTERS * share));
  }
}

package org.handreiking.handbook;

import java.util.Locale;
import org.handreiking.bookshelf.BookFormat;

/**
 * The measures of a book's pages, in millimetres.
 *
 * @param inner the margin at the spine
 * @param outer the margin at the open side
 * @param top the margin above the running head
 * @param bottom the margin below the number of the page
 */
record Layout(BookFormat format, int inner, int outer, int top, int bottom) {

  private static final double POINTS_PER_MM = 72 / 25.4;

  static Layout of(BookFormat format) {
    return switch (format) {
      case A4 -> new Layout(format, 27, 27, 14, 13);
      case A5 -> new Layout(format, 20, 15, 9, 9);
      case LARGE_PRINT -> new Layout(format, 20, 20, 12, 11);
    };
  }

  /** Whether left and right pages differ, as in what is bound. */
  boolean isBound() {
    return inner != outer;
  }

  /** The width of the text, in points of the type on A4: larger type leaves room for fewer. */
  double textWidth() {
    return (format.width() - inner - outer) * POINTS_PER_MM / format.scale();
  }

  /** How much text a page holds; 1 on A4. */
  double room() {
    double height = format.height() / (BookFormat.A4.height() * format.scale());
    return height * textWidth() / of(BookFormat.A4).textWidth();
  }

  /** A part of the width or the height of the page, as A4 has it. */
  String across(double millimetres) {
    return mm(millimetres * format.width() / BookFormat.A4.width());
  }

  /** As {@link #across}, from top to bottom. */
  String down(double millimetres) {
    return mm(millimetres * format.height() / BookFormat.A4.height());
  }

  static String mm(double millimetres) {
    return String.format(Locale.ROOT, "%.2fmm", millimetres);
  }
}

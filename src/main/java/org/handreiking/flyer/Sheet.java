package org.handreiking.flyer;

import java.util.Locale;
import org.handreiking.page.PaperSize;

/**
 * The measures of a sheet. Those of A5 are written; A4 has all of them larger, by as much as the
 * paper is.
 *
 * @param percent how large what can give way is set, of the usual size
 */
record Sheet(PaperSize size, int percent) {

  private static final double A4_TO_A5 = Math.sqrt(2);

  /** As much stays white at the edges: printers need it. */
  private static final double EDGE_MM = 8.5;

  /** At the usual size, in points on A5. */
  private static final double TEXT = 12.5;

  /** The smallest percent of what must be seen from afar. */
  private static final int LARGE = 92;

  Sheet(PaperSize size) {
    this(size, 100);
  }

  Sheet at(int otherPercent) {
    return new Sheet(size, otherPercent);
  }

  String width() {
    return size == PaperSize.A5 ? "148mm" : "210mm";
  }

  String height() {
    return size == PaperSize.A5 ? "210mm" : "297mm";
  }

  /** As much stays white at the edges of paper of any size, in millimetres of A5. */
  double edge() {
    return EDGE_MM / paper();
  }

  /** {@code millimetres} of A5, whatever the percent. */
  String mm(double millimetres) {
    return number(millimetres * paper()) + "mm";
  }

  /** {@code points} of A5, whatever the percent. */
  String fixed(double points) {
    return number(points * paper()) + "pt";
  }

  /** {@code points} of A5 at the usual size. */
  String pt(double points) {
    return number(points * paper() * percent / 100) + "pt";
  }

  /** {@code points} of A5 for what must be seen from afar, and gives way only a little. */
  String large(double points) {
    return number(points * paper() * Math.max(percent, LARGE) / 100) + "pt";
  }

  /** The size of text. */
  String text() {
    return pt(TEXT);
  }

  private double paper() {
    return size == PaperSize.A5 ? 1 : A4_TO_A5;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}

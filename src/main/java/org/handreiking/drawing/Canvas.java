package org.handreiking.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handreiking.drawing.Label.Align;
import org.handreiking.drawing.Label.Tone;

/** What a model is drawn on, as wide as a phone. */
final class Canvas {

  static final double WIDTH = 340;
  static final double MIDDLE = WIDTH / 2;
  static final double BADGE = 13;
  private static final double HEAD = 6;

  private final List<String> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Box> cards = new ArrayList<>();

  void rectangle(Box box, double corner, Ink ink) {
    shape(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>",
        n(box.x()), n(box.y()), n(box.width()), n(box.height()), n(corner), ink.attributes());
  }

  void circle(Point middle, double radius, Ink ink) {
    shape(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>",
        n(middle.x()), n(middle.y()), n(radius), ink.attributes());
  }

  void line(Point from, Point to, Ink ink) {
    path("M" + at(from) + "L" + at(to), ink);
  }

  /** A path as SVG writes it. */
  void path(String path, Ink ink) {
    shape("<path d=\"%s\" %s/>", path, ink.attributes());
  }

  /** The point of an arrow at {@code tip} that looks in the direction {@code radians}. */
  void arrowHead(Point tip, double radians) {
    StringBuilder path = new StringBuilder("M" + at(tip));
    for (double turn : new double[] {2.55, -2.55}) {
      double x = tip.x() + HEAD * 1.9 * Math.cos(radians + turn);
      double y = tip.y() + HEAD * 1.9 * Math.sin(radians + turn);
      path.append('L').append(at(new Point(x, y)));
    }
    path(path.append('Z').toString(), Ink.HEAD);
  }

  /** A number in a filled circle. */
  void badge(Point middle, String number) {
    circle(middle, BADGE, Ink.STRONG);
    label(square(middle), FittedText.fit(number, 24), Align.MIDDLE, Tone.NUMBER_ON_STRONG);
  }

  /** A number in an open circle: what comes before the first. */
  void openBadge(Point middle, String number) {
    circle(middle, BADGE, Ink.CARD);
    label(square(middle), FittedText.fit(number, 24), Align.MIDDLE, Tone.NUMBER);
  }

  private static Box square(Point middle) {
    return Box.around(middle.x(), middle.y(), 2 * BADGE, 2 * BADGE);
  }

  /** A card with words in its middle. */
  void card(Box box, Box words, FittedText text) {
    rectangle(box, 12, Ink.CARD);
    cards.add(box);
    label(words, text, Align.MIDDLE, Tone.ON_PAPER);
  }

  void label(Box box, FittedText text, Align align, Tone tone) {
    labels.add(new Label(box, text, align, tone));
  }

  Sketch finish(double height) {
    return new Sketch(WIDTH, Math.ceil(height), shapes, labels, cards);
  }

  static String at(Point point) {
    return n(point.x()) + " " + n(point.y());
  }

  /** A number with at most one decimal. */
  static String n(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
  }

  private void shape(String pattern, Object... values) {
    shapes.add(String.format(Locale.ROOT, pattern, values));
  }
}

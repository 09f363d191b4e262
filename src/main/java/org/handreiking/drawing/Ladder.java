package org.handreiking.drawing;

import java.util.List;
import org.handreiking.drawing.Label.Align;
import org.handreiking.drawing.Label.Tone;

/** Steps on the rungs of a ladder, from below upwards; a step 0 stands on the ground. */
final class Ladder {

  private static final double TEXT = 122;
  private static final double TEXT_WIDTH = Canvas.WIDTH - TEXT - 2;
  private static final double LEAST = 40;
  private static final double GAP = 16;
  private static final double TOP = 40;
  private static final double AXIS = 56;

  private Ladder() {}

  static Sketch draw(List<Item> items) {
    Canvas canvas = new Canvas();
    List<FittedText> texts =
        items.stream().map(item -> FittedText.fit(item.label(), TEXT_WIDTH)).toList();
    double height = TOP + 22;
    for (FittedText text : texts) {
      height += row(text);
    }
    double ground = height - 12;
    drawRails(canvas, ground);
    double y = ground - 10;
    for (int i = 0; i < items.size(); i++) {
      double row = row(texts.get(i));
      drawStep(canvas, items.get(i), texts.get(i), y - row / 2, ground);
      y -= row;
    }
    return canvas.finish(height);
  }

  private static double row(FittedText text) {
    return Math.max(LEAST, text.height() + GAP);
  }

  private static void drawRails(Canvas canvas, double ground) {
    canvas.line(new Point(2, ground), new Point(110, ground), Ink.DASH);
    for (double side : new double[] {-1, 1}) {
      canvas.line(
          new Point(AXIS + side * halfWidth(ground, ground), ground),
          new Point(AXIS + side * halfWidth(26, ground), 26),
          Ink.LINE);
    }
    canvas.line(new Point(AXIS, 28), new Point(AXIS, 12), Ink.LINE);
    canvas.arrowHead(new Point(AXIS, 2), -Math.PI / 2);
  }

  /** A ladder looks narrower where it is farther away. */
  private static double halfWidth(double y, double ground) {
    return 28 + 16 * (y / ground);
  }

  private static void drawStep(Canvas canvas, Item item, FittedText text, double y, double ground) {
    double half = halfWidth(y, ground);
    canvas.line(new Point(AXIS - half, y), new Point(AXIS + half, y), Ink.LINE);
    Point middle = new Point(AXIS, y);
    if (item.number().equals("0")) {
      canvas.openBadge(middle, item.number());
    } else {
      canvas.badge(middle, item.number());
    }
    Box box = new Box(TEXT, y - text.height() / 2, TEXT_WIDTH, text.height());
    canvas.label(box, text, Align.START, Tone.ON_PAPER);
  }
}

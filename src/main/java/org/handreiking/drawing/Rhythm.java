package org.handreiking.drawing;

import java.util.List;
import org.handreiking.drawing.Label.Align;
import org.handreiking.drawing.Label.Tone;

/** Parts that come one after the other every time, as waves on one line. */
final class Rhythm {

  private static final double MARGIN = 5;
  private static final double TOP = 8;

  private Rhythm() {}

  static Sketch draw(List<Item> items) {
    Canvas canvas = new Canvas();
    double wave = (Canvas.WIDTH - 2 * MARGIN - 14) / items.size();
    double radius = wave / 2;
    double rise = Math.min(radius, 64);
    double ground = TOP + rise;
    double lowest = 0;
    for (int i = 0; i < items.size(); i++) {
      double x = MARGIN + i * wave;
      String arc =
          "M%sA%s %s 0 0 1 %s"
              .formatted(
                  Canvas.at(new Point(x, ground)),
                  Canvas.n(radius),
                  Canvas.n(rise),
                  Canvas.at(new Point(x + wave, ground)));
      canvas.path(arc + "Z", Ink.SOFT);
      canvas.path(arc, Ink.LINE);
      canvas.badge(new Point(x + radius, ground - rise * 0.4), items.get(i).number());
      FittedText text = FittedText.fit(items.get(i).label(), wave - 8);
      Box box = new Box(x + 4, ground + 16, wave - 8, text.height());
      canvas.label(box, text, Align.MIDDLE, Tone.ON_PAPER);
      lowest = Math.max(lowest, box.bottom());
    }
    double end = Canvas.WIDTH - 2;
    canvas.line(new Point(MARGIN, ground), new Point(end - 8, ground), Ink.LINE);
    canvas.arrowHead(new Point(end, ground), 0);
    for (int i = 0; i <= items.size(); i++) {
      canvas.circle(new Point(MARGIN + i * wave, ground), 4, Ink.HEAD);
    }
    return canvas.finish(lowest + 4);
  }
}

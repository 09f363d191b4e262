package org.handreiking.drawing;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.drawing.Label.Align;
import org.handreiking.drawing.Label.Tone;

/** Many steps along a long round track: down on the far side, up on the near one. */
final class Track {

  private static final double NEAR = 16;
  private static final double FAR = Canvas.WIDTH - NEAR;
  private static final double INSET = 22;
  private static final double TEXT_WIDTH = (FAR - NEAR) / 2 - INSET - 9;
  private static final double CORNER = 46;
  private static final double TOP = 12;
  private static final double GAP = 20;
  private static final double LEAST = 48;

  private final Canvas canvas = new Canvas();

  private Track() {}

  static Sketch draw(List<Item> items) {
    return new Track().sketch(items);
  }

  private Sketch sketch(List<Item> items) {
    int half = (items.size() + 1) / 2;
    List<Item> down = items.subList(0, half);
    List<Item> up = new ArrayList<>();
    items.subList(half, items.size()).forEach(item -> up.add(0, item));
    double inner = Math.max(height(down), height(up));
    double bottom = TOP + inner + 2 * 26;
    canvas.rectangle(new Box(NEAR, TOP, FAR - NEAR, bottom - TOP), CORNER, Ink.LINE);
    canvas.arrowHead(new Point(Canvas.MIDDLE + 6, TOP), 0);
    canvas.arrowHead(new Point(Canvas.MIDDLE - 6, bottom), Math.PI);
    drawSide(down, inner, FAR, Align.END);
    drawSide(up, inner, NEAR, Align.START);
    return canvas.finish(bottom + 12);
  }

  private static FittedText fit(Item item) {
    return FittedText.fit(item.label(), TEXT_WIDTH, 14);
  }

  private static double height(List<Item> items) {
    return items.stream().mapToDouble(Track::row).sum();
  }

  private static double row(Item item) {
    return Math.max(LEAST, fit(item).height() + GAP);
  }

  private void drawSide(List<Item> items, double height, double x, Align align) {
    double spare = (height - height(items)) / items.size();
    double y = TOP + 26;
    double last = Double.NaN;
    for (Item item : items) {
      double row = row(item) + spare;
      double middle = y + row / 2;
      FittedText text = fit(item);
      double from = align == Align.START ? x + INSET : x - INSET - TEXT_WIDTH;
      canvas.label(
          Box.around(from + TEXT_WIDTH / 2, middle, TEXT_WIDTH, text.height()),
          text,
          align,
          Tone.ON_PAPER);
      canvas.badge(new Point(x, middle), item.number());
      if (!Double.isNaN(last)) {
        drawArrow(x, (last + middle) / 2, align);
      }
      last = middle;
      y += row;
    }
  }

  /** Between two steps: down where the text stands before the track, up on the other side. */
  private void drawArrow(double x, double y, Align align) {
    double down = align == Align.END ? 1 : -1;
    canvas.arrowHead(new Point(x, y + 6 * down), down * Math.PI / 2);
  }
}

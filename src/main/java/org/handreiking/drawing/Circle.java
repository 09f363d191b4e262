package org.handreiking.drawing;

import java.util.List;

/** Steps of which the last leads to the first: a few on cards, more along a track. */
final class Circle {

  private static final int MOST_CARDS = 6;

  private Circle() {}

  static Sketch draw(List<Item> items) {
    return items.size() <= MOST_CARDS ? cards(items) : Track.draw(items);
  }

  private static Sketch cards(List<Item> items) {
    Ring ring = Ring.of(items, Ring.Top.WITH_NUMBER);
    Canvas canvas = new Canvas();
    ring.arcs().forEach(arc -> drawArc(canvas, ring, arc));
    for (int i = 0; i < items.size(); i++) {
      Box card = ring.cards().get(i);
      canvas.card(card, ring.words(i), ring.texts().get(i));
      canvas.badge(new Point(card.middleX(), card.y()), items.get(i).number());
    }
    return canvas.finish(ring.height());
  }

  private static void drawArc(Canvas canvas, Ring ring, Ring.Arc arc) {
    Point from = ring.at(arc.from());
    Point to = ring.at(arc.to());
    canvas.path(
        "M%sA%s %s 0 0 1 %s"
            .formatted(
                Canvas.at(from), Canvas.n(ring.radiusX()), Canvas.n(ring.radiusY()), Canvas.at(to)),
        Ink.LINE);
    double ahead = arc.to() + 0.02;
    Point next = ring.at(ahead);
    double direction = Math.atan2(next.y() - to.y(), next.x() - to.x());
    Point tip = new Point(to.x() + 6 * Math.cos(direction), to.y() + 6 * Math.sin(direction));
    canvas.arrowHead(tip, direction);
  }
}

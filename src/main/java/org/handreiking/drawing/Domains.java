package org.handreiking.drawing;

import java.util.List;

/** Parts of one life, all alike, around a person. */
final class Domains {

  private static final double PERSON = 27;

  private Domains() {}

  static Sketch draw(List<Item> items) {
    Ring ring = Ring.of(items, Ring.Top.PLAIN);
    Canvas canvas = new Canvas();
    Point middle = new Point(Canvas.MIDDLE, ring.middleY());
    ring.cards()
        .forEach(card -> canvas.line(middle, new Point(card.middleX(), card.middleY()), Ink.LINE));
    canvas.circle(middle, PERSON, Ink.CARD);
    drawPerson(canvas, middle);
    for (int i = 0; i < items.size(); i++) {
      canvas.card(ring.cards().get(i), ring.words(i), ring.texts().get(i));
    }
    return canvas.finish(ring.height());
  }

  private static void drawPerson(Canvas canvas, Point middle) {
    canvas.circle(new Point(middle.x(), middle.y() - 8), 7, Ink.STRONG);
    Point shoulder = new Point(middle.x() - 14, middle.y() + 16);
    canvas.path("M" + Canvas.at(shoulder) + "c0-19 28-19 28 0z", Ink.STRONG);
  }
}

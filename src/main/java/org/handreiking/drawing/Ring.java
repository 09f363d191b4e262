package org.handreiking.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cards on an oval that grows downwards until they have room, the first on top, the next ones
 * clockwise.
 */
final class Ring {

  /** What stands on the upper edge of a card. */
  enum Top {
    WITH_NUMBER(Canvas.BADGE),
    PLAIN(0);

    private final double rise;

    Top(double rise) {
      this.rise = rise;
    }
  }

  /** A part of the oval between two cards, in radians. */
  record Arc(double from, double to) {}

  private static final double PADDING = 7;
  private static final double GAP = 14;
  private static final double CENTRE = 72;
  private static final double SHORTEST_ARC = 22;
  private static final double STEP = Math.PI / 360;

  private final List<FittedText> texts;
  private final Top top;
  private final double cardWidth;
  private double radiusY = 70;

  private Ring(List<Item> items, Top top) {
    this.top = top;
    this.cardWidth = top == Top.PLAIN ? 122 : items.size() <= 4 ? 136 : 112;
    double width = cardWidth - 2 * PADDING;
    this.texts = items.stream().map(item -> FittedText.fit(item.label(), width)).toList();
  }

  static Ring of(List<Item> items, Top top) {
    Ring ring = new Ring(items, top);
    while (!ring.hasRoom()) {
      ring.radiusY += 4;
    }
    return ring;
  }

  List<FittedText> texts() {
    return texts;
  }

  double radiusX() {
    return Canvas.MIDDLE - cardWidth / 2 - 2;
  }

  double radiusY() {
    return radiusY;
  }

  double middleY() {
    return -highest() + 2;
  }

  double height() {
    return cards().stream().mapToDouble(Box::bottom).max().orElse(0) + 3;
  }

  Point at(double angle) {
    return new Point(
        Canvas.MIDDLE + radiusX() * Math.cos(angle), middleY() + radiusY * Math.sin(angle));
  }

  List<Box> cards() {
    double down = middleY();
    return raw().stream()
        .map(box -> new Box(box.x(), box.y() + down, box.width(), box.height()))
        .toList();
  }

  /** Where the words of card {@code index} stand. */
  Box words(int index) {
    Box card = cards().get(index);
    double rise = top.rise;
    return new Box(
        card.x() + PADDING,
        card.y() + rise,
        card.width() - 2 * PADDING,
        card.height() - rise - (rise > 0 ? 4 : 0));
  }

  /** The parts of the oval that no card covers, each from a card to the next one. */
  List<Arc> arcs() {
    List<Box> cards = cards();
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Box from = reach(cards.get(i)).grownBy(4);
      Box to = reach(cards.get((i + 1) % cards.size())).grownBy(11);
      double start = angle(i);
      while (from.holds(at(start))) {
        start += STEP;
      }
      double end = angle(i + 1);
      while (to.holds(at(end))) {
        end -= STEP;
      }
      arcs.add(new Arc(start, end));
    }
    return arcs;
  }

  private boolean hasRoom() {
    List<Box> cards = cards().stream().map(this::reach).toList();
    for (int i = 0; i < cards.size(); i++) {
      for (int k = i + 1; k < cards.size(); k++) {
        // Side by side, the sheet is too narrow for a gap.
        Box near = cards.get(i);
        Box higher = new Box(near.x(), near.y() - GAP, near.width(), near.height() + 2 * GAP);
        if (higher.overlaps(cards.get(k))) {
          return false;
        }
      }
    }
    return top == Top.PLAIN
        ? cards.stream().noneMatch(card -> card.overlaps(centre()))
        : arcs().stream().allMatch(arc -> length(arc) >= SHORTEST_ARC);
  }

  /** Room for what stands in the middle of plain cards. */
  private Box centre() {
    return Box.around(Canvas.MIDDLE, middleY(), CENTRE, CENTRE);
  }

  private double length(Arc arc) {
    Point from = at(arc.from());
    Point to = at(arc.to());
    double straight = Math.hypot(from.x() - to.x(), from.y() - to.y());
    return arc.to() < arc.from() ? -straight : straight;
  }

  /** The card with what stands on its edge. */
  private Box reach(Box card) {
    return new Box(card.x(), card.y() - top.rise, card.width(), card.height() + top.rise);
  }

  private double angle(int index) {
    return -Math.PI / 2 + 2 * Math.PI * index / texts.size();
  }

  private double highest() {
    return raw().stream().mapToDouble(box -> box.y() - top.rise).min().orElse(0);
  }

  /** The cards around a middle at height 0. */
  private List<Box> raw() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double x = Canvas.MIDDLE + radiusX() * Math.cos(angle(i));
      double height = texts.get(i).height() + 2 * PADDING + 6 + top.rise * 0.6;
      boxes.add(Box.around(x, radiusY * Math.sin(angle(i)), cardWidth, height));
    }
    return boxes;
  }
}

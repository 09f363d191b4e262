package org.handreiking.drawing;

/**
 * A rectangle in a drawing, in its units; x runs in the direction in which the text is read, y
 * down.
 */
public record Box(double x, double y, double width, double height) {

  static Box around(double middleX, double middleY, double width, double height) {
    return new Box(middleX - width / 2, middleY - height / 2, width, height);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  double middleX() {
    return x + width / 2;
  }

  double middleY() {
    return y + height / 2;
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean holds(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /** The box with {@code margin} more on every side. */
  Box grownBy(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}

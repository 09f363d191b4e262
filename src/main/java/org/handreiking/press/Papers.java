package org.handreiking.press;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The areas that are painted on a page, one over the other, and the greys they become. */
final class Papers {

  /** Areas of more than this share of the page are what all else stands on. */
  private static final double LARGE = 1 / 8.0;

  /** No large area is darker than this. */
  private static final double DARKEST = 0.88;

  /** A large area that is no darker than this keeps its grey. */
  private static final double LIGHT = 0.93;

  /** What is narrower is a line, in points: 5 mm. */
  private static final double NARROW = 5 * PageSize.PT_PER_MM;

  private final List<Paper> papers = new ArrayList<>(List.of(Paper.white()));
  private final double page;

  /** Those of a page of {@code width} and {@code height}, in points. */
  Papers(double width, double height) {
    this.page = width * height;
  }

  /** What is seen at {@code point}. */
  Paper at(Point2D point) {
    int last = papers.size() - 1;
    while (!papers.get(last).holds(point)) {
      last--;
    }
    return papers.get(last);
  }

  /**
   * Paints an area; gives its grey.
   *
   * @param clip outside which it is not seen
   * @param luminance of its colour
   */
  double fill(Path2D area, Shape clip, double luminance) {
    Rectangle2D seen = area.getBounds2D().createIntersection(clip.getBounds2D());
    double grey = Tones.grey(luminance);
    if (!seen.isEmpty() && seen.getWidth() * seen.getHeight() > LARGE * page) {
      grey = grey < LIGHT ? DARKEST + (LIGHT - DARKEST) * grey / LIGHT : grey;
    } else if (Math.min(seen.getWidth(), seen.getHeight()) < NARROW) {
      Point2D centre = new Point2D.Double(seen.getCenterX(), seen.getCenterY());
      grey = at(centre).mark(luminance);
    }
    papers.add(new Paper(new Path2D.Double(area), clip, luminance, Tones.luminanceOf(grey)));
    return grey;
  }

  /** The grey of a line along {@code path}. */
  double line(Path2D path, double luminance) {
    PathIterator places = path.getPathIterator(null);
    if (places.isDone()) {
      return Tones.grey(luminance);
    }
    double[] first = new double[6];
    places.currentSegment(first);
    return at(new Point2D.Double(first[0], first[1])).mark(luminance);
  }
}

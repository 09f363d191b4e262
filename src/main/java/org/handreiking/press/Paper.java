package org.handreiking.press;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * What letters and lines can stand on: the page itself, or an area that is painted on it.
 *
 * @param shape where it is painted
 * @param clip outside which it is not seen
 * @param before how light it was
 * @param after how light its grey is
 */
record Paper(Shape shape, Shape clip, double before, double after) {

  /** An area that much lighter than it was has turned from dark to light. */
  private static final double TURNED = 0.25;

  /** A page before anything is painted on it. */
  static Paper white() {
    Rectangle2D everywhere = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    return new Paper(everywhere, everywhere, Tones.WHITE, Tones.WHITE);
  }

  boolean holds(Point2D point) {
    return shape.contains(point) && clip.contains(point);
  }

  /** Whether it was dark and is light. */
  boolean hasTurned() {
    return after - before > TURNED;
  }

  /** The grey of letters that were {@code luminance}: black or white, which no raster breaks up. */
  double letters(double luminance) {
    double needed = Math.min(7, Math.max(4.5, Tones.contrast(luminance, before)));
    boolean isLight = luminance > before && !hasTurned();
    double preferred = isLight ? Tones.WHITE : Tones.BLACK;
    double other = isLight ? Tones.BLACK : Tones.WHITE;
    double contrast = Tones.contrast(preferred, after);
    boolean isEnough = contrast >= needed || contrast >= Tones.contrast(other, after);
    return isEnough ? preferred : other;
  }

  /**
   * The grey of a line or a small area that was {@code luminance}: what was light on dark turns.
   */
  double mark(double luminance) {
    if (!hasTurned() || luminance <= before) {
      return Tones.grey(luminance);
    }
    double turned = (after + 0.05) / Tones.contrast(luminance, before) - 0.05;
    return Tones.grey(Math.max(Tones.BLACK, turned));
  }
}

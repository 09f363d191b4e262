package org.handreiking.bookshelf;

/** The sizes in which books are set. */
public enum BookFormat {
  A4(210, 297, 1),
  /** Half of A4, to be bound or stapled. */
  A5(148, 210, 0.9),
  /** On A4, in type of about 18 points. */
  LARGE_PRINT(210, 297, 1.7);

  private final int width;
  private final int height;
  private final double scale;

  BookFormat(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /** How wide a page is, in millimetres. */
  public int width() {
    return width;
  }

  /** How high a page is, in millimetres. */
  public int height() {
    return height;
  }

  /** How large its type is; 1 on A4. */
  public double scale() {
    return scale;
  }
}

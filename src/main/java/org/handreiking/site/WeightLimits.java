package org.handreiking.site;

/**
 * How heavy pages may be.
 *
 * @param recruit for pages that participants read
 * @param other for all other pages
 * @param imageBytes the largest picture
 */
public record WeightLimits(Limits recruit, Limits other, int imageBytes) {

  private static final int KILO = 1024;

  /** The limits of a site that names none. */
  public static final WeightLimits USUAL =
      new WeightLimits(
          new Limits(14 * KILO, 50 * KILO, 10 * KILO, 6),
          new Limits(30 * KILO, 90 * KILO, 12 * KILO, 10),
          30 * KILO);

  /**
   * The limits of one page, in bytes as they travel: compressed.
   *
   * @param view everything that is loaded before the page is whole
   * @param script all script together
   * @param requests how many files, the page itself included
   */
  public record Limits(int html, int view, int script, int requests) {}
}

package org.handreiking.typesetting;

/** Pages as the typesetter leaves them, not yet fit to be read aloud. */
public final class Pages {

  private final String fo;
  private final byte[] pdf;
  private final int count;
  private final boolean isTooFull;

  /**
   * @param fo what they were made from
   * @param isTooFull whether something stands outside the place that was made for it
   */
  Pages(String fo, byte[] pdf, int count, boolean isTooFull) {
    this.fo = fo;
    this.pdf = pdf;
    this.count = count;
    this.isTooFull = isTooFull;
  }

  /** Whether all there is stands on one page, within its place. */
  public boolean fitOnOne() {
    return count == 1 && !isTooFull;
  }

  String fo() {
    return fo;
  }

  byte[] pdf() {
    return pdf;
  }
}

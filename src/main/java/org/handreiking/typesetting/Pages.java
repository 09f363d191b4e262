package org.handreiking.typesetting;

import java.util.List;

/** Pages as the typesetter leaves them, not yet fit to be read aloud. */
public final class Pages {

  private final String fo;
  private final byte[] pdf;
  private final List<Integer> counts;
  private final boolean isTooFull;

  /**
   * @param fo what they were made from
   * @param counts how many pages each sequence has
   * @param isTooFull whether something stands outside the place that was made for it
   */
  Pages(String fo, byte[] pdf, List<Integer> counts, boolean isTooFull) {
    this.fo = fo;
    this.pdf = pdf;
    this.counts = List.copyOf(counts);
    this.isTooFull = isTooFull;
  }

  /** Whether all there is stands on one page, within its place. */
  public boolean fitOnOne() {
    return counts.equals(List.of(1)) && !isTooFull;
  }

  /** How many pages each sequence has. */
  public List<Integer> counts() {
    return counts;
  }

  String fo() {
    return fo;
  }

  byte[] pdf() {
    return pdf;
  }
}

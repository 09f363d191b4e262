package org.handreiking.typesetting;

import java.util.Map;

/** Pages as the typesetter leaves them, not yet fit to be read aloud. */
public final class Pages {

  private final String fo;
  private final byte[] pdf;
  private final int count;
  private final boolean isTooFull;
  private final Map<String, Integer> places;

  /**
   * @param fo what they were made from
   * @param isTooFull whether something stands outside the place that was made for it
   * @param places the pages, counted from 1, of the things that were asked for, by id
   */
  Pages(String fo, byte[] pdf, int count, boolean isTooFull, Map<String, Integer> places) {
    this.fo = fo;
    this.pdf = pdf;
    this.count = count;
    this.isTooFull = isTooFull;
    this.places = Map.copyOf(places);
  }

  /** Whether all there is stands on one page, within its place. */
  public boolean fitOnOne() {
    return count == 1 && !isTooFull;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The pages, counted from 1, of the things that were asked for, by id. */
  public Map<String, Integer> places() {
    return places;
  }

  String fo() {
    return fo;
  }

  byte[] pdf() {
    return pdf;
  }
}

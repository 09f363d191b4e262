package org.handreiking.typesetting;

import java.util.List;
import java.util.Map;

/** Pages as the typesetter leaves them, not yet fit to be read aloud. */
public final class Pages {

  private final String fo;
  private final byte[] pdf;
  private final List<Integer> counts;
  private final boolean isTooFull;
  private final Map<String, Integer> places;

  /**
   * @param fo what they were made from
   * @param counts how many pages each sequence has
   * @param isTooFull whether something stands outside the place that was made for it
   * @param places the pages, counted from 1, of the things that were asked for, by id
   */
  Pages(
      String fo, byte[] pdf, List<Integer> counts, boolean isTooFull, Map<String, Integer> places) {
    this.fo = fo;
    this.pdf = pdf;
    this.counts = List.copyOf(counts);
    this.isTooFull = isTooFull;
    this.places = Map.copyOf(places);
  }

  /** Whether all there is stands on one page, within its place. */
  public boolean fitOnOne() {
    return counts.equals(List.of(1)) && !isTooFull;
  }

  /** How many pages each sequence has. */
  public List<Integer> counts() {
    return counts;
  }

  /** How many there are. */
  public int count() {
    return counts.stream().mapToInt(Integer::intValue).sum();
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

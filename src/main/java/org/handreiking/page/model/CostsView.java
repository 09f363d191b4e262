package org.handreiking.page.model;

import java.util.List;

/**
 * What a methodology costs: every line of the source's round, its totals beside the printed ones,
 * and the total for groups of other sizes. Amounts are texts in the page's language.
 *
 * @param hasPrinted whether the source prints totals
 * @param lineCount of all activities
 * @param withoutPrice how many of them have no price, so that every total says too little
 * @param sizes none when more lines than not have no price
 */
public record CostsView(
    int participants,
    int groups,
    List<Activity> activities,
    boolean hasPrinted,
    long lineCount,
    long withoutPrice,
    List<Total> totals,
    List<Size> sizes) {

  public CostsView {
    activities = List.copyOf(activities);
    totals = List.copyOf(totals);
    sizes = List.copyOf(sizes);
  }

  /**
   * The lines for one activity; {@code cost} is empty where no line has a price, {@code printed}
   * where the source prints the same or nothing.
   */
  public record Activity(
      String title, List<Line> lines, String cost, String printed, long withoutPrice) {
    public Activity {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line; price and cost are empty where nobody has named a price, and say so where another
   * line includes it.
   */
  public record Line(String description, String amount, String price, String cost, String note) {}

  /** A total by its key; {@code printed} is empty where the source prints the same. */
  public record Total(String key, String amount, String printed) {}

  /** What a round with another number of participants costs. */
  public record Size(int participants, int groups, String total, String perParticipant) {}
}

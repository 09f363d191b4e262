package org.handreiking.page.model;

import java.util.List;

/** What each methodology costs, in one line each. */
public record CostsOverview(List<Row> rows) {

  public CostsOverview {
    rows = List.copyOf(rows);
  }

  /**
   * A methodology's costs for the round that its source reckons with; amounts are {@code ""} where
   * most lines have no price.
   *
   * @param withoutPrice how many of its lines have no price, so that the total says too little
   * @param page where the whole overview is
   */
  public record Row(
      PageLink page,
      int participants,
      int sessions,
      String total,
      String perParticipant,
      String perParticipantAndSession,
      long lines,
      long withoutPrice) {}
}

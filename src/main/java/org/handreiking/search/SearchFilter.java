package org.handreiking.search;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What pages may be found.
 *
 * @param kind what sort of page, or {@code ""} for every sort
 * @param audience whom it is for, or {@code ""} for everybody
 * @param upcoming whether only what still comes is wanted: pages with a last day
 * @param today what was over before this day is never found
 */
public record SearchFilter(String kind, String audience, boolean upcoming, LocalDate today) {

  public SearchFilter {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(today, "today");
  }

  /** Every page that is not over on {@code today}. */
  public static SearchFilter none(LocalDate today) {
    return new SearchFilter("", "", false, today);
  }
}

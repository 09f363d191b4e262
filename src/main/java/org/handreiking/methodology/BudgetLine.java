package org.handreiking.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that a round of a methodology costs.
 *
 * @param activity the id of the activity it is for
 * @param note {@code ""} where there is none
 */
public record BudgetLine(
    String id,
    String activity,
    String description,
    Quantity quantity,
    Payment payment,
    Origin origin,
    String note) {

  /** Where the money for a line is counted. */
  public enum Payment {
    /** In the line itself. */
    OWN,
    /** In the amount of another line. */
    INCLUDED;

    /** How {@link #INCLUDED} is written where a price stands otherwise. */
    private static final List<String> WORDS = List.of("included", "inbegrepen");

    static Payment of(String price) {
      return WORDS.contains(price) ? INCLUDED : OWN;
    }
  }

  /** What it costs, in euros; empty without a price of its own. */
  public Optional<BigDecimal> cost(RoundPlan plan) {
    return price().isEmpty() ? Optional.empty() : quantity.cost(plan);
  }

  /** Of one unit, in euros; empty where nobody has named one, or another line includes it. */
  public Optional<BigDecimal> price() {
    return payment == Payment.OWN ? quantity.price() : Optional.empty();
  }

  /** Whether nobody has said what it costs, so that every total says too little. */
  public boolean lacksPrice() {
    return payment == Payment.OWN && quantity.price().isEmpty();
  }
}

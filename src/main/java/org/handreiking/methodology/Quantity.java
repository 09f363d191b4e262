package org.handreiking.methodology;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of something, and what one costs.
 *
 * @param amount of units per {@code per}
 * @param price of one unit in euros; empty where nobody has named one, which is not the same as 0
 */
public record Quantity(BigDecimal amount, Per per, Optional<BigDecimal> price) {

  /** How many units a round needs. */
  public BigDecimal needed(RoundPlan plan) {
    return amount.multiply(BigDecimal.valueOf(per.count(plan)));
  }

  /** What that costs, in euros; empty without a price. */
  public Optional<BigDecimal> cost(RoundPlan plan) {
    return price.map(one -> one.multiply(needed(plan)));
  }
}

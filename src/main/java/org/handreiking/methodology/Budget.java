package org.handreiking.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a round of a methodology costs: every line, and beside the totals that are computed from
 * them the ones that the source prints.
 *
 * @param methodology the name of its folder
 * @param plan the round that the source reckons with
 * @param surchargePercent a percentage of the sum that comes on top
 * @param contingency an amount in euros that comes on top
 * @param printed empty where the source prints no totals
 */
public record Budget(
    String methodology,
    RoundPlan plan,
    List<Activity> activities,
    BigDecimal surchargePercent,
    BigDecimal contingency,
    Optional<PrintedTotals> printed) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Budget {
    activities = List.copyOf(activities);
  }

  /**
   * The lines for one activity.
   *
   * @param printed the total that the source prints; empty where it prints none
   */
  public record Activity(
      String id, String title, List<BudgetLine> lines, Optional<BigDecimal> printed) {
    public Activity {
      lines = List.copyOf(lines);
    }

    /** What its lines cost together, in euros; lines without a price do not count. */
    public BigDecimal cost(RoundPlan plan) {
      return cents(
          lines.stream()
              .flatMap(line -> line.cost(plan).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** How many lines have no price, so that the cost says too little; included ones have one. */
    public long linesWithoutPrice() {
      return lines.stream().filter(BudgetLine::lacksPrice).count();
    }
  }

  /** The totals as the source prints them, in euros. */
  public record PrintedTotals(BigDecimal sum, BigDecimal surcharge, BigDecimal total) {}

  public long lines() {
    return activities.stream().mapToLong(activity -> activity.lines().size()).sum();
  }

  /** How many lines have no price, so that every total says too little. */
  public long linesWithoutPrice() {
    return activities.stream().mapToLong(Activity::linesWithoutPrice).sum();
  }

  /** What all activities cost together. */
  public BigDecimal sum(RoundPlan round) {
    return activities.stream()
        .map(activity -> activity.cost(round))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The percentage that comes on top, in whole cents, half a cent up. */
  public BigDecimal surcharge(RoundPlan round) {
    return cents(sum(round).multiply(surchargePercent).divide(HUNDRED));
  }

  /** Everything together. */
  public BigDecimal total(RoundPlan round) {
    return sum(round).add(surcharge(round)).add(contingency);
  }

  /** What a round costs for each participant, in whole cents. */
  public BigDecimal perParticipant(RoundPlan round) {
    return total(round).divide(BigDecimal.valueOf(round.participants()), 2, RoundingMode.HALF_UP);
  }

  /** What one session costs for each participant, in whole cents. */
  public BigDecimal perParticipantAndSession(RoundPlan round) {
    int sessions = Math.max(1, round.sessionsPerGroup());
    return total(round)
        .divide(
            BigDecimal.valueOf((long) round.participants() * sessions), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}

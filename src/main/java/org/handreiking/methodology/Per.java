package org.handreiking.methodology;

import java.util.List;
import org.handreiking.table.Choice;

/** What the quantity of a material or a budget line is multiplied by. */
public enum Per implements Choice {
  ROUND("round", "ronde") {
    @Override
    int count(RoundPlan plan) {
      return 1;
    }
  },
  PARTICIPANT("participant", "deelneemster") {
    @Override
    int count(RoundPlan plan) {
      return plan.participants();
    }
  },
  GROUP("group", "groep") {
    @Override
    int count(RoundPlan plan) {
      return plan.groups();
    }
  },
  GROUP_SESSION("group-session", "groepsbijeenkomst") {
    @Override
    int count(RoundPlan plan) {
      return plan.groups() * plan.sessionsPerGroup();
    }
  },
  MONTH("month", "maand") {
    @Override
    int count(RoundPlan plan) {
      return plan.months();
    }
  },
  YEAR("year", "jaar") {
    @Override
    int count(RoundPlan plan) {
      return plan.years();
    }
  },
  GUEST("guest", "gast") {
    @Override
    int count(RoundPlan plan) {
      return plan.guests();
    }
  };

  private final List<String> names;

  Per(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** How many of these {@code plan} has. */
  abstract int count(RoundPlan plan);
}

package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.methodology.Budget.Activity;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The budget on this site against the totals that the project plan prints. */
class BudgetOfKrachtAchterTranenTest {

  private static final String PARTY = "eindfeest";

  private final Diagnostics diagnostics = new Diagnostics();
  private final Budget budget = read();

  @Test
  void dataIsReadWithoutAMistake() {
    assertEquals(List.of(), Shown.in(diagnostics));
    assertEquals(20, budget.activities().size());
  }

  @Test
  void linesOfEveryActivityButThePartyAddUpToWhatThePlanPrints() {
    for (Activity activity : budget.activities()) {
      if (!activity.id().equals(PARTY)) {
        assertEquals(
            activity.printed().orElseThrow(), activity.cost(budget.plan()), activity.title());
      }
    }
  }

  @Test
  void linesOfThePartyAreFiftyEurosAboveWhatThePlanPrints() {
    Activity party =
        budget.activities().stream()
            .filter(one -> one.id().equals(PARTY))
            .findFirst()
            .orElseThrow();

    assertEquals(euros("9430.00"), party.cost(budget.plan()));
    assertEquals(euros("9380.00"), party.printed().orElseThrow());
  }

  @Test
  void printedActivitiesAddUpToThePrintedSum() {
    BigDecimal sum =
        budget.activities().stream()
            .map(activity -> activity.printed().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertEquals(euros("58107.98"), sum);
    assertEquals(euros("58107.98"), budget.printed().orElseThrow().sum());
  }

  @Test
  void printedSurchargeIsOneCentBelowFivePercentOfThePrintedSum() {
    BigDecimal rounded =
        budget
            .printed()
            .orElseThrow()
            .sum()
            .multiply(new BigDecimal("0.05"))
            .setScale(2, RoundingMode.HALF_UP);

    assertEquals(euros("2905.40"), rounded);
    assertEquals(euros("2905.39"), budget.printed().orElseThrow().surcharge());
  }

  @Test
  void printedPartsAddUpToThePrintedTotal() {
    assertEquals(euros("1500.00"), budget.contingency());
    assertEquals(
        euros("62513.37"),
        budget
            .printed()
            .orElseThrow()
            .sum()
            .add(budget.printed().orElseThrow().surcharge())
            .add(budget.contingency()));
    assertEquals(euros("62513.37"), budget.printed().orElseThrow().total());
  }

  @Test
  void ourTotalsFollowFromTheLines() {
    assertEquals(euros("58157.98"), budget.sum(budget.plan()));
    assertEquals(euros("2907.90"), budget.surcharge(budget.plan()));
    assertEquals(euros("62565.88"), budget.total(budget.plan()));
    assertEquals(euros("2085.53"), budget.perParticipant(budget.plan()));
  }

  @Test
  void planHasThirtyWomenInThreeGroupsAndAHundredGuests() {
    assertEquals(30, budget.plan().participants());
    assertEquals(3, budget.plan().groups());
    assertEquals(100, budget.plan().guests());
  }

  private Budget read() {
    SourceTree tree = SourceTree.read(Path.of(""));
    return new BudgetReader(diagnostics, new MaterialReader(diagnostics).read(tree))
        .read(tree)
        .get("kracht-achter-tranen");
  }

  private static BigDecimal euros(String amount) {
    return new BigDecimal(amount);
  }
}

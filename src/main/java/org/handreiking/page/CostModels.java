package org.handreiking.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handreiking.methodology.Budget;
import org.handreiking.methodology.BudgetLine;
import org.handreiking.methodology.Quantity;
import org.handreiking.methodology.RoundPlan;
import org.handreiking.page.model.CostsView;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/** Makes the overview of what a methodology costs. */
public final class CostModels {

  private static final int SIZE_STEP = 5;
  private static final int LARGEST_SIZE = 40;

  private final Texts texts;
  private final Language language;

  /** Amounts in the language of {@code texts}. */
  public CostModels(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
  }

  /** The overview of {@code budget}. */
  public CostsView view(Budget budget) {
    RoundPlan plan = budget.plan();
    return new CostsView(
        plan.participants(),
        plan.groups(),
        budget.activities().stream().map(activity -> activity(activity, plan)).toList(),
        totals(budget),
        IntStream.rangeClosed(1, LARGEST_SIZE / SIZE_STEP)
            .mapToObj(step -> size(budget, plan.withParticipants(step * SIZE_STEP)))
            .toList());
  }

  /** How much is needed, in words: {@code 3 stuk per deelneemster}. */
  String amount(Quantity quantity, String unit) {
    String number = language.number(quantity.amount());
    String per = texts.text("per." + quantity.per().key());
    return unit.isEmpty()
        ? texts.text("amount.plain", number, per)
        : texts.text("amount.unit", number, unit, per);
  }

  private CostsView.Activity activity(Budget.Activity activity, RoundPlan plan) {
    BigDecimal cost = activity.cost(plan);
    return new CostsView.Activity(
        activity.title(),
        activity.lines().stream().map(line -> line(line, plan)).toList(),
        language.euros(cost),
        unlessSame(activity.printed(), cost));
  }

  private CostsView.Line line(BudgetLine line, RoundPlan plan) {
    Quantity quantity = line.quantity();
    return new CostsView.Line(
        line.description(),
        language.number(quantity.needed(plan)),
        quantity.price().map(language::euros).orElse(""),
        quantity.cost(plan).map(language::euros).orElse(""),
        line.note());
  }

  private List<CostsView.Total> totals(Budget budget) {
    RoundPlan plan = budget.plan();
    List<CostsView.Total> totals = new ArrayList<>();
    totals.add(total("sum", budget.sum(plan), budget.printed().sum()));
    totals.add(total("surcharge", budget.surcharge(plan), budget.printed().surcharge()));
    totals.add(total("contingency", budget.contingency(), budget.contingency()));
    totals.add(total("total", budget.total(plan), budget.printed().total()));
    return totals;
  }

  private CostsView.Total total(String key, BigDecimal amount, BigDecimal printed) {
    return new CostsView.Total(key, language.euros(amount), unlessSame(printed, amount));
  }

  private String unlessSame(BigDecimal printed, BigDecimal computed) {
    return printed.compareTo(computed) == 0 ? "" : language.euros(printed);
  }

  private CostsView.Size size(Budget budget, RoundPlan round) {
    return new CostsView.Size(
        round.participants(),
        round.groups(),
        language.euros(budget.total(round)),
        language.euros(budget.perParticipant(round)));
  }
}

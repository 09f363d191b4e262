package org.handreiking.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handreiking.methodology.Article.Chapter;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.Budget;
import org.handreiking.methodology.Budget.PrintedTotals;
import org.handreiking.methodology.BudgetLine;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.Per;
import org.handreiking.methodology.Quantity;
import org.handreiking.methodology.RoundPlan;
import org.handreiking.methodology.ShoppingList;
import org.handreiking.methodology.View;
import org.handreiking.page.model.CostsOverview;
import org.handreiking.page.model.CostsView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
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
        budget.printed().isPresent(),
        budget.lines(),
        budget.linesWithoutPrice(),
        totals(budget),
        isMostlyKnown(budget) ? sizes(budget) : List.of());
  }

  /** With more lines unknown than known, totals for other sizes would only mislead. */
  private static boolean isMostlyKnown(Budget budget) {
    return budget.linesWithoutPrice() * 2 <= budget.lines();
  }

  private List<CostsView.Size> sizes(Budget budget) {
    return IntStream.rangeClosed(1, LARGEST_SIZE / SIZE_STEP)
        .mapToObj(step -> size(budget, budget.plan().withParticipants(step * SIZE_STEP)))
        .toList();
  }

  /** How much is needed, in words: {@code 3 stuk per deelneemster}. */
  public String amount(Material material) {
    Quantity quantity = material.quantity();
    String unit = material.unit();
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
        known(activity) ? language.euros(cost) : "",
        activity.printed().map(printed -> unlessSame(printed, cost)).orElse(""),
        activity.linesWithoutPrice());
  }

  private static boolean known(Budget.Activity activity) {
    return activity.lines().isEmpty() || activity.linesWithoutPrice() < activity.lines().size();
  }

  private CostsView.Line line(BudgetLine line, RoundPlan plan) {
    String unpriced = line.lacksPrice() ? "" : texts.text("costs.included");
    return new CostsView.Line(
        line.description(),
        language.number(line.quantity().needed(plan)),
        line.price().map(language::euros).orElse(unpriced),
        line.cost(plan).map(language::euros).orElse(unpriced),
        line.note());
  }

  private List<CostsView.Total> totals(Budget budget) {
    RoundPlan plan = budget.plan();
    List<CostsView.Total> totals = new ArrayList<>();
    Optional<PrintedTotals> printed = budget.printed();
    totals.add(total("sum", budget.sum(plan), printed.map(PrintedTotals::sum)));
    if (budget.surchargePercent().signum() != 0) {
      totals.add(total("surcharge", budget.surcharge(plan), printed.map(PrintedTotals::surcharge)));
    }
    if (budget.contingency().signum() != 0) {
      totals.add(total("contingency", budget.contingency(), Optional.empty()));
    }
    totals.add(total("total", budget.total(plan), printed.map(PrintedTotals::total)));
    return totals;
  }

  private CostsView.Total total(String key, BigDecimal amount, Optional<BigDecimal> printed) {
    return new CostsView.Total(
        key, language.euros(amount), printed.map(one -> unlessSame(one, amount)).orElse(""));
  }

  /** One line for each methodology that has a budget. */
  CostsOverview overview(Articles articles, Map<String, Budget> budgets, Linker linker) {
    List<CostsOverview.Row> rows = new ArrayList<>();
    for (Methodology methodology : articles.all(Methodology.class)) {
      Optional.ofNullable(budgets.get(methodology.path().name()))
          .ifPresent(budget -> rows.add(row(budget, page(articles, methodology, linker))));
    }
    return new CostsOverview(rows);
  }

  /** The chapter that shows the costs, under the methodology's own name; else the methodology. */
  private static PageLink page(Articles articles, Methodology methodology, Linker linker) {
    PagePath path =
        articles.within(methodology, Chapter.class).stream()
            .filter(chapter -> chapter.view().filter(View.COSTS::equals).isPresent())
            .findFirst()
            .map(Chapter::path)
            .orElse(methodology.path());
    String href = linker.href(Optional.of(path));
    return new PageLink(href, methodology.title(), methodology.head().summary());
  }

  private CostsOverview.Row row(Budget budget, PageLink page) {
    RoundPlan plan = budget.plan();
    return new CostsOverview.Row(
        page,
        plan.participants(),
        plan.sessionsPerGroup(),
        overall(budget, budget.total(plan)),
        overall(budget, budget.perParticipant(plan)),
        overall(budget, budget.perParticipantAndSession(plan)),
        budget.lines(),
        budget.linesWithoutPrice());
  }

  /** An amount that would only mislead while most lines have no price is {@code ""}. */
  private String overall(Budget budget, BigDecimal amount) {
    return isMostlyKnown(budget) ? language.euros(amount) : "";
  }

  /** The list for the largest group; {@code copies} are links to the handouts to print. */
  public ShoppingView shopping(Needs needs, List<PageLink> copies) {
    return shopping(needs, needs.size().most(), copies);
  }

  /** The list for a group of {@code participants}; as {@link #shopping(Needs, List)}. */
  public ShoppingView shopping(Needs needs, int participants, List<PageLink> copies) {
    ShoppingList list = ShoppingList.of(needs.materials(), participants);
    return new ShoppingView(
        list.participants(),
        list.items().stream().map(this::item).toList(),
        list.itemsWithoutCost() < list.items().size() ? language.euros(list.total()) : "",
        list.itemsWithoutCost(),
        copies);
  }

  /** A unit and what it is for: {@code voorraad per maand}. */
  private String per(String unit, Per per) {
    String words = texts.text("per." + per.key());
    return unit.isEmpty() ? words : texts.text("amount.plain", unit, words);
  }

  private ShoppingView.Item item(ShoppingList.Item item) {
    Quantity quantity = item.material().quantity();
    return new ShoppingView.Item(
        item.material().name(),
        language.number(item.amount()),
        ShoppingList.isCounted(item.material())
            ? item.material().unit()
            : per(item.material().unit(), quantity.per()),
        item.amount().toPlainString(),
        quantity.per() == Per.PARTICIPANT ? quantity.amount().toPlainString() : "",
        item.cost().isPresent() ? quantity.price().orElseThrow().toPlainString() : "",
        quantity.price().map(language::euros).orElse(""),
        item.cost().map(language::euros).orElse(""),
        item.material().note());
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

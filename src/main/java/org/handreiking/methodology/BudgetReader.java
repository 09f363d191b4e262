package org.handreiking.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonObject;
import org.handreiking.json.JsonReader;
import org.handreiking.methodology.Budget.Activity;
import org.handreiking.methodology.Budget.PrintedTotals;
import org.handreiking.methodology.BudgetLine.Payment;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/**
 * Reads {@code data/budget.json} (rounds and printed totals) and {@code data/budget.csv} (lines).
 */
public final class BudgetReader {

  /** Rounds, activities and printed totals, by methodology. */
  public static final String PLANS = "data/budget.json";

  /** The lines. */
  public static final String LINES = "data/budget.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("methodology", "methodiek"),
          Column.required("activity", "activiteit"),
          Column.required("description", "omschrijving").words(),
          Column.optional("material", "materiaal"),
          Column.required("amount", "aantal"),
          Column.required("per"),
          Column.required("price", "prijs"),
          Column.required("origin", "herkomst"),
          Column.optional("note", "toelichting").words());

  private final Diagnostics diagnostics;
  private final Map<String, Material> materials;

  /**
   * Reads budgets whose lines may name {@code materials}, which then give the quantity and the
   * price.
   */
  public BudgetReader(Diagnostics diagnostics, Map<String, Material> materials) {
    this.diagnostics = diagnostics;
    this.materials = materials;
  }

  /** The budgets by the name of their methodology's folder; none when there is no file. */
  public Map<String, Budget> read(SourceTree tree) {
    Map<String, Map<String, List<BudgetLine>>> lines = lines(tree);
    Map<String, Budget> budgets = new LinkedHashMap<>();
    tree.find(PLANS)
        .flatMap(file -> new JsonReader(diagnostics).object(file))
        .ifPresent(
            json ->
                json.keys()
                    .forEach(
                        name ->
                            json.object(name)
                                .flatMap(one -> budget(name, one, lines))
                                .ifPresent(budget -> budgets.put(name, budget))));
    refuseHomeless(tree, lines);
    return budgets;
  }

  /** Lines by methodology and activity; {@link #budget} takes out those it uses. */
  private Map<String, Map<String, List<BudgetLine>>> lines(SourceTree tree) {
    Map<String, Map<String, List<BudgetLine>>> lines = new LinkedHashMap<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Row row : rows(tree)) {
      Optional<String> id = row.id("id");
      if (id.isPresent() && !ids.add(id.get())) {
        row.report(Code.TABLE_SAME_ID, "id", id.get());
      }
      id.flatMap(one -> line(one, row))
          .ifPresent(
              line ->
                  lines
                      .computeIfAbsent(
                          row.requiredText("methodology"), name -> new LinkedHashMap<>())
                      .computeIfAbsent(line.activity(), name -> new ArrayList<>())
                      .add(line));
    }
    return lines;
  }

  private List<Row> rows(SourceTree tree) {
    return new TableReader(diagnostics).read(tree, LINES, COLUMNS);
  }

  private Optional<BudgetLine> line(String id, Row row) {
    String activity = row.requiredText("activity");
    String description = row.requiredWords("description");
    Payment payment = Payment.of(row.text("price"));
    Optional<Quantity> quantity = quantity(row, payment);
    Optional<Origin> origin = row.choice("origin", Origin.values());
    if (quantity.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BudgetLine(
            id, activity, description, quantity.get(), payment, origin.get(), row.words("note")));
  }

  private Optional<Quantity> quantity(Row row, Payment payment) {
    String material = row.text("material");
    if (material.isEmpty()) {
      return payment == Payment.INCLUDED
          ? MaterialReader.unpriced(row)
          : MaterialReader.quantity(row);
    }
    Optional<Material> found = Optional.ofNullable(materials.get(material));
    if (found.isEmpty()) {
      row.report(Code.REFERENCE_UNKNOWN, "material", material, MaterialReader.FILE);
    }
    return found.map(Material::quantity);
  }

  private Optional<Budget> budget(
      String name, JsonObject json, Map<String, Map<String, List<BudgetLine>>> lines) {
    Map<String, List<BudgetLine>> own = lines.getOrDefault(name, new LinkedHashMap<>());
    Optional<RoundPlan> plan = json.object("plan").flatMap(this::plan);
    List<Activity> activities =
        json.objects("activities").stream().map(one -> activity(one, own)).toList();
    Optional<PrintedTotals> printed = printed(json);
    BigDecimal surcharge = json.optionalDecimal("surchargePercent").orElse(BigDecimal.ZERO);
    BigDecimal contingency = json.optionalDecimal("contingency").orElse(BigDecimal.ZERO);
    json.refuseOthers();
    return plan.map(round -> new Budget(name, round, activities, surcharge, contingency, printed));
  }

  /** The totals that the source prints: all three of them, or none. */
  private static Optional<PrintedTotals> printed(JsonObject json) {
    List<String> keys = List.of("printedSum", "printedSurcharge", "printedTotal");
    return keys.stream().noneMatch(json::has)
        ? Optional.empty()
        : Optional.of(
            new PrintedTotals(
                json.decimal(keys.get(0)), json.decimal(keys.get(1)), json.decimal(keys.get(2))));
  }

  private Optional<RoundPlan> plan(JsonObject json) {
    int participants = json.integer("participants");
    int groupSize = json.integer("groupSize");
    RoundPlan plan =
        new RoundPlan(
            Math.max(1, participants),
            Math.max(1, groupSize),
            json.integer("sessionsPerGroup"),
            json.integer("months"),
            json.integer("years"),
            json.integer("guestsPerParticipant"),
            json.integer("otherGuests"));
    json.refuseOthers();
    if (participants < 1 || groupSize < 1) {
      diagnostics.add(
          Code.JSON_BAD_VALUE, json.at("participants"), "participants", "" + participants, "30");
      return Optional.empty();
    }
    return Optional.of(plan);
  }

  private static Activity activity(JsonObject json, Map<String, List<BudgetLine>> lines) {
    String id = json.text("id");
    Activity activity =
        new Activity(
            id,
            json.words("title"),
            lines.containsKey(id) ? lines.remove(id) : List.of(),
            json.optionalDecimal("printed"));
    json.refuseOthers();
    return activity;
  }

  /** Reports the lines of activities that no budget has. */
  private void refuseHomeless(SourceTree tree, Map<String, Map<String, List<BudgetLine>>> lines) {
    for (Row row : rows(tree)) {
      String activity = row.text("activity");
      if (lines.getOrDefault(row.text("methodology"), Map.of()).containsKey(activity)) {
        row.report(Code.REFERENCE_UNKNOWN, "activity", activity, PLANS);
      }
    }
  }
}

package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetReaderTest {

  private static final String PLAN =
      """
      -- data/budget.json --
      {"kracht": {
        "plan": {"participants": 25, "groupSize": 10, "sessionsPerGroup": 4, "months": 6,
          "years": 2, "guestsPerParticipant": 3, "otherGuests": 10},
        "activities": [
          {"id": "koffie", "title": "Koffie", "printed": "150.00"},
          {"id": "feest", "title": "Feest", "printed": 10}],
        "printedSum": "160.00",
        "surchargePercent": "7.5",
        "printedSurcharge": "12.00",
        "contingency": "100",
        "printedTotal": "272.00"
      }}
      """;
  private static final String HEADER =
      """
      -- data/budget.csv --
      id;methodiek;activiteit;omschrijving;materiaal;aantal;per;prijs;herkomst;toelichting
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void linesStandUnderTheirActivitiesInTheOrderOfThePlan() {
    Budget budget =
        budget(
            """
            b;kracht;feest;Zaal;;1;ronde;750,00;bron;Hoogstens.
            a;kracht;koffie;Koffie;;2;maand;12,50;voorstel;
            c;kracht;feest;Dj;;1;ronde;;bron;
            """);

    assertEquals(
        List.of("Koffie [Koffie]", "Feest [Zaal, Dj]"),
        budget.activities().stream()
            .map(
                one ->
                    one.title() + " " + one.lines().stream().map(BudgetLine::description).toList())
            .toList());
    BudgetLine hall = budget.activities().get(1).lines().get(0);
    assertEquals(new BigDecimal("750.00"), hall.quantity().price().orElseThrow());
    assertEquals(Origin.SOURCE, hall.origin());
    assertEquals("Hoogstens.", hall.note());
    assertEquals(new BigDecimal("150.00"), budget.activities().get(0).printed().orElseThrow());
    assertFound();
  }

  @ParameterizedTest
  @CsvSource({
    "ronde, 2",
    "deelneemster, 50",
    "groep, 6",
    "groepsbijeenkomst, 24",
    "maand, 12",
    "jaar, 4",
    "gast, 170"
  })
  void quantityIsMultipliedByWhatItIsPer(String per, BigDecimal needed) {
    Budget budget = budget("a;kracht;koffie;Koffie;;2;" + per + ";1;bron;\n");

    assertEquals(
        needed, budget.activities().get(0).lines().get(0).quantity().needed(budget.plan()));
  }

  @Test
  void totalsAddUpToTheCent() {
    Budget budget =
        budget(
            """
            a;kracht;koffie;Koffie;;0,333;deelneemster;1,01;bron;
            b;kracht;feest;Zaal;;1;ronde;99,99;bron;
            """);
    RoundPlan plan = budget.plan();

    assertEquals(new BigDecimal("8.41"), budget.activities().get(0).cost(plan));
    assertEquals(new BigDecimal("108.40"), budget.sum(plan));
    assertEquals(new BigDecimal("8.13"), budget.surcharge(plan));
    assertEquals(new BigDecimal("216.53"), budget.total(plan));
    assertEquals(new BigDecimal("8.66"), budget.perParticipant(plan));
  }

  @Test
  void halfACentOfTheSurchargeGoesUp() {
    Budget budget = budget("a;kracht;koffie;Koffie;;1;ronde;0,20;bron;\n");

    assertEquals(new BigDecimal("0.02"), budget.surcharge(budget.plan()));
  }

  @Test
  void lineWithoutAPriceCostsNothingKnownAndIsNotFree() {
    Budget budget =
        budget(
            """
            a;kracht;koffie;Pennen;;1;ronde;;bron;
            b;kracht;feest;Gratis zaal;;1;ronde;0;bron;
            """);
    Budget.Activity unknown = budget.activities().get(0);
    Budget.Activity free = budget.activities().get(1);

    assertEquals(Optional.empty(), unknown.lines().get(0).quantity().cost(budget.plan()));
    assertEquals(1, unknown.linesWithoutPrice());
    assertEquals(0, free.linesWithoutPrice());
    assertEquals(1, budget.linesWithoutPrice());
    assertEquals(2, budget.lines());
    assertEquals(new BigDecimal("0.00"), unknown.cost(budget.plan()));
  }

  @Test
  void lineThatAnotherOnePaysForCostsNothingMoreAndLacksNoPrice() {
    Budget budget =
        budget(
            """
            a;kracht;feest;Zaal;;1;ronde;99,99;bron;
            b;kracht;feest;Stoelen;;20;ronde;inbegrepen;bron;
            """);
    Budget.Activity party = budget.activities().get(1);

    assertEquals(Optional.empty(), party.lines().get(1).cost(budget.plan()));
    assertEquals(0, budget.linesWithoutPrice());
    assertEquals(new BigDecimal("99.99"), party.cost(budget.plan()));
  }

  @Test
  void lineThatNamesAMaterialTakesItsQuantityAndPrice() {
    Budget budget =
        budget(
            """
            a;kracht;koffie;Koffie;bonen;99;ronde;99;bron;
            -- data/materials.csv --
            id;naam;aantal;per;eenheid;prijs;herkomst
            bonen;Bonen;2;groep;pak;4,50;bron
            """);

    assertEquals(
        new Quantity(new BigDecimal("2"), Per.GROUP, Optional.of(new BigDecimal("4.50"))),
        budget.activities().get(0).lines().get(0).quantity());
    assertEquals(new BigDecimal("27.00"), budget.sum(budget.plan()));
  }

  @Test
  void mistakesInLinesAreReportedAtTheirCells() {
    budget(
        """
        a;kracht;koffie;Koffie;thee;;;;bron;
        b;kracht;dans;Dans;;1;ronde;1;bron;
        b;kracht;feest;;;;dag;x;gok;
        """);

    assertFound(
        "data/budget.csv:2 (E2) REFERENCE_UNKNOWN thee",
        "data/budget.csv:3 (C3) REFERENCE_UNKNOWN dans",
        "data/budget.csv:4 (A4) TABLE_SAME_ID b",
        "data/budget.csv:4 (D4) TABLE_EMPTY_CELL omschrijving",
        "data/budget.csv:4 (F4) TABLE_EMPTY_CELL aantal",
        "data/budget.csv:4 (G4) TABLE_BAD_CHOICE dag",
        "data/budget.csv:4 (H4) TABLE_BAD_NUMBER x",
        "data/budget.csv:4 (I4) TABLE_BAD_CHOICE gok");
  }

  @Test
  void lineOfAMethodologyWithoutAPlanIsReported() {
    read(TextTree.of(PLAN + HEADER + "a;moed;koffie;Koffie;;1;ronde;1;bron;\n"));

    assertFound("data/budget.csv:2 (C2) REFERENCE_UNKNOWN koffie");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"participants\": 25', '\"participants\": 0', data/budget.json:2 JSON_BAD_VALUE participants",
    "'\"months\": 6,', '', data/budget.json:2 JSON_MISSING months",
    "'\"printed\": 10}', '\"print\": 10}', data/budget.json:6 JSON_UNKNOWN_KEY print",
    "'\"7.5\"', '\"7,5\"', data/budget.json:8 JSON_BAD_VALUE surchargePercent"
  })
  void mistakeInThePlanIsReportedOnItsLine(String right, String wrong, String expected) {
    read(TextTree.of(PLAN.replace(right, wrong)));

    assertTrue(Shown.in(diagnostics).contains(expected), Shown.in(diagnostics).toString());
  }

  @Test
  void roundOfAnotherSizeHasAsManyGroupsAsItNeeds() {
    RoundPlan plan = new RoundPlan(25, 10, 4, 6, 2, 3, 10);

    assertEquals(3, plan.groups());
    assertEquals(2, plan.withParticipants(20).groups());
    assertEquals(1, plan.withParticipants(1).groups());
    assertEquals(85, plan.guests());
    assertEquals(13, plan.withParticipants(1).guests());
  }

  @Test
  void siteWithoutBudgetsHasNone() {
    assertEquals(Map.of(), read(TextTree.of("")));
    assertFound();
  }

  private Budget budget(String lines) {
    return read(TextTree.of(PLAN + HEADER + lines)).get("kracht");
  }

  private Map<String, Budget> read(SourceTree tree) {
    return new BudgetReader(diagnostics, new MaterialReader(diagnostics).read(tree)).read(tree);
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), Shown.in(diagnostics));
  }
}

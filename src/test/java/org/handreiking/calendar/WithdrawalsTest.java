package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays off the site because of mistakes: never less than what a mistake may be about. */
class WithdrawalsTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 20_000 : 1500;
  private static final String HEADER =
      "id;programma;soort;titel;van;begin;plaats;status;herhalen;keer;behalve;reeks;in-plaats-van\n";
  private static final String SERIES =
      "les;prog;bijeenkomst;De les;2026-09-01;19:30;zaal;gepland;elke week;4;;;\n";
  private static final String ONCE = "feest;prog;evenement;Feest;2026-09-05;;;gepland;;;;;\n";
  private static final String OTHER =
      "-- data/calendar/b.csv --\n"
          + HEADER
          + "koor;prog;evenement;Koor;2026-09-03;;;gepland;elke week;3;;;\n"
          + "markt;prog;evenement;Markt;2026-09-12;;;gepland;;;;;\n";

  private static Sheet sheet(String rows) {
    return Sheet.of(HEADER + rows + OTHER);
  }

  @Test
  void withoutMistakesNothingIsLeftOut() {
    Sheet sheet = sheet(SERIES + ONCE + ";;;;;;;vervalt;;;;les;2026-09-08\n");

    assertEquals(List.of("les", "koor", "feest", "markt"), sheet.ids());
    assertEquals(List.of(), sheet.leftOut());
    assertEquals(List.of(), sheet.consequences());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-05, 31-02-2026, E3",
    "gepland, gaat door, H3",
    "evenement, feestje, C3",
    "Feest, =A1, D3",
    "prog, zomer, B3"
  })
  void rowForItselfIsLeftOutAlone(String good, String bad, String cell) {
    Sheet sheet = sheet(SERIES + ONCE.replace(good, bad));

    assertEquals(List.of("les", "koor", "markt"), sheet.ids());
    assertEquals(List.of("a.csv:3 feest a.csv:3 (" + cell + ")"), sheet.leftOut());
    assertEquals(List.of("ROW"), sheet.consequences());
  }

  @ParameterizedTest
  @CsvSource({
    "elke week, soms, I2",
    "2026-09-01, 31-09-2026, E2",
    "4;;, 4;kerst;, K2",
    "zaal, kelder, G2",
    "zaal;gepland, zaal;, H2"
  })
  void seriesWithAMistakeIsLeftOutWithItsTimes(String good, String bad, String cell) {
    Sheet sheet = sheet(SERIES.replace(good, bad) + ONCE + ";;;;;;;vervalt;;;;les;2026-09-08\n");

    assertEquals(List.of("koor", "feest", "markt"), sheet.ids());
    assertTrue(
        sheet.leftOut().contains("a.csv:2 les a.csv:2 (" + cell + ")"), "" + sheet.leftOut());
    assertEquals(1, sheet.leftOut().size());
  }

  @ParameterizedTest
  @CsvSource({
    "';;;;;;;vervalt;;;;les;31-09-2026', M4",
    "';;;;;;;vervalt;;;;les;8-9-26', M4",
    "';;;;;;;vervalt;;;;les;2026-09-09', M4",
    "';;;;;;;vervalt;;;;les;', M4",
    "';;;;;;;weg;;;;les;2026-09-08', H4",
    "';;;;;;kelder;verplaatst;;;;les;2026-09-08', G4",
    "';;;;2026-09-31;;;verplaatst;;;;les;2026-09-08', E4",
    "';;;;;25:00;;verplaatst;;;;les;2026-09-08', F4",
    "';;;=A1;;;;vervalt;;;;les;2026-09-08', D4",
    "'feest;;;;;;;vervalt;;;;les;2026-09-08', A4",
    "';;;;;;;vervalt;elke week;;;les;2026-09-08', I4",
    "';kort;;;;;;vervalt;;;;les;2026-09-08', B4",
    "';;evenement;;;;;vervalt;;;;les;2026-09-08', C4"
  })
  void rowThatWouldCancelOrMoveATimeWithdrawsItsSeries(String row, String cell) {
    Sheet sheet = sheet(SERIES + ONCE + row + "\n");

    assertEquals(
        row.startsWith("feest") ? List.of("koor", "markt") : List.of("koor", "feest", "markt"),
        sheet.ids());
    assertTrue(
        sheet.leftOut().contains("a.csv:2 les a.csv:4 (" + cell + ")"), "" + sheet.leftOut());
    assertTrue(sheet.consequences().contains("SERIES les"), "" + sheet.consequences());
  }

  /** A series, broken or not, counts with the rows that replace its times, wherever they are. */
  @ParameterizedTest
  @CsvSource({"4;;,4;kerst;,4", "soms,soms,0", "gepland;elke,stil;elke,4"})
  void rowsOfASeriesThatIsLeftOutCountToo(String good, String bad, int count) {
    String times =
        ";;;;;;;vervalt;;;;les;2026-09-08\n;;;;;;;vervalt;;;;les;2026-09-15\n"
            + "-- data/calendar/c.csv --\n"
            + HEADER
            + ";;;;;;;vervalt;;;;les;2026-09-22\n";

    assertEquals(count, Sheet.of(HEADER + SERIES.replace(good, bad) + times).leftOutRows());
  }

  @Test
  void rowsOfASeriesWhoseFileIsLeftOutCountToo() {
    Sheet sheet =
        sheet(
            SERIES
                + "vervalt 5 september\n"
                + "-- data/calendar/c.csv --\n"
                + HEADER
                + ";;;;;;;vervalt;;;;les;2026-09-08\n");

    assertEquals(List.of("a.csv  a.csv:3 (A3)", "c.csv:2 les a.csv:3 (A3)"), sheet.leftOut());
    assertEquals(2, sheet.leftOutRows());
  }

  @Test
  void twoRowsForOneTimeWithdrawTheSeries() {
    String row = ";;;;;;;vervalt;;;;les;2026-09-08\n";
    assertEquals(List.of("koor", "markt"), sheet(SERIES + row + row).ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lees", "", "feest", "=A2"})
  void rowThatNamesNoSeriesTakesItsFileAndWhateverThereIsOnItsDay(String series) {
    String row = ";;;;;;;vervalt;;;;" + series + ";2026-09-08\n";
    Sheet sheet =
        sheet(
            SERIES
                + ONCE
                + row
                + "-- data/calendar/c.csv --\n"
                + HEADER
                + "kring;prog;evenement;Kring;2026-09-01;;;gepland;elke dag;20;;;\n");

    assertEquals(List.of("koor", "markt"), sheet.ids());
    assertEquals(2, sheet.leftOut().size());
    assertTrue(sheet.leftOut().get(0).startsWith("a.csv  a.csv:4 ("), "" + sheet.leftOut());
    assertTrue(sheet.leftOut().get(1).startsWith("c.csv:2 kring a.csv:4 ("), "" + sheet.leftOut());
    assertEquals("DAY 2026-09-08", sheet.consequences().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";;;;;;;vervalt;;;;lees;31-09-2026",
        ";;;;;;;vervalt;;;;;",
        "les-2;;;;;;;vervalt;;;;;",
        ";;;Anders;2026-09-09;;;gepland;;;;;",
        ";prog;bijeenkomst;De les;2026-09-08;19:30;zaal;vervalt;;;;;"
      })
  void rowThatNamesNeitherSeriesNorDayTakesTheWholeCalendar(String row) {
    Sheet sheet = sheet(SERIES + ONCE + row + "\n");

    assertEquals(List.of(), sheet.ids());
    assertEquals("CALENDAR", sheet.consequences().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feest;;evenement;Feest;2026-09-05;;;gepland;;;;;",
        "feest;prog;;Feest;2026-09-05;;;vervalt;;;;;",
        "feest;prog;evenement;;2026-09-05;;;verplaatst;;;;;",
        ";prog;evenement;Feest;2026-09-05;;;gepland;;;;;",
        "feest;prog;evenement;Feest;;;;gepland;;;;;",
        "feest;prog;evenement;Feest;2026-09-05;;;;;;;;"
      })
  void rowForItselfThatLacksSomethingIsLeftOutAlone(String row) {
    assertEquals(List.of("les", "koor", "markt"), sheet(SERIES + row + "\n").ids());
  }

  @Test
  void rowOfASeriesWhoseIdCannotBeReadTakesNothingElse() {
    Sheet sheet =
        sheet(SERIES.replace("les;", "De les;") + ";;;;;;;vervalt;;;;De les;2026-09-08\n");

    assertEquals(List.of("koor", "markt"), sheet.ids());
    assertEquals(List.of("a.csv:2  a.csv:2 (A2)", "a.csv:3  a.csv:2 (A2)"), sheet.leftOut());
    assertEquals(List.of("ROW", "ROW"), sheet.consequences());
  }

  @Test
  void rowsWithOneIdAreAllLeftOutInWhicheverFile() {
    Sheet sheet = sheet(SERIES + "markt;prog;evenement;Feest;2026-09-05;;;vervalt;;;;;\n");

    assertEquals(List.of("les", "koor"), sheet.ids());
    assertEquals(
        List.of("a.csv:3 markt b.csv:3 (A3)", "b.csv:3 markt b.csv:3 (A3)"), sheet.leftOut());
    assertEquals(List.of("ID markt"), sheet.consequences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;programma;soort;titel;van;status;reeks;in-plaats-van;kleur\n",
        "id;programma;soort;titel;van;stats;reeks;in-plaats-van;\n",
        "id;programma;soort;titel;van;status;reeks;in-plaats-van;reeks\n",
      })
  void fileWithAMistakeOfItsOwnIsLeftOutWithEverySeriesThatItNames(String header) {
    Sheet sheet =
        Sheet.of(
            HEADER
                + SERIES
                + ONCE
                + OTHER
                + "-- data/calendar/c.csv --\n"
                + header
                + "kring;prog;evenement;Kring;2026-09-07;gepland;;;\n"
                + ";;;;;vervalt;les;2026-09-08;\n");

    assertEquals(List.of("koor", "feest", "markt"), sheet.ids());
    assertEquals("FILE", sheet.consequences().get(0));
    assertTrue(sheet.leftOut().get(0).startsWith("a.csv:2 les c.csv:1"), "" + sheet.leftOut());
    assertTrue(sheet.leftOut().get(1).startsWith("c.csv  c.csv:1"), "" + sheet.leftOut());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- data/calendar/c.csv --\n" + HEADER + ";;;\"De;;;;vervalt;;;;les;2026-09-08\n",
        "-- data/calendar/c.json --\n[{\"reeks\": \"les\", \"in-plaats-van\": \"2026-09-08\"]",
        "-- data/calendar/c.json --\n{\"reeks\": \"les\", \"in-plaats-van\": \"2026-09-08\"}",
        "-- data/calendar/c.json --\n[\"les\"]"
      })
  void fileThatCannotBeReadIsLeftOutWithEverySeriesThatItNames(String file) {
    Sheet sheet = Sheet.of(HEADER + SERIES + ONCE + OTHER + file);

    assertEquals(List.of("koor", "feest", "markt"), sheet.ids());
    assertEquals(List.of("FILE"), sheet.consequences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"reeks\": \"les\", \"in-plaats-van\": \"2026-09-08\", \"status\": \"weg\"}|SERIES les",
        "{\"reeks\": \"les\", \"in-plaats-van\": \"2026-09-08\", \"status\": true}|SERIES les",
        "{\"reeks\": \"les\", \"in-plaats-van\": [\"2026-09-08\"], \"status\": null}|SERIES les",
        "{\"reeks\": {}, \"in-plaats-van\": \"2026-09-08\", \"status\": \"vervalt\"}|DAY 2026-09-08"
      })
  void rowOfAJsonFileWithdrawsWhatARowOfASheetDoes(String row, String consequence) {
    Sheet sheet = Sheet.of(HEADER + SERIES + ONCE + "-- data/calendar/c.json --\n[" + row + "]\n");

    assertEquals(List.of("feest"), sheet.ids());
    assertTrue(sheet.consequences().contains(consequence), "" + sheet.consequences());
  }

  @Test
  void allThatHappensAtAPlaceWithAMistakeIsLeftOut() {
    Sheet sheet =
        sheet(
            SERIES
                + ONCE.replace("05;;;", "05;;kelder;")
                + "kring;prog;evenement;Kring;2026-09-07;;;gepland;elke week;2;;;\n"
                + ";;;;;;kelder;verplaatst;;;;kring;2026-09-14\n"
                + "-- data/places.csv --\n"
                + "id;naam;gemeente;adres;adres-tonen\n"
                + "zaal;De Zaal;Utrecht;;ja\n"
                + "kelder;De Kelder;Utrecht;Pad 1;soms\n");

    assertEquals(List.of("les", "koor", "markt"), sheet.ids());
    assertEquals(
        List.of("a.csv:3 feest a.csv:3 (G3)", "a.csv:4 kring a.csv:5 (G5)"), sheet.leftOut());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vervalt: 8 september 2026 | DAY 2026-09-08 | koor, markt",
        "Vervalt: 8 september | DAY 8 september | koor, markt",
        "di 8-9-2026 om 19.30 uur gaat niet door | DAY 2026-09-08 | koor, markt",
        "Les 8-9-2026 gaat niet door | SERIES les | koor, feest, markt",
        "LES: vol | SERIES les | koor, feest, markt",
        "markt is geannuleerd | ID markt | les, koor, feest",
        "koor en les vervallen | ID koor, les | feest, markt",
        "koor 8 september vervalt | DAY 8 september | markt",
        "markt 8 september vervalt | DAY 8 september | koor",
        "De braderie op 12 september 2026 vervalt | DAY 2026-09-12 | koor",
        "vervalt: 12 september | DAY 12 september | koor",
        "koor 10 september vervalt | SERIES koor | les, feest, markt",
        "8 september verplaatst naar 9 september | CALENDAR | ''",
        "vanaf 8 september geen lessen | CALENDAR | ''",
        "8 en 15 september vervallen | CALENDAR | ''",
        "vervalt 9/8/2026 | CALENDAR | ''",
        "woensdag 8 september 2026 vervalt | CALENDAR | ''",
        "vervalt 31-09-2026 | CALENDAR | ''",
        "voortaan op woensdag | CALENDAR | ''",
        "alles vervalt | CALENDAR | ''"
      })
  void remarkBelowATableWithdrawsWhateverItMayBeAbout(
      String remark, String consequence, String left) {
    Sheet sheet = sheet(SERIES + ONCE + remark + "\n");

    assertEquals(left, String.join(", ", sheet.ids()));
    assertEquals(
        List.of(consequence.replaceFirst("(\\d+) september", "$1 September␟$1 september")),
        sheet.consequences());
    assertEquals(List.of(":4 (A4) CAL_REMARK_BELOW_TABLE " + remark), sheet.found());
  }

  @Test
  void remarkAboutTheDayToWhichATimeWasMovedIsAboutItsSeries() {
    String row = ";;;;2026-09-10;;;verplaatst;;;;les;2026-09-08\n";
    assertEquals(
        List.of("les", "feest", "markt"),
        Sheet.of(HEADER + SERIES + ONCE + OTHER + "koor is vol\n").ids());
    assertEquals(
        List.of("markt"), sheet(SERIES + row + ONCE + "10 september 2026 vervalt\n").ids());
  }

  @Test
  void remarkThatNamesARowThatReplacesATimeWithdrawsTheSeries() {
    String row = "les-anders;;;;2026-09-09;;;verplaatst;;;;les;2026-09-08\n";
    assertEquals(
        List.of("koor", "feest", "markt"),
        sheet(SERIES + row + ONCE + "les-anders vervalt toch\n").ids());
  }

  /** Whatever is typed wrong in one cell: what is still published was meant so. */
  @Test
  void neverMoreIsPublishedBecauseOfAMistake() throws IOException {
    Random random = new Random(20270312);
    int mistakes = 0;
    int published = 0;
    for (int round = 0; round < ROUNDS; round++) {
      AnyRows rows = new AnyRows(random);
      double middle = random.nextDouble();
      Sheet meant = Sheet.of(rows.csv(middle));
      rows.spoil();
      Sheet sheet = Sheet.of(rows.csv(middle));
      if (meant.isGood() && !sheet.isGood()) {
        assertNothingMore(meant, sheet, rows.csv(middle));
        mistakes++;
        published += sheet.ids().isEmpty() ? 0 : 1;
      }
    }
    assertTrue(mistakes > ROUNDS / 3, mistakes + " of " + ROUNDS + " had a mistake");
    assertTrue(published > mistakes / 4, published + " of " + mistakes + " had something left");
  }

  private static void assertNothingMore(Sheet meant, Sheet published, String csv) {
    Set<String> more = occurrences(published);
    more.removeAll(occurrences(meant));
    assertEquals(Set.of(), more, csv);
  }

  /** Whatever is said below the table instead of in it: what is still published was meant so. */
  @Test
  void neverMoreIsPublishedBecauseSomethingIsSaidBelowTheTable() throws IOException {
    Random random = new Random(20270313);
    int mistakes = 0;
    int published = 0;
    for (int round = 0; round < ROUNDS; round++) {
      AnyRows rows = new AnyRows(random);
      double middle = random.nextDouble();
      Sheet meant = Sheet.of(rows.csv(middle));
      rows.sayBelow();
      Sheet sheet = Sheet.of(rows.csv(middle));
      if (meant.isGood()) {
        assertNothingMore(meant, sheet, rows.csv(middle));
        mistakes += sheet.isGood() ? 0 : 1;
        published += sheet.isGood() || sheet.ids().isEmpty() ? 0 : 1;
      }
    }
    assertTrue(mistakes > ROUNDS / 4, mistakes + " of " + ROUNDS + " had a mistake");
    assertTrue(published > mistakes / 4, published + " of " + mistakes + " had something left");
  }

  private static Set<String> occurrences(Sheet sheet) {
    return sheet.calendar().occurrences().stream()
        .map(one -> one.toString().replaceAll("at=data/calendar/[^],]*", ""))
        // A series is told with each of its times; which of them were replaced is told there.
        .map(text -> text.replaceAll("(?s)recurrence=.*?(, when=|$)", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

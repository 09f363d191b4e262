package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that move, cancel or change one time of a series. */
class ReplacingRowsTest {

  private static final String HEADER =
      "id;programma;soort;groep;titel;van;tot;begin;eind;plaats;talen;status;toelichting;"
          + "herhalen;keer;behalve;reeks;in-plaats-van\n";
  private static final String SERIES =
      "les;prog;bijeenkomst;a;De les;2026-09-01;;19:30;21:00;zaal;nl;gepland;Kom gerust.;"
          + "elke week;4;2026-09-22;;\n";

  @Test
  void cancelledTimeStaysVisibleAndTakesTheRestFromItsSeries() {
    Sheet sheet = sheet(SERIES + ";;;;;;;;;;;vervalt;;;;;les;2026-09-08\n");

    assertEquals(
        List.of(
            "les-2026-09-01 2026-09-01 19:30-21:00 planned",
            "les-2026-09-08 2026-09-08 19:30-21:00 cancelled",
            "les-2026-09-15 2026-09-15 19:30-21:00 planned"),
        sheet.times());
    Occurrence cancelled = sheet.calendar().occurrences().get(1);
    assertEquals("De les", cancelled.entry().title());
    assertEquals(List.of("nl"), cancelled.entry().languages());
    assertEquals("De Zaal", cancelled.place().orElseThrow().name());
    assertEquals("Kom gerust.", cancelled.note());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 8)), cancelled.replaces());
    assertEquals(Optional.empty(), cancelled.movedFrom());
    assertEquals("data/calendar/a.csv:3", cancelled.entry().at().toString());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void movedTimeKeepsItsIdAndSaysWhereItCameFrom() {
    Sheet sheet =
        sheet(
            SERIES
                + "les-anders;;;;Ergens anders;2026-09-17;;20:00;22:00;schuur;;verplaatst;"
                + "Let op.;;;;les;2026-09-08\n");

    assertEquals(
        List.of(
            "les-2026-09-01 2026-09-01 19:30-21:00 planned",
            "les-2026-09-15 2026-09-15 19:30-21:00 planned",
            "les-2026-09-08 2026-09-17 20:00-22:00 moved"),
        sheet.times());
    Occurrence moved = sheet.calendar().occurrences().get(2);
    assertEquals(
        "Ergens anders, De Schuur, Let op.",
        moved.entry().title() + ", " + moved.place().orElseThrow().name() + ", " + moved.note());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 8)), moved.movedFrom());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void feedsFindWhatIsReplacedWithItsSeries() {
    Sheet sheet = sheet(SERIES + ";;;;;;;20:00;;;;verplaatst;;;;;les;2026-09-08\n");
    Recurrence series = sheet.recurrence();

    assertEquals("[2026-09-08]", "" + series.replaced().keySet());
    assertEquals("[2026-09-01, 2026-09-08, 2026-09-15]", "" + series.days());
    assertSame(
        series.replaced().get(LocalDate.of(2026, 9, 8)),
        sheet.calendar().occurrences().get(1).entry());
    assertEquals("20:00-21:00", hours(sheet.calendar().occurrences().get(1)));
  }

  @Test
  void replacingRowMayStandBeforeItsSeriesAndInAnotherSheet() {
    Sheet sheet =
        Sheet.of(
            HEADER
                + ";;;;;;;;;;;vervalt;;;;;les;2026-09-08\n"
                + "-- data/calendar/b.csv --\n"
                + HEADER
                + SERIES);

    assertEquals("les-2026-09-08 2026-09-08 19:30-21:00 cancelled", sheet.times().get(1));
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void timeOfSeveralDaysMovesWithAllItsDays() {
    Sheet sheet =
        sheet(
            """
            kamp;prog;evenement;;Kamp;2026-09-04;2026-09-06;;;;;gepland;;elke 2 weken;3;;;
            ;;;;;2026-09-25;;;;;;verplaatst;;;;;kamp;2026-09-18
            """);

    assertEquals(
        new When.Days(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 27)),
        sheet.calendar().occurrences().get(1).when());
  }

  @Test
  void onlyATimeOfTheSeriesCanBeReplaced() {
    Sheet sheet =
        sheet(
            SERIES
                + ";;;;;;;;;;;vervalt;;;;;les;2026-09-09\n"
                + ";;;;;;;;;;;vervalt;;;;;les;2026-09-22\n");

    assertEquals(
        List.of(
            ":3 (R3) CAL_NOT_AN_OCCURRENCE 2026-09-09", ":4 (R4) CAL_NOT_AN_OCCURRENCE 2026-09-22"),
        sheet.found());
    assertEquals(List.of("2026-09-09", "2026-09-08 … 2026-09-15"), sheet.values());
  }

  @Test
  void timeIsReplacedOnce() {
    String row = ";;;;;;;;;;;vervalt;;;;;les;2026-09-08\n";

    assertEquals(
        List.of(":4 (R4) CAL_REPLACED_TWICE 2026-09-08"), sheet(SERIES + row + row).found());
  }

  @Test
  void replacingRowIsNotItselfReplaced() {
    assertEquals(
        List.of(":4 (Q4) CAL_REPLACES_REPLACEMENT anders"),
        sheet(
                SERIES
                    + "anders;;;;;2026-09-09;;;;;;verplaatst;;;;;les;2026-09-08\n"
                    + ";;;;;;;;;;;vervalt;;;;;anders;2026-09-09\n")
            .found());
  }

  @Test
  void rowThatHappensOnceHasNothingToReplace() {
    assertEquals(
        List.of(":3 (Q3) CAL_NOT_A_SERIES eens"),
        sheet(
                """
                eens;prog;evenement;;Eens;2026-09-01;;;;;;gepland;;;;;;
                ;;;;;;;;;;;vervalt;;;;;eens;2026-09-01
                """)
            .found());
  }

  @Test
  void seriesMustExistAndBothCellsMustBeFilledIn() {
    assertEquals(
        List.of(
            ":3 (Q3) REFERENCE_MISSPELT lees",
            ":4 (R4) TABLE_EMPTY_CELL in-plaats-van",
            ":5 (Q5) TABLE_EMPTY_CELL reeks"),
        sheet(
                SERIES
                    + ";;;;;;;;;;;vervalt;;;;;lees;2026-09-08\n"
                    + ";;;;;;;;;;;vervalt;;;;;les;\n"
                    + ";;;;;;;;;;;vervalt;;;;;;2026-09-08\n")
            .found());
  }

  /** What is wrong with a series is said of the series only. */
  @Test
  void rowOfASeriesThatIsLeftOutIsNotReportedToo() {
    assertEquals(
        List.of(":2 (N2) CAL_BAD_REPEAT soms"),
        sheet(SERIES.replace("elke week", "soms") + ";;;;;;;;;;;vervalt;;;;;les;2026-09-08\n")
            .found());
  }

  @Test
  void replacingRowDoesNotRepeat() {
    assertEquals(
        List.of(":3 (N3) TABLE_NOT_FOR_KIND herhalen", ":3 (O3) TABLE_NOT_FOR_KIND keer"),
        sheet(SERIES + ";;;;;;;;;;;vervalt;;elke week;2;;les;2026-09-08\n").found());
  }

  @Test
  void programmeAndKindAreThoseOfTheSeries() {
    assertEquals(
        List.of(":3 (B3) CAL_NOT_AS_SERIES kort", ":3 (C3) CAL_NOT_AS_SERIES intake"),
        sheet(SERIES + ";kort;intake;;;;;;;;;verplaatst;;;;;les;2026-09-08\n").found());
    assertEquals(
        List.of(), sheet(SERIES + ";prog;SESSION;;;;;;;;;vervalt;;;;;les;2026-09-08\n").found());
  }

  @Test
  void idOfAReplacingRowIsItsOwn() {
    assertEquals(
        List.of(":3 (A3) TABLE_SAME_ID les"),
        sheet(SERIES + "les;;;;;;;;;;;vervalt;;;;;les;2026-09-08\n").found());
  }

  @Test
  void hoursOfASeriesAndOfItsRowTogetherMustBePossible() {
    assertEquals(
        List.of(":3 (H3) CAL_END_BEFORE_START 21:00"),
        sheet(SERIES + ";;;;;;;21:30;;;;verplaatst;;;;;les;2026-09-08\n").found());
  }

  @Test
  void movedTimeOutsideTheProgrammeIsReportedAtItsOwnRow() {
    assertEquals(
        List.of(":3 (F3) CAL_OUTSIDE_PROGRAMME 2029-01-02"),
        sheet(SERIES + ";;;;;2029-01-02;;;;;;verplaatst;;;;;les;2026-09-08\n").found());
  }

  @Test
  void movedTimeIsOnAnotherDayAtAnotherHourOrInAnotherPlace() {
    String nowhere = ";;;;;2026-09-08;;19:30;;zaal;;verplaatst;Let op.;;;;les;2026-09-08\n";

    assertEquals(List.of(":3 (L3) CAL_MOVED_NOWHERE verplaatst"), sheet(SERIES + nowhere).found());
    assertEquals(List.of(), sheet(SERIES + nowhere).ids());
    for (String moved :
        List.of(
            nowhere.replace("2026-09-08;;", "2026-09-09;;"),
            nowhere.replace("19:30;", "19:00;"),
            nowhere.replace("19:30;", ";22:00"),
            nowhere.replace("zaal", "schuur"))) {
      assertEquals(List.of(), sheet(SERIES + moved).found(), moved);
    }
  }

  @Test
  void timeThatMovesToAHiddenPlaceCannotBeFoundWithoutRegistering() {
    Sheet sheet =
        Sheet.of(
            """
            id;programma;soort;titel;van;plaats;aanmelden;status;herhalen;keer;reeks;in-plaats-van
            les;prog;bijeenkomst;De les;2026-09-01;zaal;niet nodig;gepland;elke week;4;;
            ;;;;;huis;;verplaatst;;;les;2026-09-08
            ;;;;;huis;via de balie;verplaatst;;;les;2026-09-15
            -- data/places.csv --
            id;naam;gemeente;adres-tonen
            zaal;De Zaal;Utrecht;ja
            huis;Het Huis;Utrecht;na aanmelding
            """);

    assertEquals(List.of(":3 (F3) CAL_NO_WAY_THERE niet nodig"), sheet.found());
  }

  @Test
  void rowForItselfMayTellThatItHasMovedSinceItWasAnnounced() {
    assertEquals(
        List.of(),
        sheet("feest;prog;evenement;;Feest;2026-09-05;;;;;;verplaatst;Was buiten.;;;;;\n").found());
  }

  @Test
  void movedTimeYearsAfterItsSeriesIsAnError() {
    assertEquals(
        List.of(":3 (F3) CAL_TOO_LONG 2072-09-09"),
        sheet(SERIES + ";;;;;2072-09-09;;;;;;verplaatst;;;;;les;2026-09-08\n").found());
  }

  private static Sheet sheet(String rows) {
    return Sheet.of(HEADER + rows);
  }

  private static String hours(Occurrence occurrence) {
    return occurrence.when().startText() + "-" + occurrence.when().endText();
  }
}

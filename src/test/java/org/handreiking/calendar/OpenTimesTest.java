package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which times somebody can still join a programme. */
class OpenTimesTest {

  private static final String COLUMNS = "id;programma;soort;titel;van;begin;status\n";
  private static final String OWN = "a;prog;bijeenkomst;Les;2026-09-15;9:30;gepland\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 8);

  @Test
  void timesFromTodayOnAreOpenAndThoseBeforeAreNot() {
    assertEquals(
        List.of("les-2026-09-08", "les-2026-09-15"),
        open(Sheet.row("herhalen=elke week", "keer=3")));
  }

  @Test
  void onlyTheProgrammesOwnTimesCount() {
    String other = "b;kort;bijeenkomst;Les;2026-09-16;9:30;gepland\n";

    assertEquals(List.of("a"), open(Sheet.of(COLUMNS + OWN + other)));
  }

  @Test
  void somethingOfSeveralDaysIsOpenUntilItsLastDayIsOver() {
    assertEquals(List.of("les"), open(Sheet.row("van=2026-09-01", "tot=2026-09-08")));
    assertEquals(List.of(), open(Sheet.row("van=2026-09-01", "tot=2026-09-07")));
  }

  @ParameterizedTest
  @CsvSource({
    "bijeenkomst, gepland, open, a",
    "bijeenkomst, gepland, bijna vol, a",
    "bijeenkomst, gepland, '', a",
    "bijeenkomst, gepland, vol, ''",
    "bijeenkomst, verplaatst, '', a",
    "bijeenkomst, vervalt, '', ''",
    "intake, gepland, '', a",
    "evenement, gepland, '', a",
    "fase, gepland, '', ''"
  })
  void kindStatusAndRoomDecide(String kind, String status, String room, String open) {
    String columns = COLUMNS.replace("status", "status;plaatsen-vrij");
    String row = OWN.replace("bijeenkomst", kind).replace("gepland", status + ";" + room);

    assertEquals(open.isEmpty() ? List.of() : List.of(open), open(Sheet.of(columns + row)));
  }

  @Test
  void singleTimesOfASeriesDecideForThemselves() {
    Sheet sheet =
        Sheet.of(
            """
            id;programma;soort;titel;van;begin;status;herhalen;keer;reeks;in-plaats-van;plaatsen-vrij
            les;prog;bijeenkomst;Les;2026-09-08;9:30;gepland;elke week;4;;;
            ;;;;;;vervalt;;;les;2026-09-08;
            ;;;;;;;;;les;2026-09-15;vol
            ;;;;2026-09-24;;verplaatst;;;les;2026-09-22;
            """);

    assertEquals(List.of("les-2026-09-22", "les-2026-09-29"), open(sheet));
  }

  @Test
  void timesForProfessionalsCountOnlyWhereThereAreNoOthers() {
    String columns = COLUMNS.replace("status", "status;voor");
    String forThem = "b;prog;evenement;Uitleg;2026-09-09;9:30;gepland;professionals\n";
    String forAll = OWN.replace("gepland", "gepland;");

    assertEquals(List.of("b"), open(Sheet.of(columns + forThem)));
    assertEquals(List.of("a"), open(Sheet.of(columns + forThem + forAll)));
  }

  private static List<String> open(Sheet sheet) {
    assertEquals(List.of(), sheet.found());
    return sheet.calendar().openTimes(TODAY).getOrDefault("prog", List.of()).stream()
        .map(Occurrence::id)
        .toList();
  }
}

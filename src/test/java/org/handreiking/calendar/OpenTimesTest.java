package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which times somebody can still join a programme. */
class OpenTimesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 8);

  @Test
  void timesFromTodayOnAreOpenAndThoseBeforeAreNot() {
    assertEquals(
        List.of("les-2026-09-08", "les-2026-09-15"),
        open(Sheet.row("herhalen=elke week", "keer=3")));
  }

  @Test
  void onlyTheProgrammesOwnTimesCount() {
    assertEquals(List.of(), open(Sheet.row("programma=kort", "van=2026-09-15")));
  }

  @Test
  void somethingOfSeveralDaysIsOpenUntilItsLastDayIsOver() {
    assertEquals(List.of("les"), open(Sheet.row("van=2026-09-01", "tot=2026-09-08")));
    assertEquals(List.of(), open(Sheet.row("van=2026-09-01", "tot=2026-09-07")));
  }

  @ParameterizedTest
  @CsvSource({
    "plaatsen-vrij, open, les",
    "plaatsen-vrij, bijna vol, les",
    "plaatsen-vrij, vol, ''",
    "plaatsen-vrij, '', les",
    "status, verplaatst, les",
    "status, vervalt, ''",
    "soort, intake, les",
    "soort, evenement, les",
    "soort, fase, ''"
  })
  void roomStatusAndKindDecide(String column, String cell, String open) {
    Sheet sheet = Sheet.row("van=2026-09-15", column + "=" + cell);

    assertEquals(open.isEmpty() ? List.of() : List.of(open), open(sheet));
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
    String columns = "id;programma;soort;titel;van;begin;status;voor\n";
    String forThem = "uitleg;prog;evenement;Uitleg;2026-09-09;9:30;gepland;professionals\n";
    String forAll = "les;prog;bijeenkomst;Les;2026-09-10;9:30;gepland;\n";

    assertEquals(List.of("uitleg"), open(Sheet.of(columns + forThem)));
    assertEquals(List.of("les"), open(Sheet.of(columns + forThem + forAll)));
  }

  private static List<String> open(Sheet sheet) {
    assertEquals(List.of(), sheet.found());
    Programme programme =
        sheet.calendar().entries().stream()
            .map(CalendarEntry::programme)
            .filter(one -> one.id().equals("prog"))
            .findFirst()
            .orElseGet(Sheet.row()::programme);
    return sheet.calendar().openTimes(programme, TODAY).stream().map(Occurrence::id).toList();
  }
}

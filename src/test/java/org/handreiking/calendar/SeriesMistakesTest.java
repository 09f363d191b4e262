package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a row that repeats; such a row is left out, unless it is said here. */
class SeriesMistakesTest {

  @ParameterizedTest
  @ValueSource(strings = {"af en toe", "elke 2e dinsdag", "RRULE:FREQ=WEEKLY;COUNT=3"})
  void repetitionThatIsNotUnderstoodIsReported(String text) {
    assertOnly(":2 (F2) CAL_BAD_REPEAT " + text, Sheet.row("herhalen=" + text, "keer=3"));
  }

  @Test
  void seriesNeedsAnEnd() {
    assertOnly(":2 (F2) CAL_REPEAT_NO_END elke week", Sheet.row("herhalen=elke week"));
  }

  @Test
  void seriesHasOneEnd() {
    assertOnly(
        ":2 (G2) CAL_REPEAT_TWO_ENDS 3",
        Sheet.row("herhalen=elke week", "keer=3", "herhalen-tot=2026-12-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2,5", "drie", "10000"})
  void timesAreAWholeNumber(String text) {
    assertOnly(":2 (G2) CAL_BAD_TIMES " + text, Sheet.row("herhalen=elke week", "keer=" + text));
  }

  @Test
  void lastDayOfASeriesDoesNotComeBeforeItsFirst() {
    assertOnly(
        ":2 (G2) CAL_END_BEFORE_START 2026-08-31",
        Sheet.row("herhalen=elke week", "herhalen-tot=2026-08-31"));
  }

  @Test
  void seriesGoesOnForTenYearsAtMost() {
    String monthly = "herhalen=elke maand op de 1e dinsdag";
    assertOnly(":2 (G2) CAL_TOO_LONG 2062-08-01", Sheet.row(monthly, "herhalen-tot=2062-09-04"));
    assertOnly(":2 (G2) CAL_TOO_LONG 2036-09-02", Sheet.row(monthly, "keer=121"));
    assertOnly(":2 (H2) CAL_TOO_LONG 2072-09-02", Sheet.row(monthly, "keer=2", "ook=2072-09-02"));
    assertEquals(120, Sheet.row(monthly, "keer=120").days().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keer=3|CAL_REPEAT_MISSING 3",
        "herhalen-tot=2026-12-01|CAL_REPEAT_MISSING 2026-12-01",
        "behalve=feestdagen|CAL_REPEAT_MISSING feestdagen",
        "ook=2026-09-08|CAL_REPEAT_MISSING 2026-09-08"
      })
  void cellAboutRepeatingIsNotIgnoredInARowThatDoesNotRepeat(String cell, String found) {
    assertEquals(List.of(":2 (F2) " + found), Sheet.row(cell).found());
  }

  @Test
  void firstDayIsADayOfTheSeriesAndTheNextOneIsNamed() {
    Sheet sheet = Sheet.row("herhalen=elke week op donderdag", "keer=3");

    assertOnly(":2 (H2) CAL_REPEAT_FIRST_DAY 2026-09-01", sheet);
    assertEquals(List.of("2026-09-01", "elke week op donderdag", "2026-09-03"), sheet.values());
  }

  @Test
  void seriesOfWhichNoDayIsLeftIsReported() {
    assertOnly(
        ":2 (F2) CAL_REPEAT_NOTHING_LEFT elke week",
        Sheet.row("herhalen=elke week", "keer=1", "behalve=2026-09-01"));
    assertOnly(
        ":2 (F2) CAL_REPEAT_NOTHING_LEFT elke donderdag",
        Sheet.row("herhalen=elke donderdag", "herhalen-tot=2026-09-02"));
  }

  @Test
  void thousandTimesAreTakenAndOneMoreIsNot() {
    assertEquals(1000, Sheet.row("van=2026-01-05", "herhalen=elke dag", "keer=1000").days().size());
    assertOnly(":2 (F2) CAL_REPEAT_TOO_MANY elke dag", Sheet.row("herhalen=elke dag", "keer=1001"));
    assertOnly(
        ":2 (F2) CAL_REPEAT_TOO_MANY elke week",
        Sheet.row("herhalen=elke week", "herhalen-tot=2099-12-31"));
  }

  /** The last day of one time and the last day of the series are easily mixed up. */
  @Test
  void timeThatLastsUntilTheNextIsReported() {
    assertOnly(
        ":2 (F2) CAL_REPEAT_OVERLAPS 2027-06-30",
        Sheet.row("tot=2027-06-30", "herhalen=elke week", "keer=3"));
    assertOnly(
        ":2 (F2) CAL_REPEAT_OVERLAPS 2026-09-08",
        Sheet.row("tot=2026-09-08", "herhalen=elke week", "keer=3"));
  }

  @ParameterizedTest
  @CsvSource({
    "kerst, CAL_BAD_EXCEPT",
    "dinsdag, CAL_BAD_EXCEPT",
    "31-02-2026, CAL_BAD_DATE",
    "2026-9-8, CAL_NOT_A_DATE",
    "٢٠٢٦-٠٩-٠٨, CAL_NOT_A_DATE"
  })
  void whatFallsOutIsADayOrOneOfTwoWords(String text, String code) {
    assertOnly(
        ":2 (H2) " + code + " " + text,
        Sheet.row("herhalen=elke week", "keer=3", "behalve=2026-09-08, " + text));
  }

  @ParameterizedTest
  @CsvSource({"31-02-2026, CAL_BAD_DATE", "feestdagen, CAL_NOT_A_DATE"})
  void whatIsAddedIsADay(String text, String code) {
    assertOnly(
        ":2 (H2) " + code + " " + text, Sheet.row("herhalen=elke week", "keer=3", "ook=" + text));
  }

  @Test
  void dayThatFallsOutIsADayOfTheSeriesAndItsNeighboursAreNamed() {
    Sheet sheet = Sheet.row("herhalen=elke week", "keer=3", "behalve=2026-09-09");

    assertOnly(":2 (H2) CAL_NOT_AN_OCCURRENCE 2026-09-09", sheet);
    assertEquals(List.of("2026-09-09", "2026-09-08 … 2026-09-15"), sheet.values());
    assertOnly(
        ":2 (H2) CAL_NOT_AN_OCCURRENCE 2026-09-22",
        Sheet.row("herhalen=elke week", "keer=3", "behalve=2026-09-22"));
  }

  @Test
  void dayDoesNotFallOutAndComeInAddition() {
    assertOnly(
        ":2 (I2) CAL_REPEAT_CONTRADICTION 2026-09-08",
        Sheet.row("herhalen=elke week", "keer=3", "behalve=2026-09-08", "ook=2026-09-08"));
  }

  @Test
  void addedDayComesAfterTheFirst() {
    assertOnly(
        ":2 (H2) CAL_EXTRA_DAY_EARLY 2026-08-31",
        Sheet.row("herhalen=elke week", "keer=3", "ook=2026-08-31"));
  }

  @Test
  void addedDayThatIsThereAlreadyCountsOnceWithAWarning() {
    Sheet sheet = Sheet.row("herhalen=elke week", "keer=2", "ook=2026-09-08");

    assertEquals(List.of("2026-09-01", "2026-09-08"), sheet.days());
    assertEquals(List.of(":2 (H2) CAL_EXTRA_DAY_KNOWN 2026-09-08"), sheet.found());
  }

  @Test
  void schoolHolidaysThatAreNotKnownAreNotSkippedInSilence() {
    Sheet late =
        Sheet.row("van=2026-12-29", "herhalen=elke week", "keer=2", "behalve=schoolvakanties");
    Sheet elsewhere =
        Sheet.of(
            """
            id;programma;soort;titel;status;van;herhalen;keer;behalve
            les;kort;bijeenkomst;De les;gepland;2026-09-01;elke week;3;schoolvakanties
            """);

    assertEquals(List.of("2027-01-05"), late.days());
    assertEquals(List.of(":2 (I2) CAL_NO_SCHOOL_HOLIDAYS 2027-01-04"), late.found());
    assertEquals(List.of("2027-01-04", "midden"), late.values());
    assertEquals(3, elsewhere.days().size());
    assertEquals(List.of("2026-09-01", "–"), elsewhere.values());
  }

  @Test
  void seriesThatLeavesItsProgrammeIsKeptWithOneWarning() {
    Sheet sheet = Sheet.row("van=2028-12-19", "herhalen=elke week", "keer=5");

    assertEquals(5, sheet.days().size());
    assertEquals(List.of(":2 (G2) CAL_SERIES_OUTSIDE_PROGRAMME 3/5"), sheet.found());
    assertEquals(List.of("3/5", "Het programma", "2029-01-02"), sheet.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nederlands", "xx", "n", "turks", "zz-ZZ"})
  void languageIsNamedByItsCode(String text) {
    assertEquals(
        List.of(":2 (F2) CAL_UNKNOWN_LANGUAGE " + text), Sheet.row("talen=nl, " + text).found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "TI", "ar-MA", "rif", "kmr", "zgh", "so, pap"})
  void everyLanguageThatHasACodeCanBeSpoken(String text) {
    assertEquals(List.of(), Sheet.row("talen=" + text).found());
  }

  @Test
  void schoolHolidaysAreReadLikeEverySheet() {
    assertEquals(
        List.of(
            "data/school-holidays.csv:2 (A2) TABLE_BAD_CHOICE oost",
            "data/school-holidays.csv:3 (D3) CAL_END_BEFORE_START 2026-10-16",
            "data/school-holidays.csv:3 (E3) TABLE_EMPTY_CELL bron"),
        Sheet.of(
                """
                -- data/school-holidays.csv --
                regio;naam;van;tot;bron
                oost;Herfst;2026-10-17;2026-10-25;Verzonnen voor deze toets.
                midden;Herfst;2026-10-17;2026-10-16;
                """)
            .found());
  }

  /** The row that is wrong is reported once, and nothing of it happens. */
  private static void assertOnly(String found, Sheet sheet) {
    assertEquals(List.of(found), sheet.found());
    assertEquals(List.of(), sheet.days());
  }
}

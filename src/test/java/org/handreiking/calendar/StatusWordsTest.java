package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cancelled or moved in the words of a row, but not in its status. */
class StatusWordsTest {

  private static final String SERIES =
      """
      id;programma;soort;titel;van;status;herhalen;keer;reeks;in-plaats-van;toelichting
      les;prog;evenement;De les;2026-09-01;gepland;elke week;4;;;
      """;

  @ParameterizedTest
  @CsvSource({
    "GAAT NIET DOOR!, gaat niet door",
    "Gaat op 1 september niet door., gaat op 1 september niet door",
    "Deze avond vervalt, vervalt",
    "Afgelast wegens ziekte, afgelast",
    "is geannuleerd, geannuleerd",
    "Verplaatst naar oktober, verplaatst",
    "This one was CANCELLED, cancelled",
    "moved to room 2, moved"
  })
  void noteThatSaysOtherwiseThanTheStatusIsWarnedAbout(String note, String word) {
    Sheet sheet = Sheet.row("toelichting=" + note);

    assertEquals(List.of(":2 (F2) CAL_STATUS_IN_TEXT " + word), sheet.found());
    assertEquals(true, sheet.isGood());
  }

  @Test
  void titleIsLookedAtToo() {
    assertEquals(
        List.of(":2 (D2) CAL_STATUS_IN_TEXT vervalt"),
        Sheet.of(
                """
                id;programma;soort;titel;van;status
                les;prog;evenement;VERVALT: De les;2026-09-01;gepland
                """)
            .found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vol is vol",
        "Geef je nummer niet door aan anderen",
        "Annuleren kan tot een dag van tevoren",
        "De les gaat altijd door",
        "Vrouwen in verzet",
        "Daarna is het buurthuis dicht"
      })
  void otherWordsAreOrdinary(String note) {
    assertEquals(List.of(), Sheet.row("toelichting=" + note).found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vervalt", "verplaatst", "afgelast"})
  void noteMaySayWhatTheStatusSays(String status) {
    assertEquals(
        List.of(),
        Sheet.of(
                """
                id;programma;soort;titel;van;status;toelichting
                les;prog;evenement;De les;2026-09-01;%s;De les gaat niet door.
                """
                    .formatted(status))
            .found());
  }

  @Test
  void rowOfASeriesIsJudgedByItsOwnStatusOrThatOfTheSeries() {
    assertEquals(
        List.of(":4 (K4) CAL_STATUS_IN_TEXT vervalt"),
        Sheet.of(
                SERIES
                    + """
                    ;;;;;vervalt;;;les;2026-09-08;Deze les vervalt
                    ;;;;;;;;les;2026-09-15;Deze les vervalt
                    """)
            .found());
  }

  @Test
  void timeOnAnotherDayIsMovedWithoutAWord() {
    assertEquals(
        List.of(),
        Sheet.of(SERIES + ";;;;2026-09-10;;;;les;2026-09-08;Verplaatst naar donderdag\n").found());
  }
}

package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with a separator too many or too few. */
class ShiftedRowTest {

  private static final String TABLE =
      """
      id;programma;soort;titel;van;begin;talen;kinderen;kosten;plaatsen-vrij;als-vol;herhalen;keer;status;reeks;in-plaats-van;toelichting
      les;prog;evenement;De les;2026-09-01;19:30;nl, tr;ja;gratis;;;elke week;4;gepland;;;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "les2;prog;evenement;De les;2026-09-01;19:30;nl; tr;ja;gratis;;;;;gepland;;|H3 tr",
        "les2;prog;evenement;De les;2026-09-01;19:30;nl;ja;gratis;;;;;;gepland;;|O3 gepland",
        "les2;prog;evenement;De les;2026-09-01;19:30;;nl;ja;gratis;;;;;gepland;;|H3 nl",
        "les2;prog;evenement;De les;2026-09-01;19:30;nl;gratis;;;;;gepland;;;;|H3 gratis",
        "les2;prog;;evenement;De les;2026-09-01;19:30;nl;ja;gratis;;;;;gepland;;|D3 evenement",
        ";;;;;;;;;;;;;;vervalt;les;2026-09-08|O3 vervalt",
        ";;;;;;;;;;;;vervalt;les;2026-09-08;;|M3 vervalt",
        ";;;;;;;;;;;;vervalt;les;2026-09-08;Geen zaal;|M3 vervalt"
      })
  void rowWithACellTooManyOrTooFewIsOneError(String row, String cell) {
    Sheet sheet = Sheet.of(TABLE + row + "\n");

    assertEquals(List.of(":3 (" + cell.replace(" ", ") TABLE_SHIFTED_ROW ")), sheet.found());
  }

  @Test
  void shiftedRowThatMayBeAboutASeriesTakesAllSeriesAway() {
    Sheet sheet = Sheet.of(TABLE + ";;;;;;;;;;;;;;vervalt;les;2026-09-08\n");

    assertEquals(List.of("CALENDAR"), sheet.consequences());
    assertEquals(List.of(), sheet.ids());
  }

  @Test
  void ofARowWithACellTooManyNothingElseIsSaid() {
    assertEquals(
        List.of(":3 (R3) TABLE_EXTRA_CELL 2026-09-08"),
        Sheet.of(TABLE + ";;;;;;;;;;;;;;;vervalt;les;2026-09-08;\n").found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "les2;prog;evenement;De les;2026-09-01;19:30;nl;ja;gratis;;vol;;;gepland;;;",
        "les2;prog;evenement;De les;2026-09-01;;nl;;gratis;vol;open;;;gepland;;;gepland",
        ";;;;;;;;;;;;;vervalt;les;2026-09-08;2026-09-15"
      })
  void wordThatStandsBesideItsColumnAloneShiftsNothing(String row) {
    assertEquals(List.of(), Sheet.of(TABLE + row + "\n").found());
  }

  @Test
  void mistakeInOneCellIsNoShift() {
    assertEquals(
        List.of(":3 (N3) TABLE_MISSPELT_CHOICE gepladn", ":4 (E4) CAL_BAD_DATE 31-02-2026"),
        Sheet.of(
                TABLE
                    + """
                    les2;prog;evenement;De les;2026-09-01;19:30;nl;ja;gratis;;;;;gepladn;;;
                    les3;prog;evenement;De les;31-02-2026;19:30;nl;ja;gratis;;;;;gepland;;;
                    """)
            .found()
            .stream()
            .map(one -> one.replaceAll("gepladn.*", "gepladn").replaceAll("2026 .*", "2026"))
            .toList());
  }
}

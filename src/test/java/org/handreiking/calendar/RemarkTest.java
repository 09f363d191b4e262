package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the table of a calendar and is none of its rows. */
class RemarkTest {

  private static final String TABLE =
      """
      id;programma;soort;titel;van;status;toelichting
      praten;prog;evenement;Praten;2026-09-01;gepland;
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vervalt: 14 april 2026",
        "praten 14-4-2026 gaat niet door",
        "nog iets op 14 april",
        "let op: 14-4",
        "let op: 14/4",
        "let op: 14.4.",
        "let op: 14-4-26",
        "let op: 14 apr. '26",
        "April 14th is different",
        "op de 14e april anders",
        "op maandag anders",
        "in september anders",
        "Excel 46126",
        "2026/4/14 anders",
        "31-02-2026 anders",
        "alle lessen vervallen",
        "de zaal is vol",
        "bijna vol",
        "dit is verplaatst",
        "wordt Geannuleerd",
        "gaat  niet\u00a0door",
        "this was moved",
        "All cancelled",
        "canceled by us",
        "over Praten: kom",
        "kom om 19:30",
        "kom om 19.30 uur",
        "kom om 20 uur",
        "kom om 19.30",
        "vanaf 9.30",
        "van 19.30 tot 21.00",
        "from 7.30",
        "nu 20.00 uur",
        "begin 19u",
        "begin 19u30",
        "starts at 7 pm",
        "7:30 P.M. sharp",
        "Bijgewerkt op 3-1-2027",
        "Totaal: 12, waarvan 2 vervallen",
        "Totaal: 12, zonder 14 april",
        "Totaal praten: 12"
      })
  void whatMayChangeATimeIsAnError(String remark) {
    assertEquals(
        List.of(":3 (A3) CAL_REMARK_BELOW_TABLE " + remark),
        Sheet.of(TABLE + remark + "\n").found());
    assertEquals(
        List.of(":3 (G3) CAL_REMARK_BELOW_TABLE " + remark),
        Sheet.of(TABLE + ";;;;;;" + remark + "\n").found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bijgewerkt door de redactie",
        "de zaal nog bellen",
        "3 keer, 12 mensen",
        "nog 12-50 kopjes",
        "prijs 12.50",
        "prijs 12.50 per uur",
        "duurt 1,5 uur",
        "volgens afspraak, volledig",
        "gepraat met de maker"
      })
  void ordinaryRemarkIsSetAside(String remark) {
    assertEquals(
        List.of(":3 (A3) TABLE_ROW_SET_ASIDE " + remark), Sheet.of(TABLE + remark + "\n").found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Totaal: 12",
        "Totaal: 12 bijeenkomsten",
        "Totaal: 20 uur",
        "Totaal;;;12;;;3",
        "Totaal;;;12.10;;;3",
        "Totaal september;;;12-10"
      })
  void ordinaryTotalIsNoted(String total) {
    assertEquals(
        List.of(":3 (A3) TABLE_TOTALS " + total.replaceAll(";+", " | ")),
        Sheet.of(TABLE + total + "\n").found());
  }
}

package org.handreiking.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that calendar programs give to zones, and what the clock in Amsterdam says then. */
class ZonesTest {

  private static final List<String> OWN =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Customized Time Zone",
          "BEGIN:STANDARD",
          "DTSTART:16010101T000000",
          "TZOFFSETFROM:+0430",
          "TZOFFSETTO:+0430",
          "END:STANDARD",
          "END:VTIMEZONE");

  private static Export at(String start) {
    List<String> lines = new ArrayList<>(OWN);
    lines.addAll(List.of("BEGIN:VEVENT", "SUMMARY:Les", start, "END:VEVENT"));
    return Export.of(lines.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;TZID=Europe/Amsterdam                                  | 10:00",
        "DTSTART;TZID=europe/amsterdam                                  | 10:00",
        "DTSTART;TZID=\"Europe/Amsterdam\"                              | 10:00",
        "DTSTART;TZID=W. Europe Standard Time                           | 10:00",
        "DTSTART;TZID=Romance Standard Time                             | 10:00",
        "DTSTART;TZID=GTB Standard Time                                 | 09:00",
        "DTSTART;TZID=Turkey Standard Time                              | 09:00",
        "DTSTART;TZID=GMT Standard Time                                 | 11:00",
        "DTSTART;TZID=UTC                                               | 12:00",
        "DTSTART;TZID=(UTC) Coordinated Universal Time                  | 12:00",
        "DTSTART;TZID=tzone://Microsoft/Utc                             | 12:00",
        "DTSTART;TZID=\"tzone://Microsoft/Utc\"                         | 12:00",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Amsterdam | 10:00",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam          | 10:00",
        "DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/Europe/Paris | 10:00",
        "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlijn, Bern, Rome        | 10:00",
        "DTSTART;TZID=\"(UTC+02:00) Athene, Boekarest, Istanbul, Bucharest\" | 09:00",
        "DTSTART;TZID=Customized Time Zone                              | 07:30",
        "DTSTART;TZID=CET                                               | 10:00"
      })
  void hoursOfAnyZoneAreOurs(String start, String hour) {
    Export export = at(start + ":20270609T100000");

    assertEquals(List.of(), export.found());
    assertEquals(List.of("2027-06-09 " + hour + "- planned Les"), export.times());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Amsterdm           | Europe/Amsterdam",
        "W. Europ Standard Time    | W. Europe Standard Time",
        "Ergens anders             | Europe/Amsterdam",
        "(UTC+05:00) Amsterdam     | Europe/Amsterdam"
      })
  void zoneThatNobodyKnowsIsAMistakeThatNamesTheNearest(String name, String nearest) {
    Export export = at("DTSTART;TZID=" + name + ":20270609T100000");

    assertEquals(List.of(":12 ICS_BAD_ZONE " + name), export.found());
    assertEquals(true, export.report().contains("bedoeld is misschien " + nearest + ";"));
  }

  @Test
  void zoneWithoutANameIsAMistake() {
    assertEquals(List.of(":12 ICS_NO_ZONE"), at("DTSTART;TZID=:20270609T100000").found());
  }

  @Test
  void zoneOfAnyLengthIsNotLookedUp() {
    String name = "a/".repeat(100_000);
    assertEquals(1, at("DTSTART;TZID=" + name + ":20270609T100000").found().size());
  }

  @Test
  void zoneThatIsUnknownIsReportedOnceAndEachOfItsEventsIsLeftOut() {
    Export export =
        Export.of(
            "BEGIN:VEVENT",
            "UID:1",
            "SUMMARY:Een",
            "DTSTART;TZID=Weg:20270609T100000",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:2",
            "SUMMARY:Twee",
            "DTSTART;TZID=Weg:20270609T100000",
            "END:VEVENT");
    assertEquals(List.of(":5 ICS_BAD_ZONE Weg"), export.found());
    assertEquals("", export.sheet());
  }

  @Test
  void ownDefinitionOfAZoneThatEverybodyKnowsDoesNotCount() {
    Export export =
        Export.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:-0800",
            "TZOFFSETTO:-0800",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "SUMMARY:Les",
            "DTSTART;TZID=Europe/Amsterdam:20270609T100000",
            "END:VEVENT");
    assertEquals(List.of("2027-06-09 10:00- planned Les"), export.times());
  }

  @Test
  void definitionThatIsEmptyOrBrokenIsNone() {
    for (String line : List.of("X-EMPTY:1", "TZOFFSETFROM:later", "TZOFFSETFROM:+9900")) {
      Export export =
          Export.of(
              "BEGIN:VTIMEZONE",
              "TZID:Eigen",
              "BEGIN:STANDARD",
              "DTSTART:19700101T000000",
              line,
              "TZOFFSETTO:+0100",
              "END:STANDARD",
              "END:VTIMEZONE",
              "BEGIN:VEVENT",
              "SUMMARY:Les",
              "DTSTART;TZID=Eigen:20270609T100000",
              "END:VEVENT");
      assertEquals(List.of(":12 ICS_BAD_ZONE Eigen"), export.found());
    }
  }

  @Test
  void timeWithoutAZoneIsInThatOfTheCalendarAndSaid() {
    Export google =
        Export.of(
            "X-WR-TIMEZONE:Europe/Istanbul",
            "BEGIN:VEVENT",
            "SUMMARY:Les",
            "DTSTART:20270609T100000",
            "END:VEVENT");
    assertEquals(List.of("2027-06-09 09:00- planned Les"), google.times());
    assertEquals(List.of(":5 ICS_NO_ZONE_NAMED 1"), google.found());

    Export floating = Export.event("DTSTART:20270609T100000");
    assertEquals(List.of("2027-06-09 10:00- planned De les"), floating.times());
    assertEquals(List.of(":4 ICS_NO_ZONE_NAMED 1"), floating.found());
  }

  @Test
  void hourThatTheClockSkipsIsMovedOn() {
    Export export =
        Export.event("DTSTART;TZID=Europe/Amsterdam:20270321T023000", "RRULE:FREQ=WEEKLY;COUNT=3");
    assertEquals(
        List.of(
            "2027-03-21 02:30- planned De les",
            "2027-03-28 03:30- planned De les",
            "2027-04-04 02:30- planned De les"),
        export.times());
  }
}

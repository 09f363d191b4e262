package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row that happens more than once. */
class SeriesTest {

  @Test
  void rowThatDoesNotRepeatHappensOnceUnderItsOwnId() {
    Sheet sheet = Sheet.row();

    assertEquals(List.of("les 2026-09-01 19:30-21:00 planned"), sheet.times());
    assertEquals(Optional.empty(), sheet.calendar().entries().get(0).recurrence());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void seriesHappensUntilItsLastDayWhichIsIncluded() {
    Sheet sheet = Sheet.row("herhalen=elke week", "herhalen-tot=15-09-2026");

    assertEquals(
        List.of(
            "les-2026-09-01 2026-09-01 19:30-21:00 planned",
            "les-2026-09-08 2026-09-08 19:30-21:00 planned",
            "les-2026-09-15 2026-09-15 19:30-21:00 planned"),
        sheet.times());
    assertEquals(1, sheet.calendar().entries().size());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void seriesHappensAsOftenAsItSaysWhereverThatEnds() {
    assertEquals(
        List.of("2026-09-01", "2026-09-15", "2026-09-29"),
        Sheet.row("herhalen=om de week", "keer=3").days());
  }

  @Test
  void columnsHaveEnglishNamesToo() {
    Sheet sheet =
        Sheet.row(
            "repeat=every week on tuesday, thursday",
            "times=4",
            "except=2026-09-03",
            "also=2026-09-05");

    assertEquals(List.of("2026-09-01", "2026-09-05", "2026-09-08", "2026-09-10"), sheet.days());
    assertEquals(List.of(), sheet.found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "elke maand op de eerste dinsdag|2026-09-01 2026-10-06 2026-11-03 2026-12-01",
        "elke dag|2026-09-01 2026-09-02 2026-09-03 2026-09-04",
        "elke week op dinsdag, zondag|2026-09-01 2026-09-06 2026-09-08 2026-09-13",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,-1|2026-09-01 2026-09-30 2026-10-01 2026-10-31"
      })
  void severalPatternsRepeat(String text, String days) {
    assertEquals(List.of(days.split(" ", -1)), Sheet.row("herhalen=" + text, "keer=4").days());
  }

  @Test
  void hoursStayTheSameAcrossBothClockChanges() {
    Sheet autumn = Sheet.row("van=2026-10-20", "herhalen=elke week op dinsdag, zondag", "keer=4");
    Sheet spring = Sheet.row("van=2027-03-23", "herhalen=elke week op dinsdag, zondag", "keer=4");

    assertEquals(
        List.of(
            "les-2026-10-20 2026-10-20 19:30-21:00 planned",
            "les-2026-10-25 2026-10-25 19:30-21:00 planned",
            "les-2026-10-27 2026-10-27 19:30-21:00 planned",
            "les-2026-11-01 2026-11-01 19:30-21:00 planned"),
        autumn.times());
    assertEquals("les-2027-03-28 2027-03-28 19:30-21:00 planned", spring.times().get(1));
    assertEquals(List.of(), spring.found());
  }

  /** RFC 5545 wants the end in UTC where the start has a zone, and as a day where it has none. */
  @Test
  void ruleIsTheOneOfTheFeeds() {
    assertEquals(
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260929T173000Z",
        Sheet.row("herhalen=elke week", "herhalen-tot=2026-09-29").recurrence().rule());
    assertEquals(
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201T183000Z",
        Sheet.row("herhalen=elke week", "herhalen-tot=2026-12-01").recurrence().rule());
    assertEquals(
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260929",
        Sheet.row("herhalen=elke week", "herhalen-tot=2026-09-29", "begin=", "eind=")
            .recurrence()
            .rule());
    assertEquals(
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3",
        Sheet.row("herhalen=om de week", "keer=3").recurrence().rule());
  }

  @Test
  void daysThatFallOutAndDaysThatAreAddedAreKeptForTheFeeds() {
    Recurrence series =
        Sheet.row(
                "herhalen=elke week",
                "keer=4",
                "behalve=2026-09-08, 22-09-2026",
                "ook=2026-09-10,2026-10-01")
            .recurrence();

    assertEquals("[2026-09-01, 2026-09-10, 2026-09-15, 2026-10-01]", "" + series.days());
    assertEquals("[2026-09-08, 2026-09-22]", "" + series.excluded());
    assertEquals("[2026-09-10, 2026-10-01]", "" + series.added());
    assertTrue(series.replaced().isEmpty());
  }

  /** As calendar programs count: what falls out has been counted. */
  @Test
  void timesThatFallOutCount() {
    assertEquals(
        List.of("2026-09-01", "2026-09-15"),
        Sheet.row("herhalen=elke week", "keer=3", "behalve=2026-09-08").days());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feestdagen", "Public holidays"})
  void publicHolidaysAreLeftOutByOneWord(String word) {
    Sheet sheet = Sheet.row("van=2026-12-18", "herhalen=elke vrijdag", "keer=4", "behalve=" + word);

    assertEquals(List.of("2026-12-18", "2027-01-08"), sheet.days());
    assertEquals("[2026-12-25, 2027-01-01]", "" + sheet.recurrence().excluded());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void schoolHolidaysAreThoseOfTheProgrammesRegion() {
    Sheet sheet =
        Sheet.row(
            "van=2026-10-06",
            "herhalen=elke week",
            "keer=5",
            "behalve=schoolvakanties, 2026-10-06, 2026-11-03");

    assertEquals(List.of("2026-10-13", "2026-10-27"), sheet.days());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void dayThatIsNamedIsKeptAlsoWhenItIsAHoliday() {
    Sheet sheet =
        Sheet.row(
            "van=2026-12-18",
            "herhalen=elke vrijdag",
            "keer=3",
            "behalve=feestdagen",
            "ook=2026-12-25");

    assertEquals(List.of("2026-12-18", "2026-12-25"), sheet.days());
    assertEquals("[]", "" + sheet.recurrence().added());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void eachTimeLastsAsManyDaysAsTheFirst() {
    Sheet sheet = Sheet.row("tot=2026-09-03", "herhalen=elke 2 weken", "keer=2", "begin=", "eind=");

    assertEquals(
        List.of("2026-09-03", "2026-09-17"),
        sheet.calendar().occurrences().stream()
            .map(one -> one.when().lastDay().toString())
            .toList());
    assertEquals(List.of(), sheet.found());
  }

  @Test
  void timesOfSeveralSeriesGoByDayAndHour() {
    assertEquals(
        List.of("b-2026-09-01", "a-2026-09-01", "b-2026-09-08", "a-2026-09-08"),
        Sheet.of(
                """
                id;programma;soort;titel;status;van;begin;herhalen;keer
                a;prog;bijeenkomst;A;gepland;2026-09-01;19:30;elke week;2
                b;prog;bijeenkomst;B;gepland;2026-09-01;9:30;elke week;2
                """)
            .calendar()
            .occurrences()
            .stream()
            .map(Occurrence::id)
            .toList());
  }

  @Test
  void rowSaysWhetherThereIsRoomAndWhatItCostsToComeThere() {
    CalendarEntry entry =
        Sheet.row(
                "plaatsen-vrij=bijna vol",
                "als-vol=Kom op de wachtlijst.",
                "kosten=gratis",
                "reiskosten=We betalen je buskaart.")
            .calendar()
            .entries()
            .get(0);

    assertEquals(Optional.of(Capacity.FEW_PLACES), entry.capacity());
    assertEquals("Kom op de wachtlijst.", entry.whenFull());
    assertEquals("We betalen je buskaart.", entry.travelCosts());
  }
}

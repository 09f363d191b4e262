package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours that the clock skips or has twice, and hours that are taken already. */
class ClockAndBookingTest {

  private static final String HEADER =
      "id;programma;soort;groep;titel;van;tot;begin;eind;plaats;status;herhalen;keer\n";

  @Test
  void timeThatTheClockSkipsIsReportedWithTheTimesOnBothSides() {
    Sheet sheet = Sheet.row("van=2027-03-28", "begin=02:30", "eind=04:00");

    assertEquals(List.of(":2 (G2) CAL_TIME_SKIPPED 02:30"), sheet.found());
    assertEquals(List.of("02:30", "2027-03-28", "01:30", "03:30"), sheet.values());
  }

  @Test
  void timeThatComesTwiceIsReportedWithTheTimesOnBothSides() {
    Sheet sheet = Sheet.row("van=2026-10-25", "begin=01:00", "eind=02:30");

    assertEquals(List.of(":2 (H2) CAL_TIME_TWICE 02:30"), sheet.found());
    assertEquals(List.of("02:30", "2026-10-25", "01:30", "03:30"), sheet.values());
  }

  @Test
  void hoursBesideTheClockChangesAreFine() {
    assertEquals(List.of(), Sheet.row("van=2027-03-28", "begin=01:59", "eind=03:00").found());
    assertEquals(List.of(), Sheet.row("van=2026-10-25", "begin=01:59", "eind=03:00").found());
    assertEquals(List.of(), Sheet.row("van=2027-03-27", "begin=02:30", "eind=02:45").found());
  }

  @Test
  void everyTimeOfASeriesAndEveryDayOfATimeIsLookedAt() {
    assertEquals(
        List.of(":2 (H2) CAL_TIME_SKIPPED 02:30"),
        Sheet.row("van=2027-03-14", "herhalen=elke week", "keer=4", "begin=02:30", "eind=05:00")
            .found()
            .stream()
            .map(text -> text.replace("(I2)", "(H2)"))
            .toList());
    assertEquals(
        List.of("CAL_TIME_SKIPPED", "CAL_TIME_TWICE"),
        Sheet.row("van=2026-10-20", "tot=2027-04-01", "begin=02:30", "eind=05:00").found().stream()
            .map(text -> text.replaceAll(".* (CAL_\\w+) .*", "$1"))
            .toList());
  }

  @Test
  void placeThatIsUsedTwiceAtOneTimeIsAWarningAtTheLaterOne() {
    Sheet sheet =
        Sheet.of(
            HEADER
                + "een;prog;bijeenkomst;;Een;2026-09-01;;19:30;21:00;zaal;gepland;;\n"
                + "twee;prog;intake;;Twee;2026-09-01;;20:59;22:00;zaal;gepland;;\n");

    assertEquals(List.of(":3 CAL_PLACE_TWICE De Zaal"), sheet.found());
    assertEquals(List.of("De Zaal", "2026-09-01", "Een", "data/calendar/a.csv:2"), sheet.values());
    assertEquals(2, sheet.days().size());
  }

  @Test
  void placeIsFreeAgainWhenTheOtherIsOverElsewhereCancelledOrAPhase() {
    assertEquals(
        List.of(),
        Sheet.of(
                HEADER
                    + "een;prog;bijeenkomst;;Een;2026-09-01;;19:30;21:00;zaal;gepland;;\n"
                    + "na;prog;bijeenkomst;;Na;2026-09-01;;21:00;22:00;zaal;gepland;;\n"
                    + "elders;prog;bijeenkomst;;Elders;2026-09-01;;19:30;21:00;schuur;gepland;;\n"
                    + "niet;prog;bijeenkomst;;Niet;2026-09-01;;19:30;21:00;zaal;vervalt;;\n"
                    + "fase;prog;fase;;Fase;2026-09-01;2026-09-30;;;zaal;gepland;;\n")
            .found());
  }

  @Test
  void twoSeriesThatAreInEachOthersWayAreReportedOnce() {
    Sheet sheet =
        Sheet.of(
            HEADER
                + "een;prog;bijeenkomst;a;Een;2026-09-01;;19:30;21:00;;gepland;elke week;10\n"
                + "twee;prog;bijeenkomst;a;Twee;2026-09-01;;20:00;21:00;;gepland;om de week;5\n");

    assertEquals(List.of(":3 CAL_GROUP_TWICE Groep A"), sheet.found());
    assertEquals("2026-09-01 (5×)", sheet.values().get(1));
  }

  @Test
  void groupsDoNotWaitForEachOtherNorSessionsForIntakes() {
    assertEquals(
        List.of(),
        Sheet.of(
                HEADER
                    + "een;prog;bijeenkomst;a;Een;2026-09-01;;19:30;21:00;;gepland;;\n"
                    + "twee;prog;bijeenkomst;b;Twee;2026-09-01;;19:30;21:00;;gepland;;\n"
                    + "drie;prog;intake;a;Drie;2026-09-01;;19:30;21:00;;gepland;;\n"
                    + "vier;prog;bijeenkomst;;Vier;2026-09-01;;19:30;21:00;;gepland;;\n")
            .found());
  }

  @Test
  void wholeDayTakesAllItsHoursAndHoursOnSeveralDaysOnlyThose() {
    assertEquals(
        List.of(":4 CAL_PLACE_TWICE De Zaal", ":6 CAL_PLACE_TWICE De Schuur"),
        Sheet.of(
                HEADER
                    + "hal;prog;evenement;;Hal;2026-09-01;2026-09-05;;;zaal;gepland;;\n"
                    + "elders;prog;evenement;;Elders;2026-09-07;;10:00;11:00;zaal;gepland;;\n"
                    + "les;prog;intake;;Les;2026-09-05;;20:00;21:00;zaal;gepland;;\n"
                    + "expo;prog;evenement;;Expo;2026-09-01;2026-09-05;13:00;17:00;schuur;gepland;;\n"
                    + "tijdens;prog;intake;;T;2026-09-03;;16:00;18:00;schuur;gepland;;\n"
                    + "avond;prog;intake;;A;2026-09-03;;18:00;21:00;schuur;gepland;;\n")
            .found());
  }

  @Test
  void eventsOfOneProgrammeShareAPlaceAndThoseOfTwoDoNot() {
    String rows =
        HEADER
            + "expo;prog;evenement;;Expo;2026-09-01;2026-09-05;13:00;17:00;zaal;gepland;;\n"
            + "feest;prog;evenement;;Feest;2026-09-05;;13:00;18:00;zaal;gepland;;\n";

    assertEquals(List.of(), Sheet.of(rows).found());
    assertEquals(
        List.of(":3 CAL_PLACE_TWICE De Zaal"),
        Sheet.of(rows.replace("feest;prog", "feest;kort")).found());
  }

  @Test
  void longTimeIsComparedWithAllThatComesWithinIt() {
    assertEquals(
        List.of(":3 CAL_PLACE_TWICE De Zaal", ":4 CAL_PLACE_TWICE De Zaal"),
        Sheet.of(
                HEADER
                    + "dag;prog;evenement;;Dag;2026-09-01;;9:00;21:00;zaal;gepland;;\n"
                    + "een;prog;intake;;Een;2026-09-01;;10:00;11:00;zaal;gepland;;\n"
                    + "twee;prog;intake;;Twee;2026-09-01;;12:00;13:00;zaal;gepland;;\n")
            .found());
  }

  /** A series on top of another in one place: every pair would be 20,000 times 20,000. */
  @Test
  void manyTimesInOnePlaceTakeNoMoreTimeThanSorting() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 40; i++) {
      rows.append("r")
          .append(i)
          .append(";prog;intake;;R;2026-01-01;;9:00;21:00;zaal;gepland;elke dag;500\n");
    }
    long start = System.nanoTime();
    int found = Sheet.of(rows.toString()).found().size();

    assertEquals(39, found);
    assertEquals(true, Duration.ofNanos(System.nanoTime() - start).toSeconds() < 20);
  }
}

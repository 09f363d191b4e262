package org.handreiking.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that are broken, odd or hostile. */
class MistakesTest {

  private static final String SERIES = "RRULE:FREQ=WEEKLY;COUNT=3";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id;titel\nfeest;Feest\n",
        "<html><body>Log in</body></html>",
        "BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n",
        "\u0000\u0001\u0002"
      })
  void fileThatIsNoCalendarIsRefused(String text) {
    List<String> found = Export.of(text.getBytes(StandardCharsets.UTF_8)).found();

    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).endsWith(" " + Code.ICS_NOT_A_CALENDAR), found.toString());
  }

  @Test
  void fileThatStopsHalfWayIsRefusedAsAWhole() {
    String whole = Export.whole("BEGIN:VEVENT", "DTSTART:20270309T193000Z", "END:VEVENT");
    String half = whole.substring(0, whole.indexOf("END:VEVENT"));

    assertEquals(List.of(":2 ICS_CUT_OFF VEVENT"), cut(half));
    assertEquals(List.of(":5 ICS_CUT_OFF VCALENDAR"), cut(whole.replace("END:VEVENT", "X-A:1")));
    assertEquals(
        List.of(":5 ICS_CUT_OFF VTODO"),
        Export.of("BEGIN:VEVENT", "X-A:1", "X-B:1", "END:VTODO").found());
  }

  private static List<String> cut(String text) {
    return Export.of(text.getBytes(StandardCharsets.UTF_8)).found();
  }

  @Test
  void calendarWithoutEventsIsAMistake() {
    Export export = Export.of("BEGIN:VTODO", "SUMMARY:Taak", "END:VTODO");

    assertEquals(List.of(" ICS_NO_EVENTS"), export.found());
    assertEquals("", export.sheet());
    assertEquals("{VTODO=1}", export.imported().leftOut().toString());
  }

  @Test
  void windows1252IsReadAndSaid() {
    Export export =
        Export.of(
            Export.whole("BEGIN:VEVENT", "DTSTART:20270309T193000Z", "SUMMARY:Café", "END:VEVENT")
                .getBytes(Charset.forName("windows-1252")));

    assertEquals(List.of(" ICS_WINDOWS_1252 \"Café\""), export.found());
    assertEquals(List.of("2027-03-09 20:30- planned Café"), export.times());
  }

  @Test
  void utf16IsReadAndLettersThatCannotBeReadClearATitle() {
    byte[] text =
        Export.whole(
                "BEGIN:VEVENT", "DTSTART:20270309T193000Z", "SUMMARY:Kahve – قهوة", "END:VEVENT")
            .getBytes(StandardCharsets.UTF_16);
    assertEquals(List.of("2027-03-09 20:30- planned Kahve – قهوة"), Export.of(text).times());

    byte[] mixed =
        Export.whole("BEGIN:VEVENT", "DTSTART:20270309T193000Z", "SUMMARY:één ~", "END:VEVENT")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = mixed[i] == '~' ? (byte) 0xEB : mixed[i];
    }
    assertEquals(List.of(":4 ICS_TITLE_CLEARED @ics.broken"), Export.of(mixed).found());
  }

  @Test
  void linesThatBelongToNothingAreCountedAndNotShown() {
    Export export = Export.event("DESCRIPTION:Eerste regel", "bel jan op 06-12345678", "en kom");

    assertEquals(List.of(":5 ICS_LOOSE_LINES 2"), export.found());
  }

  @Test
  void lineThatIsFoldedInTheMiddleOfACharacterIsWhole() {
    for (int at = 9; at < 30; at++) {
      byte[] line = "SUMMARY:Thee 🌷 én koekjes".getBytes(StandardCharsets.UTF_8);
      String start = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270309T193000Z\n";
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(start.getBytes(StandardCharsets.UTF_8));
      file.write(line, 0, at);
      file.writeBytes("\r\n\t".getBytes(StandardCharsets.UTF_8));
      file.write(line, at, line.length - at);
      file.writeBytes("\r\nEND:VEVENT\rEND:VCALENDAR".getBytes(StandardCharsets.UTF_8));

      assertEquals(
          List.of("2027-03-09 20:30- planned Thee 🌷 én koekjes"),
          Export.of(file.toByteArray()).times());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:morgen",
    "DTSTART:20270231T193000Z",
    "DTSTART:20270301T253000Z",
    "DTSTART:00010101T000000Z",
    "DTSTART:"
  })
  void timeThatIsNoneIsAMistakeAtItsLine(String start) {
    assertEquals(List.of(":4 ICS_BAD_TIME DTSTART"), Export.event(start).found());
  }

  @Test
  void everyTimeThatMattersMustBeOne() {
    assertEquals(
        List.of(":4 ICS_BAD_TIME DTEND"), Export.event("DTEND;VALUE=DATE:20270310").found());
    assertEquals(List.of(":4 ICS_BAD_TIME DURATION"), Export.event("DURATION:lang").found());
    assertEquals(List.of(":4 ICS_BAD_TIME EXDATE"), Export.event("EXDATE:nooit").found());
    assertEquals(
        List.of(":4 ICS_BAD_TIME RDATE"),
        Export.event("RDATE;VALUE=PERIOD:20270310T100000Z/PT1H").found());
    assertEquals(
        List.of(":2 ICS_BAD_TIME DTSTART"), Export.of("BEGIN:VEVENT", "END:VEVENT").found());
  }

  @Test
  void endBeforeTheStartIsAMistake() {
    assertEquals(
        List.of(":4 ICS_END_BEFORE_START DTEND"),
        Export.event("DTEND;TZID=Europe/Amsterdam:20270309T190000").found());
    assertEquals(
        List.of(":4 ICS_END_BEFORE_START DURATION"), Export.event("DURATION:-PT1H").found());
    assertEquals(
        List.of(":5 ICS_END_BEFORE_START DTEND"),
        Export.event("DTSTART;VALUE=DATE:20270309", "DTEND;VALUE=DATE:20270301").found());
  }

  @Test
  void whatLastsUntilAfterMidnightIsSaid() {
    Export night = Export.event("DTEND;TZID=Europe/Amsterdam:20270310T013000");
    assertEquals(List.of(":2 ICS_LONG 2027-03-10"), night.found());
    assertEquals(List.of("2027-03-09 19:30- planned De les"), night.times());

    Export days = Export.event("DURATION:P2DT30M");
    assertEquals(List.of(":2 ICS_LONG 2027-03-11"), days.found());
    assertEquals(List.of("2027-03-09–2027-03-11 - planned De les"), days.times());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=100000",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9,14",
        "FREQ=DAILY;BYSECOND=0,1,2",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=999999999",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20280101",
        "FREQ=SOMETIMES",
        "FREQ=DAILY;FREQ=WEEKLY",
        "BYDAY=MO",
        "RSCALE=HEBREW;FREQ=YEARLY",
        ""
      })
  void ruleThatIsNoneOrIsAboutHoursIsRefused(String rule) {
    assertEquals(List.of(":4 ICS_BAD_RULE"), Export.event("RRULE:" + rule).found());
  }

  @Test
  void ruleOfAnyLengthAndSeveralRulesAreRefused() {
    String long1 = "RRULE:FREQ=MONTHLY;BYDAY=MO" + ",MO".repeat(200_000);
    assertEquals(List.of(":4 ICS_BAD_RULE"), Export.event(long1).found());
    assertEquals(List.of(":2 ICS_BAD_RULE"), Export.event(SERIES, SERIES).found());
    assertEquals(List.of(":2 ICS_BAD_RULE"), Export.event("EXRULE:FREQ=DAILY").found());
  }

  @Test
  void seriesOfTooManyTimesIsRefusedUnlessTheyAreOver() {
    String first = "DTSTART;TZID=Europe/Amsterdam:20200101T100000";
    Export all = Export.event(first, "RRULE:FREQ=DAILY");
    assertEquals(List.of(":2 ICS_TOO_MANY 1000"), all.found());

    ImportSettings recent =
        new ImportSettings(
            Export.AMSTERDAM,
            SheetLanguage.DUTCH,
            "prog",
            "evenement",
            LocalDate.of(2027, 1, 1),
            Horizon.asked(LocalDate.of(2027, 12, 31)));
    Export cut =
        Export.of(
            Export.whole(
                    "BEGIN:VEVENT", "SUMMARY:Elke dag", first, "RRULE:FREQ=DAILY", "END:VEVENT")
                .getBytes(StandardCharsets.UTF_8),
            recent);
    assertEquals(List.of(":2 ICS_NO_END 2027-12-31"), cut.found());
    assertEquals(365, cut.times().size());
  }

  @Test
  void seriesThatEndsInTheYear9999EndsAtTheHorizon() {
    Export export = Export.event("RRULE:FREQ=WEEKLY;UNTIL=99991231T225959Z");
    assertEquals(List.of(":2 ICS_NO_END 2028-05-16"), export.found());
    Export later = Export.event("RRULE:FREQ=WEEKLY;UNTIL=20991231T225959Z");
    assertEquals(List.of(":2 ICS_NO_END 2028-05-21"), later.found());
    assertEquals(export.times(), later.times());
  }

  @Test
  void seriesWithoutAnEndThatBeginsAfterTheHorizonGoesOnForAYearAndAHalf() {
    Export export =
        Export.event("DTSTART;TZID=Europe/Amsterdam:20280601T100000", "RRULE:FREQ=MONTHLY");

    assertEquals(List.of(":2 ICS_NO_END 2029-12-01"), export.found());
    assertTrue(export.report().contains("begint pas na het eind"), export.report());
  }

  @Test
  void seriesThatChangesFromOneTimeOnIsLeftOutAsAWhole() {
    Export export =
        Export.of(
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Les",
            "DTSTART:20270309T100000Z",
            SERIES,
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Les",
            "DTSTART:20270316T110000Z",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20270316T100000Z",
            "END:VEVENT");

    assertEquals(List.of(":8 ICS_THIS_AND_FUTURE"), export.found());
    assertEquals("", export.sheet());
  }

  @Test
  void firstDayThatTheRuleDoesNotHaveCountsAsATime() {
    Export export = Export.event("RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3");

    assertEquals(
        List.of(":2 ICS_FIRST_DAY 2027-03-09", ":2 ICS_WRITTEN_OUT @ics.first"), export.found());
    assertEquals(
        List.of("2027-03-09", "2027-03-11", "2027-03-18"),
        export.times().stream().map(time -> time.substring(0, 10)).toList());
  }

  @Test
  void seriesInAnotherZoneThatShiftsOverMidnightIsWrittenOut() {
    Export export =
        Export.event("DTSTART;TZID=America/New_York:20270601T200000", "RRULE:FREQ=WEEKLY;COUNT=2");

    assertEquals(List.of(":2 ICS_WRITTEN_OUT @ics.clock"), export.found());
    assertEquals(
        List.of("2027-06-02 02:00- planned De les", "2027-06-09 02:00- planned De les"),
        export.times());
  }

  @Test
  void ruleThatNoRowCanSayIsWrittenOutUntilTheHorizon() {
    Export export = Export.event("RRULE:FREQ=YEARLY;BYYEARDAY=68,-1");

    assertEquals(
        List.of(":2 ICS_WRITTEN_OUT @ics.rule"),
        export.found().stream().filter(one -> one.contains("WRITTEN")).toList());
    assertEquals(
        List.of("2027-03-09", "2027-12-31", "2028-03-08"),
        export.times().stream().map(time -> time.substring(0, 10)).toList());
  }

  @Test
  void daysThatFallOutMustBeDaysOfTheSeries() {
    Export export =
        Export.event(
            SERIES,
            "EXDATE;TZID=Europe/Amsterdam:20270316T180000",
            "EXDATE;TZID=Europe/Amsterdam:20270317T193000");

    assertEquals(
        List.of(":2 ICS_NO_SUCH_DAY 2027-03-17", ":2 ICS_EXCLUDED_HOUR 2027-03-16"),
        export.found());
    assertEquals(2, export.times().size());
  }

  @Test
  void changeOfATimeThatIsNotThereIsARowOfItsOwn() {
    Export export =
        Export.of(
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Les",
            "DTSTART:20270309T100000Z",
            SERIES,
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Anders",
            "DTSTART:20270402T100000Z",
            "RECURRENCE-ID:20270401T100000Z",
            "END:VEVENT");

    assertEquals(List.of(":8 ICS_NO_SUCH_TIME 2027-04-01"), export.found());
    assertEquals(4, export.times().size());
  }

  private static final List<String> MASTER =
      List.of(
          "BEGIN:VEVENT",
          "UID:een",
          "SUMMARY:Les",
          "DTSTART;TZID=Europe/Amsterdam:20270309T100000",
          "DTEND;TZID=Europe/Amsterdam:20270309T113000",
          "LOCATION:Zaal West",
          SERIES,
          "END:VEVENT",
          "BEGIN:VEVENT",
          "UID:een",
          "RECURRENCE-ID;TZID=Europe/Amsterdam:20270316T100000");

  /** A series on 9, 16 and 23 March, and a change of its second time with {@code lines} in it. */
  private static Export changed(String... lines) {
    return Export.of(
        Stream.of(MASTER, List.of(lines), List.of("END:VEVENT"))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  @Test
  void changeThatLeavesOutItsTitlePlaceOrEndHasThoseOfItsSeries() {
    Export cancelled = changed("DTSTART;TZID=Europe/Amsterdam:20270316T100000", "STATUS:CANCELLED");
    assertEquals("vervalt;ID;2027-03-16", cancelled.rows().get(1));
    assertEquals("2027-03-16 10:00-11:30 cancelled Les", cancelled.times().get(1));
    assertEquals(List.of(), cancelled.found());

    Export moved = changed("DTSTART;TZID=Europe/Amsterdam:20270318T140000");
    assertEquals("2027-03-18;14:00;15:30;verplaatst;ID;2027-03-16", moved.rows().get(1));
    assertEquals(List.of(":10 ICS_CHANGED_HOURS 2027-03-18"), moved.found());
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART;VALUE=DATE:20270317, 2027-03-17;verplaatst",
    "DTSTART;TZID=Europe/Amsterdam:20270316T230000, 23:00;23:59;verplaatst",
    "DTSTART;TZID=Europe/Amsterdam:20270317T235900, 2027-03-17;verplaatst"
  })
  void changeWithoutHoursThatARowCanSayKeepsToThoseOfItsSeries(String start, String cells) {
    Export export = changed(start);
    assertEquals(cells + ";ID;2027-03-16", export.rows().get(1));
    assertTrue(export.found().get(0).startsWith(":10 ICS_CHANGED_HOURS"), "" + export.found());
    assertEquals(3, export.times().size());
    assertEquals(0, export.imported().singles());
  }

  @Test
  void timeThatMovesToAPlaceTheSiteDoesNotKnowCannotBePublishedAtThatOfItsSeries() {
    String[] times = {
      "DTSTART;TZID=Europe/Amsterdam:20270316T100000", "DTEND;TZID=Europe/Amsterdam:20270316T113000"
    };
    Export unknown = changed(times[0], times[1], "LOCATION:De Schuur");
    assertEquals("?;ID;2027-03-16", unknown.rows().get(1));
    assertEquals(
        List.of(":15 ICS_PLACE_UNKNOWN De Schuur", ":10 ICS_CHANGED_PLACE 2027-03-16"),
        unknown.found().stream().sorted(Comparator.reverseOrder()).toList());
    assertTrue(unknown.readBack().hasErrors());
    assertEquals(List.of("plaats"), unknown.imported().required());

    Export known = changed(times[0], times[1], "LOCATION:Buurthuis De Molen");
    assertEquals("molen;ID;2027-03-16", known.rows().get(1));
    Export cancelled = changed(times[0], times[1], "LOCATION:De Schuur", "STATUS:CANCELLED");
    assertEquals("vervalt;ID;2027-03-16", cancelled.rows().get(1));
  }

  @Test
  void olderVersionOfAnEventIsNotRead() {
    Export export =
        Export.of(
            "BEGIN:VEVENT",
            "UID:een",
            "SEQUENCE:2",
            "SUMMARY:Nieuw",
            "DTSTART:20270309T100000Z",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:een",
            "SEQUENCE:1",
            "SUMMARY:Oud",
            "DTSTART;TZID=Nergens:20270309T100000",
            "END:VEVENT");

    assertEquals(List.of(":8 ICS_OLDER_VERSION 2"), export.found());
    assertEquals(List.of("2027-03-09 11:00- planned Nieuw"), export.times());
  }

  @Test
  void eventThatIsTentativeOrHasNoTitleIsSaid() {
    assertEquals(List.of(":2 ICS_TENTATIVE"), Export.event("STATUS:TENTATIVE").found());
    assertEquals(List.of(":4 ICS_NO_TITLE"), Export.event("SUMMARY: \\n ").found());
  }

  @Test
  void invitationThatIsTakenBackIsCancelled() {
    Export export =
        Export.of(
            "METHOD:CANCEL",
            "BEGIN:VEVENT",
            "SUMMARY:Les",
            "DTSTART:20270309T100000Z",
            "END:VEVENT");
    assertEquals(List.of("2027-03-09 11:00- cancelled Les"), export.times());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bel jan@voorbeeld.example                       | @ics.mail",
        "Vragen? info@voorbeeld.example                  | @ics.mail",
        "Bel 06-12345678                                 | @ics.phone",
        "Bel 020 123 45 67                               | @ics.phone",
        "Bel (0123) 45 67 89                             | @ics.phone",
        "Bel +32 470 12 34 56                            | @ics.phone",
        "Bel 0800-1234                                   | @ics.phone",
        "ID 912 3456 7890                                | @ics.phone",
        "Kijk op https://voorbeeld.example/x             | @ics.link",
        "Teams: teams.microsoft.com/l/meetup             | @ics.link",
        "Zoom.us                                         | @ics.link",
        "zoommtg://x                                     | @ics.link",
        "=1+1                                            | @ics.formula",
        "+31                                             | @ics.formula",
        "#N/B                                            | @ics.formula"
      })
  void titleWithWhatIsNotForEverybodyIsClearedAndNotShown(String title, String what) {
    Export export = Export.event("SUMMARY:" + title);

    assertEquals(List.of(":4 ICS_TITLE_CLEARED " + what), export.found());
    assertFalse(export.report().contains(title));
    assertFalse(export.sheet().contains(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Intake Fatma Yılmaz       | ATTENDEE;CN=\"YILMAZ, Fatma\":mailto:x@voorbeeld.example",
        "intake fatma              | ATTENDEE;CN=Fatma Yılmaz:mailto:x@voorbeeld.example",
        "INTAKE İNCİ               | ATTENDEE;CN=inci:invalid:nomail",
        "Gesprek met Zoë           | ATTENDEE;CN=Zoe:mailto:x@voorbeeld.example",
        "Fatma's intake            | ATTENDEE:mailto:fatma.y@voorbeeld.example",
        "Annas intake              | ATTENDEE:MAILTO:anna12@voorbeeld.example",
        "Intake F. Yılmaz          | ATTENDEE:mailto:fyilmaz@voorbeeld.example",
        "Intake (Fatma/Zeynep)     | ORGANIZER;EMAIL=zeynep@voorbeeld.example:/principal/1/",
        "Intake Ans van der Molen  | ATTENDEE;CN=A. van der Molen:mailto:x@voorbeeld.example",
        "لقاء مع فاطمة             | ATTENDEE;CN=فَاطِمَة:mailto:x@voorbeeld.example"
      })
  void titleWithTheNameOfAGuestIsClearedAndNotShown(String title, String guest) {
    Export export = Export.event(guest, "SUMMARY:" + title);

    assertEquals(List.of(":5 ICS_TITLE_NAME"), export.found());
    assertFalse((export.sheet() + export.report()).contains(title));
    assertEquals("2027-03-09;19:30;gepland", export.rows().get(0).replaceFirst("^.*?;2", "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dag van de buurt      | ATTENDEE;CN=Ans van der Berg:mailto:x@voorbeeld.example",
        "Samen praten          | ORGANIZER;CN=Samen praten:mailto:a@group.calendar.google.com",
        "Les in de keuken      | ATTENDEE;CUTYPE=ROOM;CN=Keuken:mailto:x@voorbeeld.example",
        "Intake in de buurt    | ORGANIZER;CN=Intake:mailto:info@voorbeeld.example",
        "Annabel leest voor    | ATTENDEE;CN=Anna de Boer:mailto:x@voorbeeld.example",
        "Op de fiets           | ATTENDEE;CN=Op de Beek:mailto:op@voorbeeld.example",
        "Voorbeeld voor moeders | ATTENDEE;CN=X:mailto:x@voorbeeld.example"
      })
  void titleThatSharesOrdinaryWordsWithAGuestIsKept(String title, String guest) {
    Export export = Export.event(guest, "SUMMARY:" + title);

    assertEquals(List.of(), export.found());
    assertEquals(List.of("2027-03-09 19:30- planned " + title), export.times());
  }

  @Test
  void guestsOfASeriesAreAlsoThoseOfItsChangesAndAreInNoMessageAboutAPlace() {
    Export export =
        Export.of(
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Les",
            "DTSTART:20270309T100000Z",
            SERIES,
            "ATTENDEE;CN=Fatma:mailto:x@voorbeeld.example",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:een",
            "SUMMARY:Les bij Fatma",
            "LOCATION:Huis van Fatma",
            "DTSTART:20270316T100000Z",
            "RECURRENCE-ID:20270316T100000Z",
            "END:VEVENT");

    assertEquals(
        List.of(
            ":9 ICS_CHANGED_PLACE 2027-03-16",
            ":11 ICS_TITLE_NAME",
            ":12 ICS_PLACE_CLEARED @ics.name"),
        export.found());
    assertFalse((export.sheet() + export.report()).contains("Fatma"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inloop 09-03-2027 10:00",
        "Groep 1 van 12",
        "19.30 – 21.00 uur: praten en/of luisteren",
        "Seizoen 2026/2027",
        "Vrouwen 18+, kinderen 0-12 jaar",
        "Kom a.u.b. op tijd"
      })
  void ordinaryTitleIsKept(String title) {
    Export export = Export.event("SUMMARY:" + title.replace(",", "\\,"));

    assertEquals(List.of(), export.found());
    assertEquals(List.of("2027-03-09 19:30- planned " + title), export.times());
  }

  @Test
  void titleThatIsTooLongIsCleared() {
    assertEquals(
        List.of(":4 ICS_TITLE_CLEARED @ics.long"),
        Export.event("SUMMARY:" + "a.".repeat(2_000_000)).found());
  }

  @Test
  void marksThatTurnTheDirectionRoundDoNotReachTheSheet() {
    Export export = Export.event("SUMMARY:Thee \u202Eneeht\u202C met قهوة");
    assertEquals(List.of("2027-03-09 19:30- planned Thee neeht met قهوة"), export.times());
  }

  @Test
  void placeIsFoundByItsNameAndNothingElseIsTakenOver() {
    assertTrue(
        Export.event("LOCATION:Zaal 2\\, Buurthuis de mólen\\, Weg 3")
            .rows()
            .get(0)
            .contains(";molen;"));
    assertTrue(Export.event("LOCATION:zaal-west").rows().get(0).contains(";zaal-west;"));
    assertEquals(
        List.of(":4 ICS_PLACE_UNKNOWN De Schuur"),
        Export.event("LOCATION:De Schuur\\, Weg 3").found());
    assertEquals(
        List.of(":4 ICS_PLACE_NEAR Zaal Wets"), Export.event("LOCATION:Zaal Wets").found());
    assertEquals(
        List.of(":4 ICS_PLACE_ADDRESS"),
        Export.event("LOCATION:Dorpsstraat 3\\, Ons Dorp").found());
    assertEquals(
        List.of(":4 ICS_PLACE_ADDRESS"),
        Export.event("LOCATION:" + "weg ".repeat(1_000_000)).found());
    assertEquals(
        List.of(":4 ICS_PLACE_CLEARED @ics.link"),
        Export.event("LOCATION:https://teams.microsoft.com/l/geheim").found());
    assertEquals(List.of(), Export.event("LOCATION:").found());
  }

  @Test
  void fileWithTooManyEventsIsRefused() {
    String event = "BEGIN:VEVENT\nDTSTART:20270309T100000Z\nEND:VEVENT\n";
    String text = "BEGIN:VCALENDAR\n" + event.repeat(10_001) + "END:VCALENDAR\n";
    assertEquals(List.of(":1 ICS_TOO_LARGE 10000 VEVENT"), cut(text));
  }

  @Test
  void seriesWithAMillionDaysThatFallOutOrAreAddedIsReadInTime() {
    String many = ",20270316T193000".repeat(400_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Export out = Export.event(SERIES, "EXDATE;TZID=Europe/Amsterdam:20270316T193000" + many);
          assertEquals(2, out.times().size());
          assertEquals(List.of(), out.found());
          Export added = Export.event(SERIES, "RDATE;TZID=Europe/Amsterdam:20270316T193000" + many);
          assertEquals(List.of(":2 ICS_TOO_MANY 1000"), added.found());
        });
  }

  @Test
  void zoneWithARuleAboutSecondsIsNotWorkedOut() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "BEGIN:VTIMEZONE",
                "TZID:Eigen",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;BYHOUR=1,2,3,4,5;BYSECOND=1,2,3,4,5,6,7,8,9",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "SUMMARY:Les",
                "DTSTART;TZID=Eigen:20270609T100000",
                "END:VEVENT"));
    Export export = Export.of(lines.toArray(String[]::new));
    assertEquals(List.of("2027-06-09 11:00- planned Les"), export.times());
  }

  /** Bytes put anywhere make a file odd, but never bring the program down. */
  @Test
  void fileThatIsDamagedAnywhereIsReadOrReported() {
    Random random = new Random(5);
    byte[] whole =
        Export.whole(
                "X-WR-TIMEZONE:Europe/Amsterdam",
                "BEGIN:VEVENT",
                "UID:een@voorbeeld.example",
                "SUMMARY;LANGUAGE=nl:Thee\\, koffie én meer",
                "DTSTART;TZID=\"W. Europe Standard Time\":20270309T193000",
                "DTEND:20270309T213000",
                "RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20280101T000000Z",
                "EXDATE;TZID=Europe/Amsterdam:20270413T193000",
                "LOCATION:Zaal West",
                "CATEGORIES:Evenement,Anders",
                "END:VEVENT")
            .getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int i = 0; i < (Boolean.getBoolean("deep") ? 100_000 : 1_000); i++) {
      byte[] damaged = whole.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] =
            (byte)
                (random.nextBoolean()
                    ? ":;,\n\"\\=TZ0129-".charAt(random.nextInt(14))
                    : random.nextInt(256));
      }
      Export export = Export.of(damaged);
      assertTrue(
          !export.sheet().isEmpty() || !export.found().isEmpty(),
          new String(damaged, StandardCharsets.UTF_8));
      read += export.sheet().isEmpty() ? 0 : 1;
    }
    assertTrue(read > 200, read + " were read");
  }
}

package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

  private static final String SITE =
      """
      -- data/programmes.json --
      [{"id": "voorjaar", "title": "Voorjaar", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2026-06-30", "groups": [{"id": "a", "title": "Groep A"}]}]
      -- data/places.csv --
      id;naam;gemeente;adres-tonen
      zaal;De Zaal;Utrecht;ja
      -- data/calendar/voorjaar.csv --
      """;
  private static final String HEADER =
      "id;programma;soort;groep;titel;van;tot;begin;eind;plaats;talen;kinderen;kosten;voor;"
          + "aanmelden;status;toelichting\n";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyColumnOfAnEntryIsRead() {
    CalendarEntry entry =
        read("k1;voorjaar;bijeenkomst;a;Kennismaken;2026-03-09;;19:30;21:00;zaal;nl, tr;welkom;"
                + "gratis;vrouwen;via de coach;verplaatst;Neem iets te eten mee.\n")
            .get(0);

    assertEquals("k1", entry.id());
    assertEquals("Voorjaar", entry.programme().title());
    assertEquals(EntryKind.SESSION, entry.kind());
    assertEquals(Optional.of(new Programme.Group("a", "Groep A")), entry.group());
    assertEquals("Kennismaken", entry.title());
    assertEquals(
        new When.Hours(
            LocalDate.of(2026, 3, 9),
            LocalDate.of(2026, 3, 9),
            LocalTime.of(19, 30),
            Optional.of(LocalTime.of(21, 0))),
        entry.when());
    assertEquals("De Zaal", entry.place().orElseThrow().name());
    assertEquals(List.of("nl", "tr"), entry.languages());
    assertEquals(Optional.of(Childcare.WELCOME), entry.childcare());
    assertEquals("gratis", entry.cost());
    assertEquals(Optional.of(OpenTo.WOMEN), entry.openTo());
    assertEquals("via de coach", entry.join());
    assertEquals(EntryStatus.MOVED, entry.status());
    assertEquals("Neem iets te eten mee.", entry.note());
    assertEquals("data/calendar/voorjaar.csv:2", entry.at().toString());
    assertFound();
  }

  @Test
  void hoursOnSeveralDaysAreTheSameOnEach() {
    CalendarEntry entry =
        read("k1;voorjaar;evenement;;Expositie;2026-03-09;2026-03-10;13:00;17:00;;;;;;;gepland;\n")
            .get(0);

    assertEquals(LocalDate.of(2026, 3, 10), entry.when().lastDay());
    assertEquals("13:00-17:00", entry.when().startText() + "-" + entry.when().endText());
    assertFound();
  }

  @Test
  void anEndWithoutAStartIsReportedInsteadOfLost() {
    read("k1;voorjaar;evenement;;Feest;2026-03-11;;;21:00;;;;;;;gepland;\n");

    assertFound("data/calendar/voorjaar.csv:2 (I2) CAL_END_WITHOUT_START 21:00");
  }

  @Test
  void whatMayBeEmptyIsAbsent() {
    CalendarEntry entry = read("k1;voorjaar;fase;;Werving;2026-03-09;;;;;;;;;;gepland;\n").get(0);

    assertEquals(Optional.empty(), entry.group());
    assertEquals(Optional.empty(), entry.place());
    assertEquals(List.of(), entry.languages());
    assertEquals(Optional.empty(), entry.childcare());
    assertEquals(Optional.empty(), entry.openTo());
    assertEquals(
        "", entry.when().startText() + entry.when().endText() + entry.cost() + entry.note());
    assertFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-09", "09-03-2026", "9-3-2026", " 2026-03-09 "})
  void dateMayBeWrittenInBothForms(String text) {
    assertEquals(
        new When.Days(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9)), when(text, "", "", ""));
    assertFound();
  }

  @ParameterizedTest
  @CsvSource({
    "31-02-2026, CAL_BAD_DATE",
    "2026-02-29, CAL_BAD_DATE",
    "0-1-2026, CAL_BAD_DATE",
    "9.3.26, CAL_SHORT_YEAR",
    "09/03/2026, CAL_TWO_READINGS",
    "2026-13-01, CAL_NOT_A_DATE",
    "2026-3-9, CAL_NOT_A_DATE",
    "maandag, CAL_NOT_A_DATE",
    "2026-03-09 19:30, CAL_NOT_A_DATE",
    "٢٠٢٦-٠٣-٠٩, CAL_NOT_A_DATE",
    "46090, CAL_SERIAL_DATE",
    "zondag 9-3-2026, CAL_WRONG_WEEKDAY"
  })
  void whatIsNoDayIsReportedAndItsRowLeftOut(String text, String code) {
    assertEquals(List.of(), read(row(text, "", "", "")));
    assertFound("data/calendar/voorjaar.csv:2 (F2) " + code + " " + text);
  }

  @Test
  void leapDayExistsInALeapYear() {
    assertEquals(LocalDate.of(2028, 2, 29), when("29-02-2028", "", "", "").firstDay());
  }

  @Test
  void dateThatIsMissingIsReportedAsEmpty() {
    assertEquals(List.of(), read(row("", "", "", "")));
    assertFound("data/calendar/voorjaar.csv:2 (F2) TABLE_EMPTY_CELL van");
  }

  @ParameterizedTest
  @CsvSource({"9:30, 09:30", "09.30, 09:30", "00:00, 00:00", "23:59, 23:59"})
  void timeMayBeWrittenWithAPointOrAColon(String text, LocalTime time) {
    assertEquals(
        new When.Hours(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9), time, Optional.empty()),
        when("2026-03-09", "", text, ""));
    assertFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "25:00", "9:60", "9", "half tien", "9:5", "19:30:00"})
  void timeThatDoesNotExistIsReported(String text) {
    read(row("2026-03-09", "", text, ""));
    assertFound("data/calendar/voorjaar.csv:2 (H2) CAL_BAD_TIME " + text);
  }

  @Test
  void endBeforeTheStartIsReportedAndItsRowLeftOut() {
    assertEquals(List.of(), read(row("2026-03-09", "2026-03-08", "", "")));
    assertFound("data/calendar/voorjaar.csv:2 (G2) CAL_END_BEFORE_START 2026-03-08");
  }

  @Test
  void timeMayLastThreeYears() {
    assertEquals(1, read(row("2026-03-09", "2029-03-09", "", "")).size());
  }

  @Test
  void timeThatLastsForYearsIsReportedAndItsRowLeftOut() {
    assertEquals(List.of(), read(row("2026-03-09", "2029-03-10", "", "")));
    assertFound("data/calendar/voorjaar.csv:2 (G2) CAL_TOO_LONG 2029-03-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:29", "19:30"})
  void hourThatDoesNotComeAfterTheStartIsReported(String end) {
    assertEquals(List.of(), read(row("2026-03-09", "", "19:30", end)));
    assertFound("data/calendar/voorjaar.csv:2 (I2) CAL_END_BEFORE_START " + end);
  }

  @Test
  void lastDayMayBeTheFirstDay() {
    assertEquals(
        LocalDate.of(2026, 3, 9), when("2026-03-09", "09-03-2026", "19:30", "20:00").lastDay());
    assertFound();
  }

  @Test
  void severalDaysAreKeptWithBothEnds() {
    assertEquals(
        new When.Days(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 11)),
        when("2026-03-09", "2026-03-11", "", ""));
  }

  @Test
  void everyMistakeOfARowIsReportedAtOnce() {
    read(
        """
        K 1;zomer;feestje;b;;2026-03-09;;;;kelder;;misschien;;iedereen!;;onzeker;
        k2;zomer;feestje;b;;2026-03-09;;;;kelder;;misschien;;iedereen!;;onzeker;
        """);
    assertFound(
        "data/calendar/voorjaar.csv:2 (A2) TABLE_BAD_ID K 1",
        "data/calendar/voorjaar.csv:2 (E2) TABLE_EMPTY_CELL titel",
        "data/calendar/voorjaar.csv:3 (B3) REFERENCE_UNKNOWN zomer",
        "data/calendar/voorjaar.csv:3 (C3) TABLE_BAD_CHOICE feestje",
        "data/calendar/voorjaar.csv:3 (E3) TABLE_EMPTY_CELL titel",
        "data/calendar/voorjaar.csv:3 (J3) REFERENCE_UNKNOWN kelder",
        "data/calendar/voorjaar.csv:3 (L3) TABLE_BAD_CHOICE misschien",
        "data/calendar/voorjaar.csv:3 (N3) TABLE_MISSPELT_CHOICE iedereen!",
        "data/calendar/voorjaar.csv:3 (P3) TABLE_BAD_CHOICE onzeker");
  }

  @Test
  void cellsThatAreMissingAreNamedAtOnceAsTheSheetNamesThem() {
    read("k1;;;;;;;;\n");
    assertFound(
        "data/calendar/voorjaar.csv:2 (B2) TABLE_EMPTY_CELLS programma, soort, titel, van, status");
  }

  @Test
  void slipOfThePenIsAskedAbout() {
    read("k1;vorjaar;intke;b;Gesprek;2026-03-09;;;;;;;;;;gepland;\n");
    assertFound(
        "data/calendar/voorjaar.csv:2 (B2) REFERENCE_MISSPELT vorjaar",
        "data/calendar/voorjaar.csv:2 (C2) TABLE_MISSPELT_CHOICE intke");
  }

  @Test
  void groupMustBeOneOfItsProgramme() {
    read("k1;voorjaar;intake;b;Gesprek;2026-03-09;;;;;;;;;;gepland;\n");
    assertFound("data/calendar/voorjaar.csv:2 (D2) REFERENCE_UNKNOWN b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2026-02-28|", "2026-07-01|", "2026-06-29|2026-07-01", "2026-02-27|2026-07-02"})
  void entryOutsideItsProgrammeIsKeptWithAWarning(String from, String until) {
    assertEquals(1, read(row(from, until == null ? "" : until, "", "")).size());
    assertFound("data/calendar/voorjaar.csv:2 (F2) CAL_OUTSIDE_PROGRAMME " + from);
    assertEquals(false, diagnostics.hasErrors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "2026-06-30"})
  void firstAndLastDayBelongToTheProgramme(String day) {
    read(row(day, "", "", ""));
    assertFound();
  }

  @Test
  void sameIdInAnotherFileIsReportedToo() {
    SourceTree tree =
        TextTree.of(
            SITE
                + HEADER
                + row("2026-03-09", "", "", "")
                + "-- data/calendar/zomer.csv --\n"
                + HEADER
                + row("2026-03-10", "", "", ""));
    read(tree);
    assertFound("data/calendar/zomer.csv:2 (A2) TABLE_SAME_ID k1");
  }

  @Test
  void entriesGoByDayThenLongestFirstThenByHourThenById() {
    assertEquals(
        List.of("fase", "dag", "vroeg", "laat-a", "laat-b", "later"),
        read(
                """
                later;voorjaar;intake;;T;2026-03-10;;09:00;;;;;;;;gepland;
                laat-b;voorjaar;intake;;T;2026-03-09;;19:30;;;;;;;;gepland;
                laat-a;voorjaar;intake;;T;2026-03-09;;19:30;20:00;;;;;;;gepland;
                vroeg;voorjaar;intake;;T;2026-03-09;;9:30;;;;;;;;gepland;
                dag;voorjaar;intake;;T;2026-03-09;;;;;;;;;;gepland;
                fase;voorjaar;fase;;T;2026-03-09;2026-03-11;;;;;;;;;gepland;
                """)
            .stream()
            .map(CalendarEntry::id)
            .toList());
  }

  @Test
  void onlySheetsInTheCalendarFolderAreRead() {
    SourceTree tree =
        TextTree.of(SITE + HEADER + "-- data/agenda.csv --\n" + HEADER + row("x", "", "", ""));
    assertEquals(List.of(), read(tree));
    assertFound();
  }

  @Test
  void howAPersonCanBeReachedIsReportedAndNotQuoted() {
    read(
        """
        k1;voorjaar;intake;;Bel 06-12345678;2026-03-09;;;;;;;;;;gepland;
        k2;voorjaar;intake;;T;2026-03-09;;;;;;;;;mail zoe@voorbeeld.nl;gepland;
        k3;voorjaar;intake;;T;2026-03-09;;;;;;;;;mail info@voorbeeld.nl;gepland;bel 030 123 45 67
        """);
    assertFound(
        "data/calendar/voorjaar.csv:2 (E2) CAL_PERSONS_PHONE",
        "data/calendar/voorjaar.csv:3 (O3) CAL_PERSONS_MAIL");
    assertEquals(false, diagnostics.hasErrors());
  }

  private When when(String from, String until, String start, String end) {
    return read(row(from, until, start, end)).get(0).when();
  }

  private static String row(String from, String until, String start, String end) {
    return "k1;voorjaar;intake;;Gesprek;%s;%s;%s;%s;;;;;;;gepland;\n"
        .formatted(from, until, start, end);
  }

  private List<CalendarEntry> read(String rows) {
    return read(TextTree.of(SITE + HEADER + rows));
  }

  private List<CalendarEntry> read(SourceTree tree) {
    return new CalendarReader(
            diagnostics,
            new ProgrammeReader(diagnostics).read(tree),
            new PlaceReader(diagnostics).read(tree),
            ZoneId.of("Europe/Amsterdam"))
        .read(tree)
        .entries();
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), Shown.in(diagnostics));
  }
}

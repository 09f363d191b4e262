package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.handreiking.translation.TextCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as other programs write them: a list of objects with the columns of a sheet. */
class JsonCalendarTest {

  private static final String START =
      "\"id\": \"les\", \"programma\": \"prog\", \"soort\": \"bijeenkomst\", \"titel\": \"De les\",";
  private static final String ROW = START + " \"van\": \"2026-09-01\", \"status\": \"gepland\"";

  @Test
  void valuesOfEveryKindAreReadAsACellWouldBe() {
    Sheet sheet =
        Sheet.ofJson(
            """
            [
              {"id": "les", "programme": "prog", "soort": "Bijeenkomst", "titel": 2027,
               "datum": "dinsdag 1 september 2026", "begin": "19.30", "eind": "9:00 PM",
               "talen": ["nl", "", null, "tr"], "kinderen": true, "kosten": null, "voor": "",
               "herhalen": "elke week", "keer": 4.0, "behalve": ["2026-09-08", "feestdagen"],
               "ook": "2026-10-06, 2026-10-13", "status": "gepland"},
              {"reeks": "les", "in-plaats-van": "2026-09-15", "status": "vervalt"}
            ]
            """);

    CalendarEntry entry = sheet.calendar().entries().get(0);
    assertEquals(List.of(), sheet.found());
    assertEquals("2027", entry.title());
    assertEquals(List.of("nl", "tr"), entry.languages());
    assertEquals(Optional.of(Childcare.YES), entry.childcare());
    assertEquals(
        List.of(
            "les-2026-09-01 2026-09-01 19:30-21:00 planned",
            "les-2026-09-15 2026-09-15 19:30-21:00 cancelled",
            "les-2026-09-22 2026-09-22 19:30-21:00 planned",
            "les-2026-10-06 2026-10-06 19:30-21:00 planned",
            "les-2026-10-13 2026-10-13 19:30-21:00 planned"),
        sheet.times());
    assertEquals("data/calendar/a.json:2 (/0)", entry.at().toString());
  }

  @Test
  void rowOfAJsonFileMayReplaceATimeOfASeriesInASheet() {
    Sheet sheet =
        Sheet.ofJson(
            """
            [{"reeks": "les", "in-plaats-van": "2026-09-08", "status": "vervalt"}]
            -- data/calendar/b.csv --
            id;programma;soort;titel;van;status;herhalen;keer
            les;prog;bijeenkomst;De les;2026-09-01;gepland;elke week;2
            """);

    assertEquals(List.of(), sheet.found());
    assertEquals("les-2026-09-08 2026-09-08 - cancelled", sheet.times().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"plaats\": \"kelder\"|/0/plaats|REFERENCE_UNKNOWN kelder",
        "\"tot\": \"31-02-2027\"|/0/tot|CAL_BAD_DATE 31-02-2027",
        "\"tot\": 46455|/0/tot|CAL_SERIAL_DATE 46455",
        "\"begin\": \"half tien\"|/0/begin|CAL_BAD_TIME half tien",
        "\"begin\": 19.30|/0/begin|JSON_BAD_VALUE begin",
        "\"begin\": {\"uur\": 19}|/0/begin|JSON_BAD_VALUE begin",
        "\"plaats\": [\"zaal\"]|/0/plaats|JSON_BAD_VALUE plaats",
        "\"talen\": [[\"nl\"]]|/0/talen|JSON_BAD_VALUE talen",
        "\"talen\": [\"nl, tr\"]|/0/talen|JSON_BAD_VALUE talen",
        "\"talen\": [true]|/0/talen|JSON_BAD_VALUE talen",
        "\"kosten\": true|/0/kosten|JSON_BAD_VALUE kosten",
        "\"voor\": false|/0/voor|JSON_BAD_VALUE voor",
        "\"kosten\": 1e999999999|/0/kosten|JSON_BAD_VALUE kosten",
        "\"kosten\": \"nul\\u0000\"|/0/kosten|JSON_NO_TEXT U+0000",
        "\"kosten\": \"half \\ud83d\"|/0/kosten|JSON_NO_TEXT U+D83D",
        "\"kosten\": \"=A1\"|/0/kosten|TABLE_FORMULA =A1",
        "\"kosten\": \"#N/B\"|/0/kosten|TABLE_EXCEL_ERROR #N/B",
        "\"kosten\": \"a\\u202eb\"|/0/kosten|TABLE_DIRECTION_CONTROL U+202E RIGHT-TO-LEFT OVERRIDE",
        "\"kostn\": \"gratis\"|/0/kostn|JSON_MISSPELT_KEY kostn",
        "\"Kosten\": \"gratis\"|/0/Kosten|JSON_MISSPELT_KEY Kosten",
        "\"kleur~/\": \"rood\"|/0/kleur~0~1|JSON_UNKNOWN_KEY kleur~/",
        "\"title\": \"Nog een\"|/0/title|JSON_KEY_TWICE title",
        "\"datum\": \"2026-09-01\"|/0/datum|JSON_KEY_TWICE datum",
        "\"plaats@en\": \"zaal\"|/0/plaats@en|TABLE_NOT_TRANSLATED plaats@en",
        "\"keer\": 3|/0/keer|CAL_REPEAT_MISSING 3",
        "\"reeks\": \"les\"|/0/reeks|CAL_REPLACES_REPLACEMENT les"
      })
  void whatIsWrongIsReportedWithItsPointer(String member, String pointer, String found) {
    assertEquals(
        List.of(":1 (" + pointer + ") " + found),
        Sheet.ofJson("[{" + ROW + ", " + member + "}]").found());
  }

  @Test
  void lineIsThatOfTheValue() {
    assertEquals(
        List.of(":4 (/1) JSON_BAD_VALUE /1", ":6 (/2/tot) CAL_NOT_A_DATE ooit"),
        Sheet.ofJson(
                "[\n{"
                    + ROW
                    + "}\n,\n7,\n{"
                    + ROW.replace("les\"", "k2\"")
                    + ",\n\"tot\": \"ooit\"}]")
            .found());
  }

  @Test
  void whatIsMissingIsAskedForAtItsObjectOrItsValue() {
    assertEquals(
        List.of(":2 (/0) TABLE_EMPTY_CELLS programma, soort, titel, van, status"),
        Sheet.ofJson("[\n{\"id\": 5,\n\"titel\": null, \"status\": \"\"}]").found());
    assertEquals(
        List.of(":1 (/0/status) JSON_MISSING status"),
        Sheet.ofJson("[{" + ROW.replace("gepland", "") + "}]").found());
  }

  @Test
  void mistakeInAKeyIsSaidOnceForTheWholeFile() {
    assertEquals(
        List.of(":1 (/0/kleur) JSON_UNKNOWN_KEY kleur"),
        Sheet.ofJson(
                "[{"
                    + ROW
                    + ", \"kleur\": 1},\n{"
                    + ROW.replace("les\"", "k2\"")
                    + ", \"kleur\": 2}]")
            .found());
  }

  @Test
  void keyThatIsThereTwiceIsReportedAndNothingElseOfItsFileKept() {
    Sheet sheet = Sheet.ofJson("[{" + ROW + ",\n\"status\": \"vervalt\"}]");

    assertEquals(List.of(":2 (/0/status) JSON_SAME_KEY status"), sheet.found());
    assertEquals(List.of(), sheet.ids());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|:1 JSON_BAD_VALUE a.json",
        "\"a\"|:1 JSON_BAD_VALUE a.json",
        "[{\"id\": 1},]|:1 JSON_INVALID"
      })
  void fileThatIsNoListOfObjectsIsReported(String text, String found) {
    List<String> all = Sheet.ofJson(text).found();
    assertEquals(1, all.size());
    assertTrue(all.get(0).startsWith(found), all.get(0));
  }

  @Test
  void translationsStandBesideTheirTextsOrAreAskedFor() {
    SourceTree tree =
        TextTree.of(
            """
            -- data/programmes.json --
            [{"id": "prog", "title": "P", "methodology": "m", "municipality": "Utrecht",
              "from": "2026-01-01", "until": "2028-12-31", "groups": []}]
            -- data/calendar/a.json --
            [{%s, "titel@tr": "Ders", "kosten": "gratis"}]
            """
                .formatted(ROW));
    TextCollector collector = new TextCollector();
    read(tree.in(collector));

    assertEquals(
        Map.of("De les", Map.of("tr", "Ders"), "gratis", Map.of()),
        collector.found().get("data/calendar/a").stream()
            .collect(Collectors.toMap(one -> one.block().text(), one -> one.block().given())));
    assertEquals(
        "Ders ja",
        read(tree.in((file, block) -> block.given().getOrDefault("tr", "ja"))).entries().stream()
            .map(entry -> entry.title() + " " + entry.cost())
            .findFirst()
            .orElseThrow());
  }

  private static Calendar read(SourceTree tree) {
    Diagnostics diagnostics = new Diagnostics();
    return new CalendarReader(
            diagnostics,
            new ProgrammeReader(diagnostics).read(tree),
            Map.of(),
            ZoneId.of("Europe/Amsterdam"))
        .read(tree);
  }
}

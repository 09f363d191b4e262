package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeReaderTest {

  private static final String SPRING =
      """
      [{
        "id": "voorjaar",
        "title": "Voorjaar",
        "methodology": "kracht",
        "municipality": "Utrecht",
        "from": "2026-03-01",
        "until": "2026-06-30",
        "groups": [
          {"id": "a", "title": "Groep A"}],
        "summary": "Een zin.", "description": "Meer zinnen.",
        "source": "plan"
      }]
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyMemberIsRead() {
    Programme programme = read(SPRING).get("voorjaar");

    assertEquals("Voorjaar", programme.title());
    assertEquals("kracht", programme.methodology());
    assertEquals("Utrecht", programme.municipality());
    assertEquals(LocalDate.of(2026, 3, 1), programme.from());
    assertEquals(LocalDate.of(2026, 6, 30), programme.until());
    assertEquals("Groep A", programme.group("a").orElseThrow().title());
    assertEquals(Optional.empty(), programme.group("b"));
    assertEquals("Een zin.", programme.summary());
    assertEquals("Meer zinnen.", programme.description());
    assertEquals("plan", programme.source());
    assertEquals("data/programmes.json:1", programme.at().toString());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 01/03/2026, data/programmes.json:6 CAL_TWO_READINGS 01/03/2026",
    "2026-03-01, maart, data/programmes.json:6 CAL_NOT_A_DATE maart",
    "2026-06-30, 2026-06-31, data/programmes.json:7 CAL_BAD_DATE 2026-06-31",
    "2026-06-30, 2026-02-28, data/programmes.json:7 CAL_END_BEFORE_START 2026-02-28",
    "voorjaar, Voor Jaar, data/programmes.json:2 TABLE_BAD_ID Voor Jaar",
    "methodology, methode, data/programmes.json:1 JSON_MISSING methodology",
    "'\"a\"', '\"A\"', data/programmes.json:9 TABLE_BAD_ID A"
  })
  void mistakeIsReportedOnItsLine(String right, String wrong, String expected) {
    read(SPRING.replace(right, wrong));

    assertEquals(expected, Shown.in(diagnostics).get(0));
  }

  @Test
  void unknownMembersAreReportedInGroupsToo() {
    read(SPRING.replace("\"Groep A\"", "\"Groep A\", \"dag\": 1").replace("source", "bron"));

    assertEquals(
        List.of(
            "data/programmes.json:9 JSON_UNKNOWN_KEY dag",
            "data/programmes.json:11 JSON_UNKNOWN_KEY bron"),
        Shown.in(diagnostics));
  }

  @Test
  void programmeOfOneDayIsAProgramme() {
    assertEquals(1, read(SPRING.replace("2026-06-30", "2026-03-01")).size());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void sameIdTwiceIsReported() {
    String twice = SPRING.strip().replace("}]\n}]", "}]}]");
    read(twice.substring(0, twice.length() - 1) + "," + twice.substring(1));

    assertEquals(List.of("data/programmes.json:13 TABLE_SAME_ID voorjaar"), Shown.in(diagnostics));
  }

  private Map<String, Programme> read(String json) {
    return new ProgrammeReader(diagnostics)
        .read(TextTree.of("-- data/programmes.json --\n" + json));
  }
}

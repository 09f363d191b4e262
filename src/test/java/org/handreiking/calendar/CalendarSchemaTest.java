package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.handreiking.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of calendars as JSON. {@code -Dgolden=update} writes the published one anew. */
class CalendarSchemaTest {

  private static final Path PUBLISHED = Path.of("src/docs/calendar.schema.json");
  private static final String ROW =
      "\"id\": \"les\", \"programma\": \"prog\", \"kind\": \"event\", \"titel\": \"De les\","
          + " \"datum\": \"2026-09-01\", \"status\": \"gepland\"";

  @Test
  void publishedSchemaIsWhatTheCommandShows() throws IOException {
    StringWriter console = new StringWriter();
    PrintWriter out = new PrintWriter(console, true);
    int code = Main.run(out, out, Instant.EPOCH, "schema", "calendar", "--language", "en");
    String shown = console.toString().replace("\r\n", "\n");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PUBLISHED, shown);
    }

    assertEquals(Main.DONE, code);
    assertEquals(Files.readString(PUBLISHED), shown);
  }

  @Test
  void everyColumnHasItsNamesItsTitleAndItsDescription() throws IOException {
    String schema = Files.readString(PUBLISHED);
    CalendarReader.COLUMNS.forEach(
        column -> {
          assertEquals(true, schema.contains("\"" + column.name() + "\" : {"), column.name());
          column
              .otherNames()
              .forEach(name -> assertEquals(true, schema.contains("\"" + name + "\" : {"), name));
        });
    assertFalse(schema.contains("''"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{%s}]",
        "[{%s, \"titel@ar\": \"x\", \"kosten\": 5, \"tot\": null, \"begin\": \" \"}]",
        "[{%s, \"begin\": \"19u30\", \"eind\": \"21:00 uur\", \"kinderen\": false}]",
        "[{%s, \"talen\": [\"nl\", null, \"tr\"], \"plaatsen-vrij\": \"Bijna Vol\"}]",
        "[{%s, \"herhalen\": \"elke week\", \"keer\": \"4\", \"behalve\": [\"feestdagen\"]}]",
        "[{%s, \"herhalen\": \"elke week\", \"repeat-until\": \"1-10-2026\", \"ook\": \"x, y\"}]",
        "[{\"reeks\": \"les\", \"instead-of\": \"di 8 sep 2026\", \"status\": \"vervalt\"}]"
      })
  void goodFileIsTaken(String text) {
    assertEquals(List.of(), Schema.ofCalendar().complaints(text.formatted(ROW)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[7]",
        "[{}]",
        "[{%s, \"kleur\": \"rood\"}]",
        "[{%s, \"Kosten\": \"gratis\"}]",
        "[{%s, \"title\": \"nog een\"}]",
        "[{%s, \"van\": \"2026-09-01\"}]",
        "[{%s, \"tot\": \"morgen\"}]",
        "[{%s, \"tot\": 46455}]",
        "[{%s, \"tot\": \"9-3-27\"}]",
        "[{%s, \"begin\": \"25:00\"}]",
        "[{%s, \"begin\": 19.30}]",
        "[{%s, \"begin\": {\"uur\": 19}}]",
        "[{%s, \"eind\": \"19:30\"}]",
        "[{%s, \"kosten\": true}]",
        "[{%s, \"kosten\": \"a\\u0000\"}]",
        "[{%s, \"voor\": \"iedereen!\"}]",
        "[{%s, \"plaats\": \"De Zaal\"}]",
        "[{%s, \"plaats\": [\"zaal\"]}]",
        "[{%s, \"plaats@en\": \"zaal\"}]",
        "[{%s, \"keer\": 4}]",
        "[{%s, \"herhalen\": \"elke week\"}]",
        "[{%s, \"herhalen\": \"elke week\", \"keer\": 4, \"herhalen-tot\": \"2026-10-01\"}]",
        "[{%s, \"herhalen\": \"elke week\", \"keer\": 1001}]",
        "[{%s, \"herhalen\": \"elke week\", \"keer\": 4, \"ook\": [\"feestdagen\"]}]",
        "[{%s, \"reeks\": \"les\"}]",
        "[{\"reeks\": \"les\", \"in-plaats-van\": \"2026-09-08\", \"keer\": 2}]"
      })
  void badFileIsRefused(String text) {
    assertFalse(Schema.ofCalendar().complaints(text.formatted(ROW)).isEmpty());
    assertFalse(Sheet.ofJson(text.formatted(ROW)).isGood());
  }

  @Test
  void exampleInTheReadmeIsTakenByTheSchemaAndTheReader() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```json\n[\n  {\"id\": \"praten\"") + "```json\n".length();
    String example = readme.substring(start, readme.indexOf("```", start));
    Sheet sheet = Sheet.ofJson(example.replace("\"voorjaar\"", "\"prog\""));

    assertEquals(List.of(), Schema.ofCalendar().complaints(example));
    assertEquals(List.of(), sheet.found());
    assertEquals(10, sheet.times().size());
    assertEquals("les cancelled", sheet.times().get(2).replaceAll(".* ", "les "));
  }
}

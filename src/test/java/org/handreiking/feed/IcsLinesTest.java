package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of iCalendar, and how another library reads them. */
class IcsLinesTest {

  private static final int RUNS = Boolean.getBoolean("deep") ? 50_000 : 1_000;
  private static final List<String> PIECES =
      List.of(
          "a", "é", "ş", "م", "€", "語", "😀", "𝒜", ",", ";", "\\", "\n", "\\n", "\"", ":", " ");

  @Test
  void everyTextIsReadBackAndNoLineHasMoreThan75Octets() {
    Random random = new Random(5);
    for (int i = 0; i < RUNS; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int piece = random.nextInt(200); piece > 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append('x');
      IcsLines lines = new IcsLines();
      lines.begin("VCALENDAR");
      lines.add("VERSION", "2.0");
      lines.begin("VEVENT");
      lines.addText("SUMMARY", text.toString());
      lines.addTexts("CATEGORIES", List.of(text.toString(), "", "b,c"));
      lines.end("VEVENT");
      lines.end("VCALENDAR");

      var event = Biweekly.parse(lines.toString()).first().getEvents().get(0);
      assertEquals(text.toString(), event.getSummary().getValue());
      assertEquals(List.of(text.toString(), "b,c"), event.getCategories().get(0).getValues());
      assertTrue(lines.toString().endsWith("\r\n"));
      for (String line : lines.toString().split("\r\n", -1)) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        assertTrue(octets.length <= 75, line);
        assertEquals(line, new String(octets, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void lineIsFoldedBeforeThe76thOctetAndNotInsideACharacter() {
    IcsLines lines = new IcsLines();
    lines.addText("SUMMARY", "a".repeat(67));
    lines.addText("SUMMARY", "a".repeat(66) + "é");
    lines.addText("SUMMARY", "a".repeat(64) + "😀");

    assertEquals(
        String.join(
            "\r\n",
            "SUMMARY:" + "a".repeat(67),
            "SUMMARY:" + "a".repeat(66),
            " é",
            "SUMMARY:" + "a".repeat(64),
            " 😀",
            ""),
        lines.toString());
  }

  @Test
  void emptyTextHasNoLineAndControlCharactersAndMarksAreLeftOut() {
    IcsLines lines = new IcsLines();
    lines.addText("LOCATION", "");
    lines.addTexts("CATEGORIES", List.of());
    lines.addText("SUMMARY", "\uE000een\u0000 twee\uE002\r\ndrie\u007f");

    assertEquals("SUMMARY:een twee\\ndrie\r\n", lines.toString());
  }
}

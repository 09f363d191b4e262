package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones as feeds define them, beside those of Java. */
class ZoneWriterTest {

  /**
   * The zone's name is one that no library knows, so that it has to take what the feed says. New
   * York is not among them: this library changes its clock on the evening before the feed does.
   */
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Amsterdam", "Africa/Casablanca", "Asia/Kolkata", "UTC"})
  void anotherLibraryFindsTheSameMomentsOnEveryDayFrom2026To2028(String name) {
    ZoneId zone = ZoneId.of(name);
    List<LocalDateTime> hours =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2029, 1, 1))
            .flatMap(day -> Stream.of(day.atTime(0, 30), day.atTime(5, 0), day.atTime(23, 30)))
            .filter(hour -> zone.getRules().getValidOffsets(hour).size() == 1)
            .toList();
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    text.append(text(zone).replace("TZID:" + name, "TZID:Somewhere"));
    for (LocalDateTime hour : hours) {
      text.append("BEGIN:VEVENT\r\nDTSTART;TZID=Somewhere:");
      text.append(IcsTimes.hour(hour)).append("\r\nEND:VEVENT\r\n");
    }
    text.append("END:VCALENDAR\r\n");
    List<Instant> found =
        Biweekly.parse(text.toString()).first().getEvents().stream()
            .map(event -> event.getDateStart().getValue().toInstant())
            .toList();

    assertEquals(hours.stream().map(hour -> hour.atZone(zone).toInstant()).toList(), found);
  }

  @Test
  void amsterdamHasItsTwoRules() {
    String text = text(ZoneId.of("Europe/Amsterdam"));

    assertTrue(
        text.contains(
            String.join(
                "\r\n",
                "BEGIN:DAYLIGHT",
                "DTSTART:20250330T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "END:DAYLIGHT",
                "BEGIN:STANDARD",
                "DTSTART:20251026T030000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "END:STANDARD")),
        text);
  }

  @Test
  void sundaysThatAreNotTheLastOfTheirMonthAreCounted() {
    String text = text(ZoneId.of("America/New_York"));

    assertTrue(text.contains("DTSTART:20250309T020000\r\nTZOFFSETFROM:-0500\r\n"), text);
    assertTrue(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"), text);
    assertTrue(text.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n"), text);
  }

  private static String text(ZoneId zone) {
    IcsLines lines = new IcsLines();
    new ZoneWriter(zone).write(LocalDate.of(2026, 1, 1), lines);
    return lines.toString();
  }
}

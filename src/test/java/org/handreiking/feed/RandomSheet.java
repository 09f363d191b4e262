package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.handreiking.page.SmallSite;

/** Spreadsheets of a calendar with entries of every form, by chance. */
final class RandomSheet {

  private static final String COLUMNS =
      "id;programma;soort;titel;van;tot;begin;eind;plaats;talen;status;herhalen;keer;behalve;ook;"
          + "reeks;in-plaats-van\n";
  static final String PROGRAMME =
      """
      -- data/programmes.json --
      [{"id": "prog", "title": "Programma", "methodology": "agenda", "municipality": "Utrecht",
        "from": "2026-01-01", "until": "2028-12-31", "groups": [], "summary": "", "source": ""}]
      -- data/places.csv --
      id;naam;gemeente;adres-tonen
      zaal;De Zaal;Utrecht;ja
      -- templates/messages.nl.properties --
      """;

  private RandomSheet() {}

  static SmallSite site(String sheet) throws IOException {
    SmallSite site =
        SmallSite.with(
            PROGRAMME
                + Files.readString(Path.of("templates/messages.nl.properties"))
                + "-- data/calendar/a.csv --\n"
                + sheet);
    assertEquals(List.of(), site.found().stream().filter(RandomSheet::isMistake).toList(), sheet);
    return site;
  }

  private static boolean isMistake(String found) {
    return !found.contains("CAL_PLACE_TWICE") && !found.contains("OUTSIDE_PROGRAMME");
  }

  /** A spreadsheet with {@code entries} entries from 2026 on, some with rows that replace times. */
  static String of(Random random, int entries) {
    StringBuilder sheet = new StringBuilder(COLUMNS);
    for (int i = 0; i < entries; i++) {
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      switch (random.nextInt(4)) {
        case 0 -> single(random, "los" + i, day, sheet);
        case 1 -> days(random, "dag" + i, day, sheet);
        default -> series(random, "reeks" + i, day, sheet);
      }
    }
    return sheet.toString();
  }

  private static void single(Random random, String id, LocalDate day, StringBuilder sheet) {
    LocalDate last = day.plusDays(random.nextInt(3) == 0 ? 2 : 0);
    row(sheet, id, day, last, hours(random), "gepland", ";;;");
  }

  private static void days(Random random, String id, LocalDate day, StringBuilder sheet) {
    String status = random.nextBoolean() ? "gepland" : "vervalt";
    row(sheet, id, day, day.plusDays(random.nextInt(30)), ";", status, ";;;");
  }

  private static void series(Random random, String id, LocalDate day, StringBuilder sheet) {
    int step = 7 * (1 + random.nextInt(3));
    int count = 4 + random.nextInt(40);
    boolean hasSeveralDays = random.nextInt(4) == 0;
    String hours = random.nextInt(5) == 0 ? ";" : hours(random);
    String repeat = "RRULE:FREQ=WEEKLY;INTERVAL=" + step / 7;
    String except = random.nextBoolean() ? "" + day.plusDays(step) : "";
    String also = random.nextBoolean() ? "" + day.plusDays(step * 2L + 4) : "";
    row(
        sheet,
        id,
        day,
        day.plusDays(hasSeveralDays ? 2 : 0),
        hours,
        "gepland",
        "\"" + repeat + "\";" + count + ";" + except + ";" + also);
    LocalDate cancelled = day.plusDays(step * 2L);
    LocalDate moved = day.plusDays(step * 3L);
    if (random.nextBoolean()) {
      sheet.append(";;;;;;;;;;vervalt;;;;;" + id + ";" + cancelled + "\n");
    }
    if (random.nextBoolean()) {
      LocalDate to = moved.plusDays(random.nextInt(3) - 1);
      sheet.append(";;;Anders;" + to + ";" + to.plusDays(random.nextInt(2)) + ";");
      sheet.append(hours.equals(";") ? ";" : hours(random).replaceFirst(";$", ";21:00"));
      // A time that only has another title or hours of its own has not moved.
      String status = to.equals(moved) ? "gepland" : "verplaatst";
      sheet.append(";;;" + status + ";;;;;" + id + ";" + moved + "\n");
    }
  }

  private static void row(
      StringBuilder sheet,
      String id,
      LocalDate first,
      LocalDate last,
      String hours,
      String status,
      String repeat) {
    sheet.append(id + ";prog;bijeenkomst;" + id + ";" + first + ";" + last + ";" + hours);
    sheet.append(";zaal;nl;" + status + ";" + repeat + ";;\n");
  }

  private static String hours(Random random) {
    return List.of("00:15;01:30", "09:30;12:00", "19:30;", "03:00;23:45", "22:00;23:59")
        .get(random.nextInt(5));
  }
}

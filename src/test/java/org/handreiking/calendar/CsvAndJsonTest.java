package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The same rows say the same as a sheet and as JSON, and the schema takes what the reader takes.
 */
class CsvAndJsonTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 20_000 : 1000;

  private final Random random = new Random(20270310);

  @Test
  void rowsWrittenAsJsonGiveTheCalendarThatTheyGiveAsCsv() throws IOException {
    Schema schema = Schema.ofCalendar();
    int good = 0;
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      AnyRows rows = new AnyRows(random);
      if (round % 3 == 0) {
        rows.spoil();
      }
      String json = rows.json();
      Sheet fromCsv = Sheet.of(rows.csv());
      Sheet fromJson = Sheet.ofJson(json);

      assertEquals(content(fromCsv.calendar()), content(fromJson.calendar()), json);
      assertEquals(codes(fromCsv), codes(fromJson), json);
      List<String> complaints = schema.complaints(json);
      if (fromJson.isGood()) {
        assertEquals(List.of(), complaints, json);
        good++;
      }
      refused += complaints.isEmpty() ? 0 : 1;
    }
    assertTrue(good > ROUNDS / 2, good + " of " + ROUNDS + " were good");
    assertTrue(refused > ROUNDS / 20, refused + " of " + ROUNDS + " were refused by the schema");
  }

  /** All that a calendar says, but for where it was read. */
  private static String content(Calendar calendar) {
    return calendar
        .toString()
        .replaceAll("(?s)because=Diagnostic.*?, rows=", "rows=")
        .replaceAll("at=data/calendar/[^],]*", "");
  }

  /** What was found, by the names that both forms have for it. */
  private static List<String> codes(Sheet sheet) {
    return sheet.found().stream()
        .map(text -> text.replaceAll("^:\\d+ (\\([^)]*\\) )?", ""))
        .map(text -> text.replace("TABLE_EMPTY_CELL", "JSON_MISSING"))
        .map(
            text ->
                text.replaceAll(
                    "(JSON_MISSING|TABLE_NOT_FOR_KIND|CAL_PLACE_TWICE|CAL_GROUP_TWICE).*", "$1"))
        .sorted()
        .collect(Collectors.toList());
  }
}

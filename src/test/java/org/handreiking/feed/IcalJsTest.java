package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.output.OutputTree;
import org.handreiking.page.SmallSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random calendar, written as a feed and read by ical.js. */
@Tag("node")
class IcalJsTest {

  private static final int ENTRIES = Boolean.getBoolean("deep") ? 3_000 : 300;

  @TempDir Path temp;

  @Test
  void everyTimeOfALargeCalendarIsFoundByIcalJsOnEveryDayFrom2026To2028() throws Exception {
    SmallSite site = RandomSheet.site(RandomSheet.of(new Random(20261122), ENTRIES));
    OutputTree output = new OutputTree();
    new FeedFiles(site.configuration(), Ledger.empty()).add(site.site(), site.texts(), output);
    Files.write(temp.resolve("alles.ics"), output.find("nl/agenda/alles.ics").orElseThrow());
    List<String> expected =
        IcalJs.expected(
            site.site().catalogue().calendar().entries(), "example.org", CalendarEntry::title);

    SortedMap<String, List<String>> found = IcalJs.found(temp);

    assertEquals(List.of("alles.ics"), List.copyOf(found.keySet()));
    assertEquals("", IcalJs.difference(expected, found.get("alles.ics")));
    for (String change : List.of("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31")) {
      assertTrue(expected.stream().anyMatch(time -> time.contains("\t" + change)), change);
    }
    assertTrue(expected.size() > ENTRIES * 10, expected.size() + " times");
  }

  @Test
  void timeThatIsMissingOrTooManyIsFoundOut() {
    assertEquals(
        "- b\n+ a\n+ d", IcalJs.difference(List.of("a", "b", "c"), List.of("a", "a", "c", "d")));
  }
}

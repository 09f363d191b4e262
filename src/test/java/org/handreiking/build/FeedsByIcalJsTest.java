package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.handreiking.TestFolders;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.feed.IcalJs;
import org.handreiking.output.OutputTree;
import org.handreiking.page.CalendarFeeds;
import org.handreiking.page.CalendarFeeds.Feed;
import org.handreiking.page.Site;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every feed of whole sites, read by ical.js: the times are those of the calendar. */
@Tag("node")
class FeedsByIcalJsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path temp;

  @Test
  void everyFeedOfTheExampleSiteHasTheTimesOfTheCalendarInEveryLanguage() throws Exception {
    Plan plan = plan(Path.of(""));
    OutputTree output = new OutputTree();
    new FeedStage(TODAY, new Diagnostics()).add(plan, output);
    for (Map.Entry<String, byte[]> file : output.files()) {
      Path path = temp.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }

    int feeds = check(plan, IcalJs.found(temp));

    assertTrue(feeds > 4 * 40, feeds + " feeds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar-feeds", "calendar-series"})
  void everyFeedOfAGoldenSiteHasTheTimesOfItsCalendar(String golden) throws Exception {
    TestFolders.copy(GOLDEN.resolve("base"), temp);
    TestFolders.copy(GOLDEN.resolve(golden).resolve("in"), temp);

    int feeds = check(plan(temp), IcalJs.found(GOLDEN.resolve(golden).resolve("out/site")));

    assertTrue(feeds >= 8, feeds + " feeds");
  }

  private static Plan plan(Path site) {
    Diagnostics diagnostics = new Diagnostics();
    Plan plan = new PlanStage(diagnostics, TODAY).plan(SourceTree.read(site)).orElse(null);
    assertEquals(List.of(), plan == null ? diagnostics.sorted() : List.of());
    return plan;
  }

  /** Compares all feeds of {@code plan}; gives how many there are. */
  private static int check(Plan plan, SortedMap<String, List<String>> found) throws IOException {
    String host = URI.create(plan.configuration().address()).getHost();
    SortedMap<String, List<String>> expected = new TreeMap<>();
    for (LanguageSite edition : plan.editions()) {
      Function<CalendarEntry, String> title =
          entry ->
              entry.programme().neutral() ? edition.texts().text("feed.neutral") : entry.title();
      for (Feed feed : new CalendarFeeds(edition.site(), edition.texts()).all()) {
        expected.put(feed.file(), IcalJs.expected(feed.entries(), host, title));
      }
      assertEquals(
          "",
          IcalJs.difference(
              IcalJs.expected(meetings(edition.site()), host, title),
              found.get(edition.language().tag() + "/agenda/alles.ics")));
    }
    expected.values().removeIf(List::isEmpty);
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", found.keySet()));
    expected.forEach(
        (file, times) -> assertEquals("", IcalJs.difference(times, found.get(file)), file));
    return found.size();
  }

  /** What somebody can come to: phases are in no feed. */
  private static List<CalendarEntry> meetings(Site site) {
    return site.catalogue().calendar().entries().stream()
        .filter(entry -> entry.kind().isMeeting())
        .toList();
  }
}

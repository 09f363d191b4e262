package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.feed.IcalJs;
import org.handreiking.source.Digits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the example site's pages say of when something happens, and its feed as ical.js reads it.
 */
@Tag("node")
class PagesAndFeedsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String TODAY = "2026-11-21";

  /** The lists of what comes: phases are in no feed. */
  private static final String TIMES = "ol.entries:not(.dates) > li";

  private static final Pattern HOUR = Pattern.compile("\\d\\d:\\d\\d");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "tr", "ar"})
  void pagesAndFeedTellTheSameTimes(String language) throws Exception {
    Path calendar = ExampleSite.folder().resolve(language).resolve("agenda");
    SortedMap<String, List<String>> feeds = IcalJs.found(calendar);
    List<String> inFeed =
        feeds.get("alles.ics").stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .filter(PagesAndFeedsTest::isToCome)
            .sorted()
            .toList();

    List<String> onPages = onPages(calendar).stream().filter(PagesAndFeedsTest::isToCome).toList();

    assertEquals("", IcalJs.difference(inFeed, onPages));
    assertTrue(onPages.size() > 100, onPages.size() + " times");
  }

  /** What began before today is on pages for as long as it lasts, such as a phase. */
  private static boolean isToCome(String time) {
    return time.compareTo(TODAY) >= 0;
  }

  private static SortedSet<String> onPages(Path folder) throws IOException {
    SortedSet<String> times = new TreeSet<>();
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(folder)) {
      pages = walk.filter(ExampleSite::isPage).toList();
    }
    for (Path page : pages) {
      for (Element time : Jsoup.parse(page.toFile()).select(TIMES)) {
        times.addAll(times(time));
      }
    }
    return times;
  }

  /** The times of an entry in a list, as a calendar program has them; the same hours per day. */
  private static List<String> times(Element entry) {
    List<LocalDate> days =
        entry.select(".when time").stream()
            .map(time -> LocalDate.parse(time.attr("datetime")))
            .toList();
    LocalDate last = days.get(days.size() - 1);
    List<LocalTime> hours =
        HOUR.matcher(Digits.western(entry.select(".hours").text()))
            .results()
            .map(MatchResult::group)
            .map(LocalTime::parse)
            .toList();
    String status = entry.is(".cancelled, :has(.status.cancelled)") ? "CANCELLED" : "CONFIRMED";
    String rest = "\t" + status + "\t" + entry.select("h2, h3, h4").text();
    if (hours.isEmpty()) {
      return List.of(days.get(0) + "\t" + last.plusDays(1) + rest);
    }
    List<String> times = new ArrayList<>();
    for (LocalDate day : days.get(0).datesUntil(last.plusDays(1)).toList()) {
      String end = moment(day, hours.get(hours.size() - 1));
      times.add(moment(day, hours.get(0)) + "\t" + end + rest);
    }
    return times;
  }

  private static String moment(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(AMSTERDAM).toInstant().toString();
  }
}

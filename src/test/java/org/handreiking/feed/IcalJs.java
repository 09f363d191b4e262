package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.When;

/**
 * Feeds as ical.js reads them, which nobody here wrote, in Node; and what it should find. A time is
 * one line: its UID, beginning, end, status and summary. Only times of 2026, 2027 and 2028 count.
 */
public final class IcalJs {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private IcalJs() {}

  /** The times in every feed below {@code folder}, sorted, by its path from there. */
  public static SortedMap<String, List<String>> found(Path folder) throws Exception {
    Path script = Path.of(System.getProperty("node"), "feeds.mjs");
    assertTrue(Files.exists(script), script + " is missing: ./verify puts it there");
    Path out = Files.createTempFile("feeds", ".tsv");
    Path err = Files.createTempFile("feeds", ".txt");
    try {
      Process process =
          new ProcessBuilder("node", script.toString(), folder.toString(), "" + FIRST, "" + LAST)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it did not end");
      assertEquals(0, process.exitValue(), () -> read(err));
      return read(out)
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.groupingBy(
                  pair -> pair[0],
                  TreeMap::new,
                  Collectors.collectingAndThen(
                      Collectors.toList(),
                      pairs -> pairs.stream().map(pair -> pair[1]).sorted().toList())));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("reading " + file, e);
    }
  }

  /**
   * The times that a feed of {@code entries} should have, sorted.
   *
   * @param host of the site's address
   * @param title what an entry is called in the feed
   */
  public static List<String> expected(
      List<CalendarEntry> entries, String host, Function<CalendarEntry, String> title) {
    List<String> times = new ArrayList<>();
    for (CalendarEntry series : entries) {
      for (Occurrence one : series.occurrences()) {
        String status = one.status() == EntryStatus.CANCELLED ? "CANCELLED" : "CONFIRMED";
        String rest = "\t" + status + "\t" + title.apply(one.entry());
        List<String> days = one.when() instanceof When.Hours hours ? days(hours) : days(one.when());
        for (int i = 0; i < days.size(); i++) {
          boolean isExtra = one.replaces().isPresent() && i > series.when().moreDays();
          String extra = isExtra ? "-" + one.replaces().get() + "-" + (i + 1) : "";
          times.add(series.id() + extra + "@" + host + "\t" + days.get(i) + rest);
        }
      }
    }
    return times.stream().filter(IcalJs::counts).sorted().toList();
  }

  /** The same hours on several days are several times. */
  private static List<String> days(When.Hours hours) {
    LocalTime end = hours.end().orElse(hours.start());
    return hours
        .firstDay()
        .datesUntil(hours.lastDay().plusDays(1))
        .map(day -> moment(day.atTime(hours.start())) + "\t" + moment(day.atTime(end)))
        .toList();
  }

  private static List<String> days(When days) {
    return List.of(days.firstDay() + "\t" + days.lastDay().plusDays(1));
  }

  private static boolean counts(String time) {
    String day = time.split("\t", 3)[1];
    return day.compareTo(FIRST.toString()) >= 0 && day.compareTo(LAST.plusDays(1).toString()) < 0;
  }

  private static String moment(LocalDateTime hour) {
    return hour.atZone(AMSTERDAM).toInstant().toString();
  }

  /** What only one of the two has, a line each, the first few; empty when they are the same. */
  public static String difference(List<String> expected, List<String> found) {
    List<String> lines = new ArrayList<>();
    without(expected, found).forEach(one -> lines.add("- " + one));
    without(found, expected).forEach(one -> lines.add("+ " + one));
    return lines.stream().limit(20).collect(Collectors.joining("\n"));
  }

  /** {@code times} but for one of each of {@code others}: what is there twice counts twice. */
  private static List<String> without(List<String> times, List<String> others) {
    List<String> left = new ArrayList<>(times);
    others.forEach(left::remove);
    return left;
  }
}

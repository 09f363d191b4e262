package org.handreiking.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar with feeds, from one day to the next. */
class LedgerInBuildTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @BeforeEach
  void copyASite() throws IOException {
    TestFolders.copy(GOLDEN.resolve("base"), folder);
    TestFolders.copy(GOLDEN.resolve("calendar-feeds/in"), folder);
    Files.deleteIfExists(folder.resolve("data/calendar-ledger.csv"));
  }

  private String run(int code, String day, String... arguments) {
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    Stream<String> all =
        Stream.concat(
            Stream.of(arguments), Stream.of("--site", folder.toString(), "--language", "en"));
    Instant now = Instant.parse(day + "T10:00:00Z");
    assertEquals(code, Main.run(writer, writer, now, all.toArray(String[]::new)), "" + console);
    return console.toString();
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void buildBringsTheLedgerUpToDateAndSaysSoOnce() throws IOException {
    String first = run(Main.DONE, "2026-03-09", "build");
    assertTrue(first.contains("CAL_LEDGER_BEHIND") && first.contains("3 new or changed"), first);
    String ledger = read("data/calendar-ledger.csv");
    assertFalse(run(Main.DONE, "2026-03-10", "build").contains("CAL_LEDGER_BEHIND"));
    assertEquals(ledger, read("data/calendar-ledger.csv"));
    assertTrue(read("target/site/nl/agenda/een/feest.ics").contains("DTSTAMP:20260309T000000Z"));
  }

  @Test
  void buildThatHasJustWrittenTheLedgerNeedNotBeDoneAgain() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    String again = run(Main.DONE, "2026-03-09", "build");
    assertTrue(again.contains("Nothing has changed"), again);
  }

  @Test
  void entryThatChangesCountsOnInItsFeedAndInNoOther() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    Path sheet = folder.resolve("data/calendar/voorjaar.csv");
    Files.writeString(sheet, Files.readString(sheet).replace("Feest;2026-05-05", "Bal;2026-05-05"));
    run(Main.DONE, "2026-04-01", "build");

    String changed = read("target/site/nl/agenda/een/feest.ics");
    assertTrue(changed.contains("SEQUENCE:1\r\n"), changed);
    assertTrue(changed.contains("LAST-MODIFIED:20260401T000000Z"), changed);
    String same = read("target/site/nl/agenda/een/praten.ics");
    assertTrue(same.contains("SEQUENCE:0\r\n"), same);
    assertTrue(read("target/site/nl/agenda/nieuw.atom").contains("Veranderd: Bal"));
  }

  @Test
  void rowThatIsTakenOutBeforeItsTimeIsWarnedAboutUntilItHasPassed() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    Path sheet = folder.resolve("data/calendar/voorjaar.csv");
    Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m)^feest;.*\n", ""));

    String before = run(Main.DONE, "2026-05-06", "build");
    assertTrue(before.contains("CAL_ENTRY_GONE") && before.contains("feest"), before);
    assertFalse(run(Main.DONE, "2026-05-07", "build").contains("CAL_ENTRY_GONE"));
  }

  @Test
  void whatAMistakeKeepsOffTheSiteIsNotCalledGoneAndWhatIsTakenOutIs() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    Path sheet = folder.resolve("data/calendar/voorjaar.csv");
    String rows = Files.readString(sheet).replaceAll("(?m)^feest;.*\n", "");
    Files.writeString(sheet, rows.replaceFirst("(?m)^(stil;[^;]*;)[^;]*;", "$1onzin;"));

    String console = run(Main.DONE, "2026-03-10", "build", "--lenient");
    assertTrue(console.contains("onzin"), console);
    List<String> gone = console.lines().filter(line -> line.contains("CAL_ENTRY_GONE")).toList();
    assertEquals(1, gone.size(), console);
    assertTrue(gone.get(0).contains("feest"), console);
  }

  @Test
  void buildThatIsRefusedLeavesTheLedgerAsItIs() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    String before = read("data/calendar-ledger.csv");
    Path sheet = folder.resolve("data/calendar/voorjaar.csv");
    Files.writeString(sheet, Files.readString(sheet).replace("2026-05-05", "2026-05-32"));

    run(Main.MISTAKES, "2026-04-01", "build");
    assertEquals(before, read("data/calendar-ledger.csv"));
  }

  @Test
  void twoBuildsOnDifferentDaysWriteTheSameFeeds() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    List<Path> feeds = feeds();
    assertTrue(feeds.size() > 8, "" + feeds);
    Path kept = folder.resolve("kept");
    TestFolders.copy(folder.resolve("target/site"), kept);
    run(Main.DONE, "2026-06-09", "build", "--fresh");
    for (Path feed : feeds) {
      Path name = folder.resolve("target/site").relativize(feed);
      assertArrayEquals(
          Files.readAllBytes(kept.resolve(name.toString())), Files.readAllBytes(feed), "" + name);
    }
  }

  @Test
  void hiddenAddressAndWhatANeutralProgrammeIsAboutAreInNoByteOfAnyFeed() throws IOException {
    run(Main.DONE, "2026-03-09", "build");
    for (Path feed : feeds()) {
      String text =
          new String(Files.readAllBytes(feed), StandardCharsets.UTF_8)
              .replace("\r\n ", "")
              .toLowerCase(Locale.ROOT);
      for (String secret : List.of("geheimpad", "3511", "geweld", "gebeurd", "niemand")) {
        assertFalse(text.contains(secret), feed + ": " + secret);
      }
    }
    assertTrue(read("target/site/nl/agenda/een/stil.ics").contains("SUMMARY:Afspraak\r\n"));
  }

  private List<Path> feeds() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("target/site"))) {
      return walk.filter(file -> file.toString().matches(".*\\.(ics|atom)")).sorted().toList();
    }
  }
}

package org.handreiking.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with mistakes in its calendar, published without what they are about. */
class LenientBuildTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void copyASite() throws IOException {
    TestFolders.copy(GOLDEN.resolve("base"), folder);
    TestFolders.copy(GOLDEN.resolve("calendar-lenient/in"), folder);
  }

  private String run(int code, String... arguments) {
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    Stream<String> all =
        Stream.concat(
            Stream.of(arguments), Stream.of("--site", folder.toString(), "--language", "en"));
    assertEquals(code, Main.run(writer, writer, NOW, all.toArray(String[]::new)), "" + console);
    return console.toString();
  }

  private Path page() {
    return folder.resolve("target/site/nl/agenda/index.html");
  }

  @Test
  void mistakesStopTheSiteUnlessItIsToldToLeaveThemOut() throws IOException {
    String refused = run(Main.MISTAKES, "build");
    assertTrue(refused.contains("--lenient leaves out: the whole series praten."), refused);
    assertFalse(Files.exists(page()));

    String made = run(Main.DONE, "build", "--lenient");
    assertTrue(made.contains("Consequence: left out: the whole series praten."), made);
    assertTrue(
        made.contains("Rows that are not on the site, because of mistakes in the calendar: 7"),
        made);
    assertTrue(made.contains("data/calendar/open.csv: the whole file, 2 rows (see "), made);
    String html = Files.readString(page());
    assertTrue(html.contains("Samen koken"), html);
    assertFalse(html.contains("Samen praten"), html);
  }

  @Test
  void whatIsNotOnTheSiteIsSaidAgainWhenNothingHasChanged() {
    run(Main.DONE, "build", "--lenient");
    String again = run(Main.DONE, "build", "--lenient");
    assertTrue(again.contains("Nothing has changed"), again);
    assertTrue(again.contains("rows are not on the site: 7. With --fresh you see which."), again);
  }

  @Test
  void buildThatIsNotLenientIsNotContentWithWhatALenientOneMade() {
    run(Main.DONE, "build", "--lenient");
    run(Main.MISTAKES, "build");
  }

  @Test
  void otherMistakesStopTheSiteInAnyCase() throws IOException {
    Files.writeString(folder.resolve("content/hulp.adoc"), "geen titel");
    String refused = run(Main.MISTAKES, "build", "--lenient");
    assertTrue(refused.contains("error HEADER_NO_TITLE"), refused);
    assertTrue(refused.contains("warning CAL_SHORT_YEAR"), refused);
    assertFalse(Files.exists(page()));
  }

  @Test
  void ledgerKnowsWhatIsOnTheSiteAndNothingOfWhatIsLeftOut() throws IOException {
    run(Main.DONE, "build", "--lenient");
    String ledger = Files.readString(folder.resolve("data/calendar-ledger.csv"));
    assertTrue(ledger.contains("\nkoken;"), ledger);
    assertFalse(ledger.contains("\npraten;"), ledger);
  }
}

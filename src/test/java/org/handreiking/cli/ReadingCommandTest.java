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
import java.util.List;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code handreiking reading} shows of what a build found. */
class ReadingCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

  @TempDir Path site;

  @BeforeEach
  void layTheSiteWithLongSentencesOverTheBase() throws IOException {
    TestFolders.copy(GOLDEN.resolve("base"), site);
    TestFolders.copy(GOLDEN.resolve("hard-to-read-for-participants/in"), site);
  }

  private String run(int code, String... arguments) {
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--site", "" + site)).toList();
    assertEquals(code, Main.run(writer, writer, NOW, all.toArray(String[]::new)), "" + console);
    return console.toString();
  }

  @Test
  void beforeTheFirstBuildItSaysWhatToDoFirst() {
    assertTrue(run(Main.MISUSE, "reading").contains("./handreiking build"));
  }

  @Test
  void afterABuildThatWasRefusedTheHardestPagesAndTheirSentencesAreShown() {
    run(Main.MISTAKES, "build");
    String shown = run(Main.DONE, "reading", "--most", "2");
    assertTrue(shown.indexOf("/nl/voor-trainers/") > 0, shown);
    assertTrue(
        shown.contains("content/voor-trainers.adoc:7: zeer lange zin, 26 woorden: “Deze"), shown);
    assertFalse(shown.contains("/nl/hulp/"), shown);
    assertTrue(shown.contains("reading.html"), shown);
  }

  @Test
  void onePageIsShownByThePathInItsAddress() {
    run(Main.MISTAKES, "build");
    for (String path : List.of("voor-jou", "/nl/voor-jou/")) {
      String shown = run(Main.DONE, "reading", "--page", path);
      assertTrue(shown.contains("content/voor-jou.adoc:9:"), shown);
      assertFalse(shown.contains("voor-trainers"), shown);
    }
    assertTrue(run(Main.MISUSE, "reading", "--page", "nergens").contains("nergens"));
  }

  @Test
  void theHomePageIsShownByItsAddress() {
    run(Main.MISTAKES, "build");
    for (String path : List.of("/nl/", "nl", "/")) {
      String shown = run(Main.DONE, "reading", "--page", path);
      assertTrue(shown.contains("\n/nl/ – "), shown);
      assertFalse(shown.contains("voor-trainers"), shown);
    }
  }

  @Test
  void numbersAreWrittenAsTheEditorsLanguageDoes() {
    run(Main.MISTAKES, "build");
    assertTrue(
        run(Main.DONE, "reading", "--page", "voor-jou").matches("(?s).*gemiddeld \\d+,\\d\\n.*"));
    assertTrue(
        run(Main.DONE, "reading", "--page", "voor-jou", "--language", "en")
            .matches("(?s).*\\d+\\.\\d on average\\n.*"));
  }

  @Test
  void aReportThatSomebodyEditedIsShownAsFarAsItGoes() throws IOException {
    run(Main.MISTAKES, "build");
    Path remarks = site.resolve("target/report/reading-remarks.csv");
    Files.writeString(remarks, Files.readString(remarks).replace(";very-long;", ";awful;"));
    String shown = run(Main.DONE, "reading", "--page", "voor-jou");
    assertTrue(shown.contains("content/voor-jou.adoc:9:"), shown);
    assertFalse(shown.contains("content/voor-jou.adoc:13:"), shown);
  }

  @Test
  void theScoreOfTheBuildBeforeStandsBesideThatOfTheLast() throws IOException {
    run(Main.MISTAKES, "build");
    Path page = site.resolve("content/voor-trainers.adoc");
    Files.writeString(page, Files.readString(page).replace("begon,\nmaar op", "begon.\nOp"));
    run(Main.MISTAKES, "build");
    String shown = run(Main.DONE, "reading", "--page", "voor-trainers");
    assertTrue(shown.matches("(?s).*score \\d+ \\(eerder \\d+\\).*"), shown);
    String report = Files.readString(site.resolve("target/report/reading.csv"));
    assertTrue(report.startsWith("language;page;title;score;before;"), report);
  }
}

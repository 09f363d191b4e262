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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands answer to whoever misspells them. */
class MainTest {

  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

  @TempDir Path folder;

  private final StringWriter console = new StringWriter();

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(console, true);
    return Main.run(writer, writer, NOW, arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "bild, handreiking build",
    "'build --date 2026-13-01', 2026-03-09",
    "'search --most 0 x', --most",
    "'explain NOPE', CAL_BAD_DATE",
    "'search', <words>"
  })
  void misuseIsAnsweredWithAdviceAndExitCode2(String command, String advice) {
    assertEquals(Main.MISUSE, run(command.split(" ")));
    assertTrue(console.toString().contains(advice), console.toString());
    assertFalse(console.toString().contains("\tat "), console.toString());
  }

  @Test
  void aFolderWithoutASiteIsNoSite() {
    assertEquals(Main.MISUSE, run("build", "--site", folder.toString()));
    assertTrue(console.toString().contains("--site"), console.toString());
  }

  @Test
  void searchingBeforeTheFirstBuildSaysWhatToDoFirst() {
    assertEquals(Main.MISUSE, run("search", "--site", folder.toString(), "loslaten"));
    assertTrue(console.toString().contains("./handreiking build"), console.toString());
  }

  /** They are printed as they stand, so an apostrophe is not doubled. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "search",
        "reading",
        "translate",
        "translate extract",
        "translate status",
        "translate packet",
        "translate return",
        "schema",
        "schema calendar",
        "import",
        "explain"
      })
  void noHelpHasADoubledApostrophe(String command) {
    List<String> words = Stream.of(command.split(" ")).filter(word -> !word.isEmpty()).toList();
    for (String language : List.of("nl", "en")) {
      List<String> asked = new ArrayList<>(words);
      asked.add("--help");
      asked.add("--language=" + language);
      run(asked.toArray(String[]::new));
      assertTrue(console.toString().contains("handreiking"), console.toString());
      assertFalse(console.toString().contains("''"), console.toString());
    }
  }

  @Test
  void helpOfEveryTextIsSaidOnce() throws IOException {
    for (String language : List.of("nl", "en")) {
      Path file =
          Path.of("src/main/resources/org/handreiking/cli/usage_" + language + ".properties");
      List<String> keys =
          Files.readAllLines(file).stream().map(line -> line.replaceFirst("=.*", "")).toList();
      assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys);
    }
  }

  @Test
  void helpSpeaksTheLanguageAskedFor() {
    assertEquals(Main.DONE, run("build", "--language", "en", "--help"));
    assertTrue(console.toString().contains("Makes the site"), console.toString());
    assertEquals(Main.DONE, run("build", "--help"));
    assertTrue(console.toString().contains("Maakt de site"), console.toString());
  }

  @Test
  void aCodeIsExplainedInTheLanguageAskedFor() {
    assertEquals(Main.DONE, run("explain", "CAL_NOT_A_DATE", "--language", "en"));
    assertTrue(console.toString().contains("2026-03-09"), console.toString());
    assertTrue(console.toString().contains("not a date"), console.toString());
  }

  @Test
  void explanationGivesAnExampleAndTakesACodeInSmallLetters() {
    assertEquals(Main.DONE, run("explain", "cal_bad_date"));
    assertTrue(
        console
            .toString()
            .contains(
                "CAL_BAD_DATE – fout%nBijvoorbeeld: 31-02-2027 bestaat niet%nfebruari 2027 heeft 28 dagen%n"
                    .formatted()),
        console.toString());
    assertEquals(Main.DONE, run("explain", "TABLE_BAD_CHOICE"));
    assertTrue(
        console.toString().contains("kies uit: gepland, verplaatst, vervalt"), console.toString());
  }

  @Test
  void codeThatDoesNotExistIsAnsweredInTheLanguageAskedFor() {
    assertEquals(Main.MISUSE, run("explain", "CAL_BAD_DATES"));
    assertTrue(console.toString().contains("Bedoel je CAL_BAD_DATE?"), console.toString());
    assertEquals(Main.MISUSE, run("explain", "BOGUS", "--language", "en"));
    assertTrue(console.toString().contains("\"BOGUS\" is no code."), console.toString());
    assertFalse(console.toString().contains("Invalid value"), console.toString());
  }
}

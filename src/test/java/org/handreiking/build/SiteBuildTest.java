package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.TestFolders;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.output.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves alone, and what it does only once. */
class SiteBuildTest {

  private static final Path BASE = Path.of("src/test/resources/golden/base");

  /** What every page must have. */
  private static final String HEAD =
      "<!doctype html><meta name=\"referrer\" content=\"no-referrer\">"
          + "<meta http-equiv=\"Content-Security-Policy\" content=\"${policy?no_esc}\">";

  @TempDir Path site;

  private final List<String> stages = new ArrayList<>();
  private BuildRequest.Reuse reuse = BuildRequest.Reuse.WHAT_FITS;

  @BeforeEach
  void startWithTheBaseSite() throws IOException {
    TestFolders.copy(BASE, site);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildResult build() {
    return build(LocalDate.of(2026, 3, 9));
  }

  private BuildResult build(LocalDate date) {
    stages.clear();
    BuildRequest request = new BuildRequest(site, site.resolve("target"), date, reuse);
    return new SiteBuild(request, (stage, items) -> stages.add(stage + " " + items)).run();
  }

  private Path home() {
    return site.resolve("target/site/nl/index.html");
  }

  @Test
  void mistakesLeaveTheEarlierSiteUntouched() throws IOException {
    assertInstanceOf(BuildResult.Published.class, build());
    byte[] before = Files.readAllBytes(home());
    write("content/index.adoc", "geen titel");
    BuildResult refused = build();
    assertInstanceOf(BuildResult.Refused.class, refused);
    assertArrayEquals(before, Files.readAllBytes(home()));
    assertFalse(Files.exists(site.resolve("target/scratch")));
  }

  @Test
  void aMistakeThatOnlyTheFinishedPagesShowLeavesTheEarlierSiteUntouched() throws IOException {
    build();
    byte[] before = Files.readAllBytes(home());
    write("templates/page.ftlh", HEAD + "<a href=\"weg.html\">${page.title}</a>");
    BuildResult refused = build();
    assertEquals(
        List.of(Code.LINK_DEAD),
        refused.diagnostics().stream().map(Diagnostic::code).distinct().toList());
    assertArrayEquals(before, Files.readAllBytes(home()));
  }

  @Test
  void nothingChangedMeansThatNothingIsDone() {
    BuildResult first = build();
    BuildResult second = build();
    assertEquals(List.of("READ 0"), stages);
    assertEquals(
        assertInstanceOf(BuildResult.Published.class, first).summary(),
        assertInstanceOf(BuildResult.Unchanged.class, second).summary());
  }

  @Test
  void onlyAChangedTextIsConvertedAnew() throws IOException {
    build();
    assertTrue(stages.contains("CONVERT 3"), stages.toString());
    Files.writeString(
        site.resolve("content/hulp.adoc"),
        Files.readString(site.resolve("content/hulp.adoc")) + "\nNog een zin.\n");
    build();
    assertTrue(stages.contains("CONVERT 1"), stages.toString());
  }

  @Test
  void aChangedTemplateConvertsNothingButMakesThePagesAnew() throws IOException {
    build();
    write("templates/page.ftlh", HEAD + "<title>${page.title}</title><p>anders");
    build();
    assertTrue(stages.contains("CONVERT 0"), stages.toString());
    assertTrue(Files.readString(home()).contains("anders"));
  }

  @Test
  void aSiteThatSomebodyHasDamagedIsMadeAgain() throws IOException {
    build();
    Files.delete(home());
    assertInstanceOf(BuildResult.Published.class, build());
    assertTrue(Files.exists(home()));
  }

  @Test
  void aReportThatSomebodyDeletedIsWrittenAgain() throws IOException {
    build();
    Path report = site.resolve("target/report/reading.html");
    byte[] before = Files.readAllBytes(report);
    Folders.delete(report.getParent());
    assertInstanceOf(BuildResult.Published.class, build());
    assertArrayEquals(before, Files.readAllBytes(report));
  }

  @Test
  void mistakesInKnownWordsAreShownWithAllOthersBeforeAPageIsMade() throws IOException {
    write("data/known-words.csv", "language;word\nfy;gearkomsten\n");
    write("content/hulp.adoc", "geen titel");
    List<Code> found = build().diagnostics().stream().map(Diagnostic::code).distinct().toList();
    assertTrue(found.containsAll(List.of(Code.TABLE_BAD_CHOICE, Code.HEADER_NO_TITLE)), "" + found);
  }

  @Test
  void aFreshBuildUsesNothingOfEarlierOnes() {
    build();
    reuse = BuildRequest.Reuse.NOTHING;
    assertInstanceOf(BuildResult.Published.class, build());
    assertTrue(stages.contains("CONVERT 3"), stages.toString());
  }

  @Test
  void anotherDayMakesTheSiteAnew() {
    build();
    assertInstanceOf(BuildResult.Published.class, build(LocalDate.of(2026, 3, 10)));
  }

  @Test
  void warningsDoNotStopTheSite() throws IOException {
    write(
        "data/programmes.json",
        """
        [{"id": "p", "title": "P", "methodology": "hulp", "municipality": "Utrecht",
          "from": "2026-03-01", "until": "2026-03-31", "groups": []}]
        """);
    write(
        "data/calendar/p.csv",
        "id;programma;soort;titel;datum;status\nk1;p;evenement;Feest;2026-05-01;gepland\n");
    BuildResult result = build();
    assertEquals(
        List.of(Code.CAL_OUTSIDE_PROGRAMME),
        result.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals(1, assertInstanceOf(BuildResult.Published.class, result).summary().warnings());
  }

  @Test
  void aTextWithoutItsWordIsAnErrorAndNotAKeyOnAPage() throws IOException {
    Path words = site.resolve("templates/messages.nl.properties");
    String text = Files.readString(words, StandardCharsets.UTF_8);
    Files.writeString(words, text.replaceAll("(?m)^example\\.note=.*$", ""));
    write(
        "data/site.json",
        Files.readString(site.resolve("data/site.json"))
            .replace("\"navigation\"", "\"example\": true, \"navigation\""));
    assertEquals(
        List.of(Code.TEXT_MISSING),
        build().diagnostics().stream().map(Diagnostic::code).distinct().toList());
  }
}

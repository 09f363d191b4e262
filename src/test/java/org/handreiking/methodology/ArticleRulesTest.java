package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.ClassificationReader;
import org.handreiking.site.Publication;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

class ArticleRulesTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void pagesThatHangTogetherHaveNoMistakes() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/vuur")
            .exercise("m/brief", "vuur")
            .session("m/een", 1, "vuur")
            .session("m/twee", 2, "brief"));

    assertFound();
  }

  @Test
  void prerequisiteThatComesLaterInTheSameSessionIsTooLate() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/vuur")
            .exercise("m/brief", "vuur")
            .session("m/een", 1, "brief", "vuur"));

    assertFound("content/m/een.adoc:11 REFERENCE_ORDER brief");
  }

  @Test
  void exercisesThatTakeLongerThanTheirSessionAreWarnedAbout() {
    check(
        new Pages()
            .methodology("m")
            .exerciseOf("m/vuur", 45, "")
            .exerciseOf("m/brief", 16, "")
            .session("m/kort", 1, "vuur", "brief")
            .session("m/past", 2, "vuur"));

    assertFound("content/m/kort.adoc:11 SESSION_TOO_SHORT 61");
    assertEquals(List.of("61", "60"), diagnostics.sorted().get(0).values());
  }

  @Test
  void exerciseWhoseSafetyAsksForAftercareMustSayWhatThatIs() {
    check(
        new Pages()
            .methodology("m")
            .exerciseOf("m/zonder", 10, ":veiligheid: Regel eerst de Nazorg.\n")
            .exerciseOf("m/met", 10, ":veiligheid: Regel nazorg.\n:nazorg: Bel morgen.\n"));

    assertFound("content/m/zonder.adoc:1 EXERCISE_NO_AFTERCARE nazorg");
  }

  @Test
  void nameOfTwoPagesThatAreEquallyNearIsReported() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/a/kaart")
            .exercise("m/b/kaart")
            .session("m/een", 1, "kaart"));

    assertFound("content/m/een.adoc:11 REFERENCE_AMBIGUOUS kaart");
  }

  @Test
  void handoutThatDoesNotExistIsReported() {
    check(new Pages().methodology("m").sessionWithHandouts("m/een", "regels"));

    assertFound("content/m/een.adoc:11 REFERENCE_UNKNOWN regels");
  }

  @Test
  void exerciseThatDoesNotExistIsReportedWhereItIsNamed() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/brief", "vuur")
            .session("m/een", 1, "brief", "dans"));

    assertFound(
        "content/m/brief.adoc:11 REFERENCE_UNKNOWN vuur",
        "content/m/een.adoc:11 REFERENCE_UNKNOWN dans");
  }

  @Test
  void circleOfPrerequisitesIsReportedOnceAtItsFirstExercise() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/c", "a")
            .exercise("m/b", "c")
            .exercise("m/a", "b")
            .exercise("m/buiten", "a"));

    assertFound("content/m/a.adoc:11 REFERENCE_CYCLE a → b → c → a");
  }

  @Test
  void exerciseThatWaitsForItselfIsACircle() {
    check(new Pages().methodology("m").exercise("m/a", "a"));

    assertFound("content/m/a.adoc:11 REFERENCE_CYCLE a → a");
  }

  @Test
  void twoCirclesThroughOneExerciseAreBothReported() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/a", "b")
            .exercise("m/b", "a", "c")
            .exercise("m/c", "b"));

    assertFound(
        "content/m/a.adoc:11 REFERENCE_CYCLE a → b → a",
        "content/m/b.adoc:11 REFERENCE_CYCLE b → c → b");
  }

  @Test
  void manyPrerequisitesWithoutACircleAreCheckedQuickly() {
    Pages pages = new Pages().methodology("m");
    for (int i = 10; i < 60; i++) {
      pages.exercise(
          "m/" + i, IntStream.range(i + 1, 60).mapToObj(Integer::toString).toArray(String[]::new));
    }

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(pages));
    assertFound();
  }

  @Test
  void sessionThatUsesAnExerciseTooEarlyIsWarnedAbout() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/vuur")
            .exercise("m/brief", "vuur")
            .session("m/a-laat", 20, "vuur")
            .session("m/z-vroeg", 10, "brief"));

    assertFound("content/m/z-vroeg.adoc:11 REFERENCE_ORDER brief");
    assertEquals(List.of("brief", "vuur"), diagnostics.sorted().get(0).values());
  }

  @Test
  void prerequisiteInTheSameSessionIsInTime() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/vuur")
            .exercise("m/brief", "vuur")
            .session("m/een", 1, "vuur", "brief"));

    assertFound();
  }

  @Test
  void prerequisiteThatNoSessionUsesIsWarnedAboutInEverySession() {
    check(
        new Pages()
            .methodology("m")
            .exercise("m/vuur")
            .exercise("m/brief", "vuur")
            .session("m/een", 1, "brief")
            .session("m/twee", 2, "brief"));

    assertFound(
        "content/m/een.adoc:11 REFERENCE_ORDER brief",
        "content/m/twee.adoc:11 REFERENCE_ORDER brief");
  }

  @Test
  void namesFromSpreadsheetsMustExist() {
    SourceTree tree =
        TextTree.of(
            """
            -- data/classifications.csv --
            soort;id;naam
            thema;kracht;Kracht
            levensdomein;wonen;Wonen
            -- data/materials.csv --
            id;naam;aantal;per;herkomst
            pennen;Pennen;1;ronde;bron
            -- content/m/index.adoc --
            = M
            :soort: methodiek
            :beschrijving: Zin.
            :lezers: trainer
            :bron: boek, krant
            :nagekeken: nee
            :themas: kracht, wonen
            :levensdomeinen: wonen
            :niveaus: hoog
            -- content/m/werkvorm.adoc --
            = Werkvorm
            :soort: werkvorm
            :beschrijving: Zin.
            :lezers: trainer
            :bron: boek
            :nagekeken: nee
            :duur: 60
            :groepsgrootte: 4-10
            :doelen: een
            :veiligheid: twee
            :materialen: pennen, hamer
            :zachter: a
            :opbrengst: b
            """);
    Map<String, Publication> publications =
        Map.of("boek", new Publication("boek", "Boek", "", "", "", ""));
    new ArticleRules(new Articles(new ArticleReader(diagnostics).read(tree)), diagnostics)
        .check(
            new ClassificationReader(diagnostics).read(tree),
            publications,
            new MaterialReader(diagnostics).read(tree));

    assertFound(
        "content/m/index.adoc:5 REFERENCE_UNKNOWN krant",
        "content/m/index.adoc:7 REFERENCE_UNKNOWN wonen",
        "content/m/index.adoc:9 REFERENCE_UNKNOWN hoog",
        "content/m/werkvorm.adoc:11 REFERENCE_UNKNOWN hamer");
    assertEquals(
        List.of("data/sources.csv", "data/classifications.csv", "data/materials.csv"),
        diagnostics.sorted().stream().map(one -> one.values().get(1)).distinct().toList());
  }

  private void check(Pages pages) {
    new ArticleRules(pages.articles(), diagnostics).check();
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), Shown.in(diagnostics));
  }
}

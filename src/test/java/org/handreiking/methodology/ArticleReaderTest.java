package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.Classification;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String EXERCISE =
      """
      = Boze brief
      :soort: werkvorm
      :beschrijving: Schrijf wat je boos maakt.
      :lezers: trainer, organisatie
      :volgorde: 30
      :bron: boek, plan
      :vindplaats: Hoofdstuk 2.
      :voorstel: De tijden.
      :nagekeken: 2026-03-09 psycholoog, traumahulp
      :themas: kracht
      :levensdomeinen: wonen, werk
      :niveaus: laag
      :duur: 60
      :groepsgrootte: 4-10
      :doelen: je schrijft; echt ; je leest
      :veiligheid: Niemand hoeft voor te lezen.
      :ruimte: Een kring.
      :materialen: papier, pennen
      :uitdeelbladen: zinnen
      :let-op: Stilte. ; Haast.
      :nazorg: Bel na.
      :eerst: vuur
      :zachter: Teken het.
      :opbrengst: Rust. ; Een brief.

      Tekst.
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyAttributeOfAnExerciseIsRead() {
    Exercise exercise = (Exercise) article(EXERCISE);
    ArticleHead head = exercise.head();

    assertEquals("brief", head.path().value());
    assertEquals(ArticleKind.EXERCISE, head.kind());
    assertEquals("Boze brief", exercise.title());
    assertEquals("Schrijf wat je boos maakt.", head.summary());
    assertEquals(Set.of(Audience.TRAINER, Audience.ORGANISATION), head.audiences());
    assertEquals(30, head.order());
    assertEquals(List.of("boek", "plan"), names(head.sources()));
    assertEquals("content/brief.adoc:6", head.sources().get(1).at().toString());
    assertEquals("Hoofdstuk 2.", head.passage());
    assertEquals("De tijden.", head.proposal());
    assertEquals(
        new Review.Reviewed(LocalDate.of(2026, 3, 9), "psycholoog, traumahulp"), head.review());
    assertEquals(List.of("kracht"), head.categories(Classification.THEME));
    assertEquals(List.of("wonen", "werk"), head.categories(Classification.LIFE_DOMAIN));
    assertEquals(List.of("laag"), head.categories(Classification.PARTICIPATION_LEVEL));
    assertEquals(60, exercise.work().minutes());
    assertEquals(new GroupSize(4, 10), exercise.work().groupSize());
    assertEquals(List.of("je schrijft; echt", "je leest"), exercise.work().aims());
    assertEquals(List.of("Niemand hoeft voor te lezen."), exercise.work().safety());
    assertEquals(List.of("Een kring."), exercise.work().room());
    assertEquals(List.of("papier", "pennen"), names(exercise.work().materials()));
    assertEquals(List.of("zinnen"), names(head.handouts()));
    assertEquals(List.of("Stilte.", "Haast."), exercise.work().watch());
    assertEquals(List.of("Bel na."), exercise.work().aftercare());
    assertEquals(List.of("vuur"), names(exercise.requires()));
    assertEquals("Teken het.", exercise.gentler());
    assertEquals(List.of("Rust.", "Een brief."), exercise.result());
    assertFound();
  }

  @Test
  void sessionNamesItsExercisesInItsOwnOrder() {
    Session session =
        (Session)
            article(
                EXERCISE
                    .replace("soort: werkvorm", "soort: bijeenkomst")
                    .replaceAll("(?m)^:(zachter|opbrengst):.*\n", "")
                    .replace(
                        ":eerst: vuur",
                        ":werkvormen: vuur, boze-brief, dansen\n:minuten: bron\n"
                            + ":huiswerk: Lees. ; Schrijf."));

    assertEquals(List.of("vuur", "boze-brief", "dansen"), names(session.exercises()));
    assertEquals(Origin.SOURCE, session.minutes());
    assertEquals(List.of("Lees.", "Schrijf."), session.homework());
    assertFound();
  }

  @Test
  void methodologyHasAColourAlsoWhenItsHeaderNamesNone() {
    String text =
        """
        = Kracht
        :soort: methodiek
        :beschrijving: Zin.
        :lezers: trainer
        :bron: boek
        :nagekeken: nee
        """;

    assertEquals("#5b3a6e", ((Methodology) article(text)).colour());
    assertEquals("#7A3b5d", ((Methodology) article(text.strip() + "\n:kleur: #7A3b5d\n")).colour());
    assertFound();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lezers|trainer, bezoeker",
        "volgorde|eerst",
        "volgorde|-1",
        "volgorde|1.5",
        "volgorde|12345678901",
        "nagekeken|ja",
        "nagekeken|2026-13-01 psycholoog",
        "nagekeken|2026-02-30 psycholoog",
        "nagekeken|2026-03-09",
        "duur|een uur",
        "duur|0",
        "duur|60 minuten",
        "groepsgrootte|10-4",
        "groepsgrootte|0-4",
        "groepsgrootte|veel"
      })
  void valueOfTheWrongFormIsReportedOnItsLine(String name, String value) {
    int line = EXERCISE.substring(0, EXERCISE.indexOf(":" + name + ":")).split("\n", -1).length;
    article(EXERCISE.replaceAll("(?m)^:" + name + ":.*$", ":" + name + ": " + value));

    assertFound("content/brief.adoc:" + line + " HEADER_BAD_VALUE " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rood", "#fff", "#7a3b5d00", "7a3b5d"})
  void colourOfTheWrongFormIsReported(String colour) {
    article(
        "= Kracht\n:soort: methodiek\n:beschrijving: Zin.\n:lezers: trainer\n:bron: boek\n"
            + ":nagekeken: nee\n:kleur: "
            + colour
            + "\n");

    assertFound("content/brief.adoc:7 HEADER_BAD_VALUE kleur");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4-10", "4–10", "4 - 10", "1-1"})
  void groupSizeIsARange(String value) {
    article(EXERCISE.replace("4-10", value));

    assertFound();
  }

  @Test
  void groupSizeIsShownShorterWhereBothNumbersAreTheSame() {
    assertEquals("4–10", new GroupSize(4, 10).toString());
    assertEquals("1", new GroupSize(1, 1).toString());
  }

  @Test
  void everyUnknownAudienceIsReported() {
    article(EXERCISE.replace("trainer, organisatie", "trainer, kat, hond"));

    assertEquals(
        List.of("hond", "kat"),
        diagnostics.sorted().stream().map(one -> one.values().get(1)).toList());
  }

  @Test
  void summaryMayHaveOneHundredAndSixtyCharacters() {
    String summary = "Schrijf wat je boos maakt.";
    article(EXERCISE.replace(summary, "a".repeat(160)));
    assertFound();

    article(EXERCISE.replace(summary, "a".repeat(161)));
    assertFound("content/brief.adoc:3 HEADER_BAD_VALUE beschrijving");
  }

  @Test
  void pageWithoutAKindIsReportedAndLeftOut() {
    assertEquals(List.of(), read("content/a.adoc", "= A\n:beschrijving: Zin.\n"));
    assertFound("content/a.adoc:1 HEADER_MISSING soort");
  }

  @Test
  void pageOfAnUnknownKindIsReportedAndLeftOut() {
    assertEquals(List.of(), read("content/a.adoc", "= A\n:beschrijving: Zin.\n:soort: gedicht\n"));
    assertFound("content/a.adoc:3 HEADER_BAD_VALUE soort");
  }

  @Test
  void pageWhoseKindIsEmptyIsReportedOnThatLineAndLeftOut() {
    assertEquals(List.of(), read("content/a.adoc", "= A\n:beschrijving: Zin.\n:soort:\n"));
    assertFound("content/a.adoc:3 HEADER_MISSING soort");
  }

  @Test
  void attributeThatMayBeLeftOutMayBeEmpty() {
    article(EXERCISE.replace(":volgorde: 30", ":volgorde:"));

    assertFound();
  }

  @Test
  void wrongValuesAreReportedTogetherWithMissingOnes() {
    assertEquals(
        List.of(),
        read(
            "content/brief.adoc",
            EXERCISE.replace(":duur: 60", ":duur: lang").replace(":opbrengst: Rust.", "// weg")));
    assertFound(
        "content/brief.adoc:1 HEADER_MISSING opbrengst",
        "content/brief.adoc:13 HEADER_BAD_VALUE duur");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "content/index.adoc, ''",
        "content/agenda.adoc, agenda",
        "content/methoden/index.adoc, methoden",
        "content/methoden/a-1/b.adoc, methoden/a-1/b",
        "content/index/index.adoc, index"
      })
  void pathIsThatOfTheFileAndAnIndexStandsForItsFolder(String file, String path) {
    assertEquals(path, read(file, EXERCISE).get(0).path().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vijf Zes", "één", "a_b", "a.b", "-a", "A", "x/Y/z", "x y/index"})
  void fileWhoseNameCannotBecomeAnAddressIsReported(String name) {
    String path = "content/" + name + ".adoc";

    assertEquals(List.of(), read(path, EXERCISE));
    assertFound(path + " PAGE_BAD_PATH " + path.substring(path.lastIndexOf('/') + 1));
  }

  @Test
  void onlyAsciidocBelowTheContentIsRead() {
    SourceTree tree =
        TextTree.of(
            """
            -- content/a.txt --
            = A
            -- data/a.adoc --
            = A
            """);

    assertEquals(List.of(), new ArticleReader(diagnostics).read(tree));
    assertFound();
  }

  @Test
  void fileThatIsNotUtf8IsLeftOut() {
    SourceFile file =
        new SourceFile("content/a.adoc", "= Één".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(List.of(), new ArticleReader(diagnostics).read(new SourceTree(List.of(file))));
    assertFound();
  }

  private Article article(String text) {
    return read("content/brief.adoc", text).get(0);
  }

  private List<Article> read(String path, String text) {
    return new ArticleReader(diagnostics)
        .read(new SourceTree(List.of(SourceFile.ofText(path, text))));
  }

  private static List<String> names(List<Reference> references) {
    return references.stream().map(Reference::name).toList();
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), Shown.in(diagnostics));
  }
}

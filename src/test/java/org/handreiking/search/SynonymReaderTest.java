package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Leniency;
import org.handreiking.diagnostic.Severity;
import org.handreiking.search.Synonyms.Synonym;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymReaderTest {

  private static final Language DUTCH = Language.of("nl");
  private static final Language ARABIC = Language.of("ar");
  private static final String FILE = "data/synonyms.nl.txt";

  private final Diagnostics diagnostics = new Diagnostics();

  private Map<Language, Synonyms> read(SourceFile... files) {
    return new SynonymReader(diagnostics, List.of(DUTCH, ARABIC))
        .read(new SourceTree(List.of(files)));
  }

  private List<Synonym> read(String text) {
    return read(SourceFile.ofText(FILE, text)).get(DUTCH).all();
  }

  private List<String> said() {
    return diagnostics.sorted().stream()
        .map(one -> one.at().line() + " " + one.code() + " " + one.values())
        .toList();
  }

  private static Synonym synonym(int line, String from, String... to) {
    return new Synonym(List.of(from.split(" ")), List.of(to), Position.of(FILE, line));
  }

  @Test
  void everyEverydayPhraseLeadsToAllWordsBehindTheArrow() {
    assertEquals(
        List.of(
            synonym(3, "geld tekort", "rondkomen", "in de schulden"),
            synonym(3, "blut", "rondkomen", "in de schulden"),
            synonym(5, "Vechten leren", "weerbaarheid")),
        read(
            """
            # Woorden van bezoekers

              geld  tekort, blut → rondkomen,in de schulden

            Vechten leren → weerbaarheid
            """));
    assertEquals(List.of(), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"→", "=>", "->", " → ", " => ", "\u00A0->\u00A0"})
  void threeArrowsAreRead(String arrow) {
    assertEquals(List.of(synonym(1, "blut", "rondkomen")), read("blut" + arrow + "rondkomen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF# eerst\r\nblut → geld\r\n", "# eerst\rblut → geld"})
  void filesOfWindowsAreReadWithTheSameLines(String text) {
    assertEquals(List.of(synonym(2, "blut", "geld")), read(text));
    assertEquals(List.of(), said());
  }

  @Test
  void commasOfArabicStandBetweenWordsToo() {
    Synonyms synonyms =
        read(SourceFile.ofText("data/synonyms.ar.txt", "مفلس، بلا مال => ديون، الميزانية"))
            .get(ARABIC);

    assertEquals(
        List.of(List.of("مفلس"), List.of("بلا", "مال")),
        synonyms.all().stream().map(Synonym::from).toList());
    assertEquals(List.of("ديون", "الميزانية"), synonyms.all().get(0).to());
  }

  @Test
  void aLanguageWithoutAFileHasNone() {
    assertEquals(Map.of(DUTCH, Synonyms.NONE, ARABIC, Synonyms.NONE), read());
    assertEquals(List.of(), said());
  }

  @Test
  void everyMistakeIsSaidAtOnceAndOnlyItsLineIsLeftOut() {
    List<Synonym> read =
        read(
            """
            blut → rondkomen
            geld tekort
            a → b → c
            → schulden
            krap →
            krap, ! → schulden,, geld
            ruzie, Blút → grenzen
            schulden, kosten → Schulden
            als ik elke maand geld te kort kom → rondkomen
            oppas → kinderopvang
            """);

    assertEquals(
        List.of(synonym(1, "blut", "rondkomen"), synonym(10, "oppas", "kinderopvang")), read);
    assertEquals(
        List.of(
            "2 SYNONYM_ARROW [0]",
            "3 SYNONYM_ARROW [2]",
            "4 SYNONYM_EMPTY [@synonym.before]",
            "5 SYNONYM_EMPTY [@synonym.behind]",
            "6 SYNONYM_EMPTY [@synonym.comma]",
            "7 SYNONYM_TWICE [Blút, data/synonyms.nl.txt:1]",
            "8 SYNONYM_SAME [schulden]",
            "9 SYNONYM_TOO_MANY_WORDS [als ik elke maand geld te kort kom, 8, 6]"),
        said());
  }

  @Test
  void aPhraseTwiceOnOneLineIsReportedWithThatLine() {
    assertEquals(List.of(), read("blut, blut → rondkomen"));
    assertEquals(List.of("1 SYNONYM_TWICE [blut, data/synonyms.nl.txt:1]"), said());
  }

  @Test
  void aPhraseOfALineThatIsLeftOutMayStandOnAnother() {
    assertEquals(List.of(synonym(2, "blut", "geld")), read("blut → blut\nblut → geld"));
    assertEquals(List.of("1 SYNONYM_SAME [blut]"), said());
  }

  @Test
  void aLineOfMoreThanFiveHundredCharactersIsReported() {
    String line = "blut → " + "x".repeat(493);

    assertEquals(1, read(line).size());
    assertEquals(0, read(line + "x").size());
    assertEquals(List.of("1 SYNONYM_LINE_TOO_LONG [501, 500]"), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"synonyms.txt", "synonyms.de.txt", "synonyms.NL.txt", "synonyms-nl.txt"})
  void aNameWithoutALanguageOfTheSiteIsReported(String name) {
    read(SourceFile.ofText("data/" + name, "blut → geld"));

    assertEquals(List.of("0 SYNONYM_LANGUAGE [" + name + ", nl, ar]"), said());
  }

  @Test
  void theFirstLineThatIsNotUtf8IsReported() {
    byte[] bytes = "blut → geld\nprivé → geld".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of(), read(new SourceFile(FILE, bytes)).get(DUTCH).all());
    assertEquals(List.of("2 FILE_NOT_UTF8 []"), said());
  }

  @Test
  void aMistakeLeavesOutItsLineAndNoMoreWhenThatIsAskedFor() {
    Diagnostics lenient = new Diagnostics(Leniency.LEAVE_OUT);
    SourceTree tree = new SourceTree(List.of(SourceFile.ofText(FILE, "blut\noppas → kinderen")));

    Synonyms read = new SynonymReader(lenient, List.of(DUTCH)).read(tree).get(DUTCH);

    assertEquals(List.of(synonym(2, "oppas", "kinderen")), read.all());
    assertEquals(1, lenient.count(Severity.WARNING));
    assertEquals(0, lenient.count(Severity.ERROR));
  }

  @Test
  void aLineThatLeadsToNoPageIsWarnedAboutOnce() {
    Set<String> known = Set.of("in", "de", "geld");

    new Synonyms(
            read(
                """
                blut, krap → in de schulden, geld
                oppas, kind weg → in de opvang, kinderen
                """))
        .check(known::contains, diagnostics);

    assertEquals(List.of("2 SYNONYM_DEAD [in de opvang, kinderen]"), said());
  }
}

package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void titleAndAttributesAreReadUntilTheFirstEmptyLine() {
    Header header =
        header(
            """
            = Boze brief
            :soort: werkvorm
            :duur:  60\s

            :volgorde: 3
            """);

    assertEquals("Boze brief", header.title());
    assertEquals("werkvorm", header.text(HeaderAttribute.KIND));
    assertEquals("60", header.text(HeaderAttribute.DURATION));
    assertEquals("", header.text(HeaderAttribute.ORDER));
    assertEquals("a.adoc:3", header.at(HeaderAttribute.DURATION).toString());
    assertEquals("a.adoc:1", header.at(HeaderAttribute.ORDER).toString());
    assertFound();
  }

  @Test
  void valueGoesOnAfterABackslashAndKeepsTheLineWhereItStarted() {
    Header header =
        header(
            """
            = Boze brief
            :doelen: een ; \\
              twee ; \\
            drie
            :duur: 60
            """);

    assertEquals("een ; twee ; drie", header.text(HeaderAttribute.AIMS));
    assertEquals("a.adoc:2", header.at(HeaderAttribute.AIMS).toString());
    assertEquals("a.adoc:5", header.at(HeaderAttribute.DURATION).toString());
    assertFound();
  }

  @Test
  void backslashOnTheLastLineContinuesNothing() {
    assertEquals("een", header("= A\n:doelen: een \\").text(HeaderAttribute.AIMS));
    assertFound();
  }

  @Test
  void commentsAreSkipped() {
    assertEquals(
        "60", header("= A\n// :duur: 30\n//geheim\n:duur: 60\n").text(HeaderAttribute.DURATION));
    assertFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {":DUUR: 60", ":Duration: 60", ":duur:\t60"})
  void attributeMayBeNamedInDutchOrEnglishInAnyCase(String line) {
    assertEquals("60", header("= A\n" + line + "\n").text(HeaderAttribute.DURATION));
    assertFound();
  }

  @Test
  void unknownAttributeIsReportedWithAllThatAreKnown() {
    header("= A\n:kleuur: rood\n");

    assertFound("a.adoc:2 HEADER_UNKNOWN kleuur");
    assertEquals(
        "soort, beschrijving, lezers",
        Shown.values(diagnostics.sorted().get(0)).get(1).replaceAll("(lezers),.*", "$1"));
  }

  @Test
  void attributeThatStandsThereTwiceIsReportedAndTheFirstCounts() {
    assertEquals("60", header("= A\n:duur: 60\n:duration: 90\n").text(HeaderAttribute.DURATION));
    assertFound("a.adoc:3 HEADER_TWICE duration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zomaar een regel", ":duur 60", ":duur!:", "duur: 60", ":duur:60", "[abc]"})
  void lineThatIsNoAttributeIsReported(String line) {
    header("= A\n" + line + "\n:volgorde: 1\n");

    assertFound("a.adoc:2 HEADER_NOT_A_HEADER " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Boze brief", "== Boze brief", "=Boze brief", "= ", "=   ", "\n= A"})
  void fileThatDoesNotBeginWithATitleHasNoHeader(String text) {
    assertEquals(Optional.empty(), new HeaderReader(diagnostics).read(file(text + "\n:duur: 60")));
    assertFound("a.adoc:1 HEADER_NO_TITLE");
  }

  @Test
  void headerWithoutATextBelowItEndsWithTheFile() {
    assertEquals("60", header("= A\n:duur: 60").text(HeaderAttribute.DURATION));
  }

  private Header header(String text) {
    return new HeaderReader(diagnostics).read(file(text)).orElseThrow();
  }

  private static SourceFile file(String text) {
    return SourceFile.ofText("a.adoc", text);
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), Shown.in(diagnostics));
  }
}

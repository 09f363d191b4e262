package org.handreiking.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

class GlossaryReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void termsAreReadInTheEditorsOrder() {
    Map<String, Term> terms =
        read(
            """
            werving;Werving;Mensen vragen.;traject, intake;boek
            traject;Traject;Een weg.;;
            intake;Intake;Een gesprek.;;
            """);

    assertEquals(List.of("werving", "traject", "intake"), List.copyOf(terms.keySet()));
    Term term = terms.get("werving");
    assertEquals("Werving", term.word());
    assertEquals("Mensen vragen.", term.explanation());
    assertEquals(List.of("traject", "intake"), term.seeAlso());
    assertEquals("boek", term.source());
    assertEquals("data/glossary.csv:2", term.at().toString());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void referenceToATermThatDoesNotExistIsReported() {
    read("a;A;Uitleg.;b, c\nb;B;Uitleg.;a\n");

    assertEquals(List.of("data/glossary.csv:2 (D2) REFERENCE_UNKNOWN c"), Shown.in(diagnostics));
  }

  @Test
  void wordAndExplanationMustBeThereAndAnIdOnce() {
    read("a;;Uitleg.;\nb;B;;\na;A;Uitleg.;\n");

    assertEquals(
        List.of(
            "data/glossary.csv:2 (B2) TABLE_EMPTY_CELL term",
            "data/glossary.csv:3 (C3) TABLE_EMPTY_CELL uitleg",
            "data/glossary.csv:4 (A4) TABLE_SAME_ID a"),
        Shown.in(diagnostics));
  }

  @Test
  void siteWithoutAGlossaryHasNoTerms() {
    assertEquals(Map.of(), new GlossaryReader(diagnostics).read(TextTree.of("")));
  }

  private Map<String, Term> read(String rows) {
    return new GlossaryReader(diagnostics)
        .read(TextTree.of("-- data/glossary.csv --\nid;term;uitleg;zie-ook;bron\n" + rows));
  }
}

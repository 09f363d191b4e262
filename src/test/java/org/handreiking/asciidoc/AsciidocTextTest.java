package org.handreiking.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.junit.jupiter.api.Test;

class AsciidocTextTest {

  private final List<TextBlock> asked = new ArrayList<>();

  private String put(String body) {
    SourceFile file =
        SourceFile.ofText("content/a.adoc", "= Titel\n:soort: pagina\n\n" + body)
            .in(
                (from, block) -> {
                  asked.add(block);
                  return "<" + block.text() + ">";
                });
    String text = AsciidocText.inItsWords(file).text().orElseThrow();
    return text.substring(text.indexOf("\n\n") + 2);
  }

  private String kinds() {
    return String.join(
        ", ",
        asked.stream()
            .map(block -> block.kind().label() + (block.isSafety() ? "!" : "") + " " + block.line())
            .toList());
  }

  @Test
  void headingsParagraphsAndListsArePutAndTheirMarksStay() {
    assertEquals(
        """
        == <Kop>

        <Een alinea over twee regels.>

        * <Een punt>
        ** <Een punt eronder>
        . <Eerst>
        - [ ] <Nog te doen>

        <woord>:: <Uitleg>
        <nog een>::
        <Uitleg over twee regels.>
        <laatste>::
        <Klaar.>
        """,
        put(
            """
            == Kop

            Een alinea
            over twee regels.

            * Een punt
            ** Een punt
            eronder
            . Eerst
            - [ ] Nog te doen

            woord:: Uitleg
            nog een::
            Uitleg
            over twee regels.
            laatste::
            Klaar.
            """));
    assertEquals(
        "heading 4, paragraph 6, list item 9, list item 10, list item 12, list item 13, term 15,"
            + " list item 15, term 16, list item 17, term 19, list item 20",
        kinds());
  }

  @Test
  void hardLineBreaksStay() {
    assertEquals("<Een regel +\nen nog een.>\n", put("Een regel +\nen nog een.\n"));
  }

  @Test
  void cellsOfTablesArePutAndNumbersStay() {
    assertEquals(
        """
        .<Een tabel>
        [%header,cols="1,2"]
        |===
        |<Tijd> |<Wat>

        |10
        |<Kring over twee regels>
        2+|<Samen>
        a|* <Punt>

        * <Nog een>
        |===
        """,
        put(
            """
            .Een tabel
            [%header,cols="1,2"]
            |===
            |Tijd |Wat

            |10
            |Kring
            over twee regels
            2+|Samen
            a|* Punt

            * Nog een
            |===
            """));
  }

  @Test
  void escapedBarsBelongToTheirCell() {
    assertEquals("|===\n|<a \\| b> |<c>\n|===\n", put("|===\n|a \\| b |c\n|===\n"));
  }

  @Test
  void warningsAreAboutSafetyAndWhatIsInsideTooAndNothingAfter() {
    put(
        """
        WARNING: Stop.

        [WARNING]
        ====
        Stop nu.

        * Ga weg
        ====

        NOTE: Weet dit.

        [.veiligheid]
        Bel 112.

        Gewoon.
        """);
    assertEquals(
        "admonition! 4, paragraph! 8, list item! 10, admonition 13, paragraph! 16, paragraph 18",
        kinds());
  }

  @Test
  void allOfAListATableAndASectionAboutSafetyIsAboutSafety() {
    put(
        """
        [.safety]
        * een
        ** twee
        +
        erbij
        * drie

        Gewoon.

        [.safety]
        woord:: uitleg
        ander::
        uitleg

        [role="veiligheid"]
        .Tabel
        |===
        |a |b
        |===

        [.safety]
        == Sectie

        Tekst.

        === Eronder

        * punt

        == Daarna

        * los

        [.safety]
        * vast

        [.ander]
        * los
        """);
    assertEquals(
        "list item! 5, list item! 6, paragraph! 8, list item! 9, paragraph 11, term! 14,"
            + " list item! 14, term! 15, list item! 16, caption! 19, cell! 21, cell! 21,"
            + " heading! 25, paragraph! 27, heading! 29, list item! 31, heading 33, list item 35,"
            + " list item! 38, list item 41",
        kinds());
  }

  @Test
  void versesAndListingsStayAsTheyAre() {
    String body =
        """
        [verse]
        Een vers
        * met een ster

        [source]
        a = 1

        [verse]
        ____
        Nog een

        vers
        ____
        """;
    assertEquals(body, put(body));
  }

  @Test
  void aParagraphThatAPlusAttachesEndsAtTheNextItem() {
    assertEquals("* <a>\n+\n<alinea verder>\n* <b>\n", put("* a\n+\nalinea\nverder\n* b\n"));
  }

  @Test
  void linesForThePreprocessorAreNoText() {
    assertEquals("<a>\nifdef::x[]\n<b>\nendif::[]\n<c>\n", put("a\nifdef::x[]\nb\nendif::[]\nc\n"));
  }

  @Test
  void cellsOfAColumnThatHoldsBlocksKeepTheirLines() {
    assertEquals(
        """
        [cols="1,a"]
        |===
        |<een>
        |* <punt>
        * <punt>

        2+|<samen>
        |<een regel>
        |
        !===
        ! <binnen> ! <in>
        !===
        |===
        """,
        put(
            """
            [cols="1,a"]
            |===
            |een
            |* punt
            * punt

            2+|samen
            |een
            regel
            |
            !===
            ! binnen ! in
            !===
            |===
            """));
  }

  @Test
  void verbatimBlocksCommentsAndAttributesStay() {
    String body =
        """
        // een opmerking
        :naam: waarde

        ----
        Letterlijk
        ----

        ....
        Ook
        ....

        ////
        Niets
        ////

        [#plek]
        ----
        ""
        ----

        include::x.adoc[]
        """;
    assertEquals(body, put(body));
    assertEquals("", kinds());
  }

  @Test
  void alternativeTextOfAPictureIsPut() {
    assertEquals("image::a.svg[<Een ladder>,300]\n", put("image::a.svg[Een ladder,300]\n"));
    assertEquals("image::a.svg[]\n", put("image::a.svg[]\n"));
    assertEquals("image::a.svg[width=300]\n", put("image::a.svg[width=300]\n"));
    assertEquals(
        "image::a.svg[\"<Ladder, van boven>\",300]\n",
        put("image::a.svg[\"Ladder, van boven\",300]\n"));
    assertEquals(
        "image::a.svg[width=300,alt=<Ladder>]\n", put("image::a.svg[width=300,alt=\"Ladder\"]\n"));
  }
}

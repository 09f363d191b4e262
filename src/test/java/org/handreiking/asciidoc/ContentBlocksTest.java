package org.handreiking.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/**
 * Asciidoctor is the judge of what a page's texts are: of every page in content, what it shows must
 * be what was found to translate, no more and no less.
 */
class ContentBlocksTest {

  private static final char BEGIN = '«';
  private static final char END = '»';

  /** A page with what AsciiDoc can do to lines. */
  private static final String EVERYTHING =
      """
      Een alinea
      over twee regels, +
      met een harde overgang.

      [%hardbreaks]
      Regel een
      regel twee

      .Een bijschrift
      * a
      +
      Een alinea erbij
      over twee regels
      * b
      ** c
      +
      [.zeg]
      ____
      Gezegd.
      ____
      . d

      woord:: uitleg
      nog een::
      uitleg
      verder
      +
      --
      In een blok.

      * punt
      --
      derde::

      Na een lege regel.

      [verse, Dichter]
      Een vers
        met twee regels
      * en een ster

      [verse]
      ____
      Een vers

        in een blok
      ____

      [source]
      een = 1
      twee = 2

      [listing]
      a
      b

        letterlijk
        blijft

      Eerste regel
      ifdef::onbekend[]
      onzichtbaar
      endif::[]
      laatste regel

      [1] is geen attribuut
      maar tekst.

      > Een citaat
      > over twee regels

      == Kop ==

      [discrete]
      == Losse kop

      == 112

      '''

      image::a.jpg["Foto, van boven",300]

      image::b.jpg[width=200,alt="Foto"]

      image::c.jpg[]

      [cols="1,a,2*l"]
      |===
      |gewoon
      |* punt
      * punt
      |  let
        ter
      |  lijk

      .2+|hoog
      |* punt

      ** eronder

      [cols="1,1"]
      !===
      ! a ! b
      ! c ! d
      2+! e
      !===
      |twee
      |regels
      |* punt
      * punt
      |a
      |b
      |===

      [format=csv]
      |===
      a,b
      "c
      d",e
      |===

      ,===
      a,b
      ,===
      """;

  private static final Words MARKED = (file, block) -> BEGIN + block.text() + END;

  @Test
  void everyWordThatAsciidoctorShowsWasFoundAndNothingElseChanges() {
    SourceTree tree = SourceTree.read(Path.of(""));
    Diagnostics diagnostics = new Diagnostics();
    List<String> mistakes = new ArrayList<>();
    int pages = 0;
    try (AsciidocConverter converter = new AsciidocConverter()) {
      for (SourceFile file : tree.below("content", ".adoc")) {
        pages++;
        String plain = shape(converter.convert(AsciidocText.inItsWords(file), diagnostics).html());
        String written = shape(converter.convert(file, diagnostics).html());
        if (!plain.equals(written)) {
          mistakes.add(file.path() + ": changed by being cut: " + difference(written, plain));
        }
        Element marked =
            Jsoup.parseBodyFragment(
                    converter.convert(AsciidocText.inItsWords(file.in(MARKED)), diagnostics).html())
                .body();
        unmarked(marked).forEach(one -> mistakes.add(file.path() + ": not found: " + one));
      }
    }
    assertEquals("", String.join("\n", mistakes));
    assertEquals(List.of(), diagnostics.sorted());
    assertTrue(pages > 300, pages + " pages");
  }

  private static String difference(String written, String cut) {
    int at = 0;
    while (at < Math.min(written.length(), cut.length()) && written.charAt(at) == cut.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 30);
    return written.substring(from, Math.min(written.length(), at + 30))
        + " / "
        + cut.substring(from, Math.min(cut.length(), at + 30));
  }

  @Test
  void noConstructIsDamagedByBeingCut() {
    SourceFile file = SourceFile.ofText("content/a.adoc", "= Alles\n\n" + EVERYTHING);
    Diagnostics diagnostics = new Diagnostics();
    try (AsciidocConverter converter = new AsciidocConverter()) {
      String written = shape(converter.convert(file, diagnostics).html());
      String plain = shape(converter.convert(AsciidocText.inItsWords(file), diagnostics).html());
      assertEquals(written, plain);
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  /** The HTML without regard to white space. */
  private static String shape(String html) {
    return html.replaceAll("\\s+", " ");
  }

  /** The texts outside all marks; labels of admonitions are Asciidoctor's own. */
  private static List<String> unmarked(Element body) {
    body.select(".admonitionblock .icon, .attribution").remove();
    List<String> found = new ArrayList<>();
    int[] depth = {0};
    NodeTraversor.traverse(
        (node, level) -> {
          if (node instanceof TextNode text) {
            StringBuilder outside = new StringBuilder();
            for (char one : text.getWholeText().toCharArray()) {
              depth[0] += one == BEGIN ? 1 : 0;
              if (depth[0] == 0) {
                outside.append(one);
              }
              depth[0] -= one == END ? 1 : 0;
            }
            if (outside.toString().codePoints().anyMatch(Character::isLetter)) {
              found.add(outside.toString().strip());
            }
          }
        },
        body);
    return found;
  }
}

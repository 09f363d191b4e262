package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set into a page's text: whose minutes they are, numbers to call, lines to write on. */
class FinishedTextTest {

  private static final SourceTree TREE =
      TextTree.of(
          """
          -- templates/messages.nl.properties --
          minutes.proposal=Van ons.
          minutes.proposal.except=Van ons, behalve (bron).
          minutes.source=Van de bron.
          minutes.source.except=Van de bron, behalve (voorstel).
          help.numbers=Bel 112.
          -- content/m/index.adoc --
          = M
          :soort: methodiek
          :beschrijving: Zin.
          :lezers: trainer
          :bron: x
          :nagekeken: nee
          -- content/m/keer.adoc --
          = Keer
          :soort: bijeenkomst
          :beschrijving: Zin.
          :lezers: trainer
          :bron: x
          :nagekeken: nee
          :groepsgrootte: 4-10
          :doelen: een
          :minuten: voorstel
          :let-op: vijf
          :nazorg: zes
          :veiligheid: twee
          :ruimte: zaal
          :huiswerk: drie
          :duur: 10
          -- content/m/bronkeer.adoc --
          = Keer
          :soort: bijeenkomst
          :beschrijving: Zin.
          :lezers: trainer
          :bron: x
          :nagekeken: nee
          :groepsgrootte: 4-10
          :doelen: een
          :let-op: vijf
          :nazorg: zes
          :veiligheid: twee
          :ruimte: zaal
          :huiswerk: drie
          :duur: 10
          :minuten: bron
          -- content/m/oefening.adoc --
          = Oefening
          :soort: werkvorm
          :beschrijving: Zin.
          :lezers: trainer
          :bron: x
          :nagekeken: nee
          :groepsgrootte: 4-10
          :doelen: een
          :veiligheid: twee
          :zachter: Drie.
          :opbrengst: vier
          :duur: 10
          -- content/m/blad.adoc --
          = Blad
          :soort: uitdeelblad
          :beschrijving: Zin.
          :lezers: trainer
          :bron: x
          :nagekeken: nee
          -- content/pagina.adoc --
          = Pagina
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer
          """);

  private final Texts texts =
      Texts.read(TREE, Language.of("nl"), Language.of("nl"), new Diagnostics());

  private static Article article(String path) {
    return new Articles(new ArticleReader(new Diagnostics()).read(TREE))
        .find(new PagePath(path))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "m/keer, 10, Van ons.",
    "m/keer, 10 (bron), 'Van ons, behalve (bron).'",
    "m/bronkeer, 10, Van de bron.",
    "m/bronkeer, 10 (voorstel), 'Van de bron, behalve (voorstel).'"
  })
  void noteNamesTheMarkOnlyWhereItStands(String path, String minutes, String note) {
    Element text =
        body("<table class=\"draaiboek\"><tbody><tr><td>" + minutes + "</td></tr></tbody></table>");
    RunningOrderNote.add(article(path), text, texts);

    assertEquals(note, text.select(".minutes").text());
  }

  @ParameterizedTest
  @CsvSource({
    "m/keer, h/index.html, 1",
    "m/keer, h/index.html#nu, 1",
    "m/oefening, h/index.html, 1",
    "m/oefening, x/index.html, 0",
    "pagina, h/index.html, 0"
  })
  void warningsThatLeadToHelpGetTheNumbersForPaper(String path, String href, int numbers) {
    Element text =
        body(
            "<div class=\"admonitionblock warning\"><table><tr><td class=\"content\"><a href=\""
                + href
                + "\">Hulp</a></td></tr></table></div>");
    HelpNumbers.add(article(path), text, "h/index.html", texts);

    assertEquals(numbers, text.select("td > p.print-only").size());
  }

  @Test
  void rowsOfDotsInAHandoutBecomeLines() {
    Element text = body("<p>Naam: ……………</p><p>Van ………… tot …………<br>Zoals …</p>");
    WritingLines.add(article("m/blad"), text);

    assertEquals(
        List.of("write", "write short", "write"),
        text.select("span[aria-hidden]").eachAttr("class"));
    assertEquals("Naam: Van tot Zoals …", text.text());
  }

  @Test
  void rowsOfDotsElsewhereStay() {
    Element text = body("<p>Naam: ……………</p>");
    WritingLines.add(article("pagina"), text);

    assertEquals("Naam: ……………", text.text());
  }

  private static Element body(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }
}

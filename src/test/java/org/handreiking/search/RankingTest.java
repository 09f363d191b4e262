package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.site.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void newCorpus() {
    corpus = new Corpus(folder, "nl");
  }

  @Test
  void titleCountsMoreThanHeadingThanSummaryThanBody() {
    corpus
        .page("a", "Over de groep", "<p>Wij zien een spiegel in de zaal.</p>")
        .page("b", "Over de zaal", "Een spiegel om te kijken.", "<p>Wij zien de groep.</p>")
        .page("c", "Over het huis", "<h2 id='s'>De spiegel</h2><p>Wij zien de tafel.</p>")
        .page("d", "Spiegel", "<p>Wij zien de muur in de gang.</p>")
        .write();

    assertEquals(List.of("d", "c#s", "b", "a"), corpus.find("spiegel"));
  }

  @Test
  void exactFormComesBeforeOtherForms() {
    corpus
        .page("a", "Een", "<p>Zij bewaart alle brieven goed.</p>")
        .page("b", "Twee", "<p>Zij bewaart een brief goed.</p>")
        .write();

    assertEquals(List.of("a", "b"), corpus.find("brieven"));
    assertEquals(List.of("b", "a"), corpus.find("brief"));
  }

  @Test
  void oneWordOfTheQueryIsEnoughButAllWordsComeFirst() {
    corpus
        .page("a", "Een", "<p>De brief, de brief, de brief: altijd weer die brief.</p>")
        .page("b", "Twee", "<p>Wie boos is schrijft soms een brief aan wie dat wil.</p>")
        .page("c", "Drie", "<p>Boos zijn mag.</p>")
        .write();

    assertEquals("b", corpus.find("boze brief").get(0));
    assertEquals(3, corpus.find("boze brief").size());
  }

  @Test
  void wordsMayStandInTheTitleOfThePageAndUnderAHeading() {
    corpus
        .page("a", "Spiegel", "<h2 id='k'>Kosten</h2><p>Niets.</p><h2 id='d'>Duur</h2><p>Uur.</p>")
        .page("b", "Kampvuur", "<h2 id='k'>Kosten</h2><p>Hout.</p>")
        .write();

    assertEquals("a#k", corpus.find("spiegel kosten").get(0));
    assertEquals("b#k", corpus.find("kampvuur kosten").get(0));
  }

  @Test
  void stopWordsAreLeftOutWhenOtherWordsRemain() {
    corpus
        .page("a", "Een", "<p>Het is niet meer van ons en van de wijk.</p>")
        .page("b", "Twee", "<p>Kracht.</p>")
        .write();

    assertEquals(List.of("b"), corpus.find("waar is de kracht van"));
    assertEquals(List.of("a"), corpus.find("van de"));
  }

  @Test
  void onePageDoesNotFillTheList() {
    String sections = "";
    for (int i = 0; i < 6; i++) {
      sections += "<h2 id='s" + i + "'>Rouw " + i + "</h2><p>Rouw en rouw.</p>";
    }
    corpus
        .page("vol", "Rouw", sections)
        .page("a", "Een", "<p>Ook hier is wat rouw en wat meer.</p>")
        .write();

    assertEquals(List.of("vol", "a"), Corpus.names(corpus.search("rouw", 2)));
    List<String> all = corpus.find("rouw");
    assertEquals(4, all.size());
    assertEquals(List.of("vol", "a"), all.subList(0, 2));
    assertTrue(all.get(2).startsWith("vol#s") && all.get(3).startsWith("vol#s"));
  }

  @Test
  void bestPieceOfAPageStandsForIt() {
    corpus
        .page(
            "a",
            "Lasten",
            "<p>Algemeen.</p><h2 id='x'>Ander</h2><p>Iets met muziek erbij en meer.</p>"
                + "<h2 id='m'>Muziek</h2><p>Kies muziek.</p>")
        .write();

    assertEquals("a#m", corpus.find("muziek").get(0));
    assertEquals("Muziek", corpus.first("muziek", SearchHit::heading));
    assertEquals("Lasten", corpus.first("muziek", SearchHit::pageTitle));
  }

  @Test
  void pagesWithTheSameScoreStandByAddress() {
    corpus.page("b", "Zelfde", "<p>Tekst.</p>").page("a", "Zelfde", "<p>Tekst.</p>").write();

    assertEquals(List.of("a", "b"), corpus.find("zelfde"));
  }

  @Test
  void themesOfAPageAreFound() {
    var page =
        new PageText(
            "nl/a/index.html",
            "Titel",
            "",
            "",
            List.of(),
            List.of("rouw"),
            Optional.empty(),
            Jsoup.parseBodyFragment("<p>Tekst</p>").body());
    Path other = folder.resolve("themes");
    new SearchIndexWriter()
        .write(other, Language.of("nl"), new SectionCutter().cut(page), Map.of());

    assertEquals(List.of("a"), new Corpus(other, "nl").find("rouw"));
  }

  @Test
  void noMoreHitsThanAskedFor() {
    corpus.page("a", "Zelfde", "").page("b", "Zelfde", "").page("c", "Zelfde", "").write();

    assertEquals(2, corpus.search("zelfde", 2).size());
    assertEquals(0, corpus.search("zelfde", 0).size());
    assertEquals(3, corpus.search("zelfde", Integer.MAX_VALUE).size());
  }
}

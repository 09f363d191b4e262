package org.handreiking.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.OutputTree;
import org.handreiking.page.PageKind;
import org.handreiking.page.PageModels;
import org.handreiking.page.SitePage;
import org.handreiking.page.SmallSite;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The titles from A to Z of a site with a hundred times the pages of the example site. */
class IndexWeightTest {

  private static final int PAGES = 39_000;
  private static final int MOST_BYTES = 14 * 1024;
  private static final Language DUTCH = Language.of("nl");
  private static final String[] WORDS =
      ("aandacht balans cirkel draaitafel eigen familie gesprek huiswerk inloop jongeren kring"
              + " luisteren moeder netwerk omgaan praten rondkomen samen trots uitleg vertrouwen"
              + " weerbaarheid zelfbeeld buurt dansen geld grenzen hulp kampvuur lichaam spiegel")
          .split(" ");

  @TempDir Path scratch;

  @Test
  void everyPageOfTheTitlesIsLightEnoughForParticipants() {
    SmallSite small = SmallSite.with(manyPages());
    SourceTree own = SourceTree.read(Path.of(""));
    Diagnostics diagnostics = new Diagnostics();
    Texts texts = Texts.read(own, DUTCH, DUTCH, diagnostics);
    PageModels models =
        new PageModels(
            small.configuration(),
            small.site(),
            texts,
            (page, language) -> Optional.empty(),
            SmallSite.TODAY,
            List.of());
    List<SiteComposer.Draft> drafts = new ArrayList<>();
    for (SitePage page : small.site().register().all()) {
      if (page.kind() == PageKind.INDEX_PART || page.path().value().equals("titels")) {
        PageAddress address = new PageAddress(DUTCH, page.path());
        drafts.add(new SiteComposer.Draft(address, page, models.model(page), ""));
      }
    }
    List<ComposedPage> pages =
        new SiteComposer(scratch, own, DUTCH, diagnostics).compose(drafts, Map.of("nl", texts));

    assertEquals(List.of(), diagnostics.sorted());
    assertTrue(pages.size() > PAGES / 200, "only " + pages.size());
    OutputTree output = new OutputTree();
    int heaviest = 0;
    for (ComposedPage page : pages) {
      String file = page.address().file();
      output.add(file, page.html().getBytes(StandardCharsets.UTF_8));
      heaviest = Math.max(heaviest, new Pieces(output).weight(file));
    }
    System.out.println("titles: " + pages.size() + " pages, the heaviest " + heaviest + " bytes");
    assertTrue(heaviest < MOST_BYTES, heaviest + " bytes");
  }

  private static String manyPages() {
    Random random = new Random(7);
    StringBuilder pages =
        new StringBuilder(
            """
            -- templates/messages.nl.properties --
            index.part={0}: {1}
            index.part.summary=Onder {0}.
            -- content/titels.adoc --
            = Titels
            :soort: pagina
            :beschrijving: Alle titels.
            :lezers: deelneemster
            :toon: register
            """);
    for (int number = 0; number < PAGES; number++) {
      StringBuilder title = new StringBuilder();
      for (int word = 0; word < 5; word++) {
        title.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      title.append(number);
      String name = title.toString().replace(' ', '-');
      pages.append(
          """
          -- content/methoden/kracht-achter-tranen/werkvormen/%s.adoc --
          = %s
          :soort: pagina
          :beschrijving: Tekst.
          :lezers: deelneemster
          """
              .formatted(name, title));
    }
    return pages.toString();
  }
}

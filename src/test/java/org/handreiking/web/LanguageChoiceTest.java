package org.handreiking.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.source.TextTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

  private static final SiteConfiguration CONFIGURATION =
      new SiteConfigurationReader(new Diagnostics())
          .read(
              TextTree.of(
                  """
                  -- data/site.json --
                  {"title": {"nl": "Voorbeeld"}, "tagline": {"nl": "Zin"},
                   "address": "https://example.org/", "languages": ["nl", "ar"],
                   "sourceLanguage": "nl", "navigation": [], "footer": [], "help": "hulp",
                   "notFound": "weg"}
                  """))
          .orElseThrow();

  private static final String PAGE =
      """
      <html lang="nl" dir="ltr"><body>
      <div class="exit"><a href="https://weer.nl/" rel="nofollow">%s</a></div>
      <aside class="example"><p>%s <a href="../%shulp/index.html">%s</a></p></aside>
      <header class="top"><a class="help" href="../%shulp/index.html">?</a></header>
      <main></main></body></html>
      """;

  private static final String DUTCH = PAGE.formatted("Weg", "Verzonnen.", "nl/", "Hulp", "nl/");
  private static final String ARABIC = PAGE.formatted("خروج", "مثال.", "ar/", "مساعدة", "ar/");

  private static Document choice(String dutch, String arabic) {
    Map<String, Document> documents =
        Map.of("nl/index.html", Jsoup.parse(dutch), "ar/index.html", Jsoup.parse(arabic));
    return Jsoup.parse(new LanguageChoice(CONFIGURATION, documents).html(dutch));
  }

  @Test
  void eachLanguageHasItsOwnNoteAndItsOwnLinksToHelpAndOut() {
    Document choice = choice(DUTCH, ARABIC);

    assertEquals(
        List.of("Nederlands Verzonnen. Hulp", "العربية مثال. مساعدة"),
        choice.select(".choices li").eachText());
    assertEquals(
        List.of("nl/hulp/index.html", "ar/hulp/index.html"),
        choice.select(".choices p a").eachAttr("href"));
    assertEquals(List.of("nl", "ar"), choice.select(".choices p").eachAttr("lang"));
    assertEquals(List.of("Weg", "خروج"), choice.select(".exit a").eachText());
    assertEquals(List.of("nl", "ar"), choice.select(".exit a").eachAttr("lang"));
    assertEquals(0, choice.select("aside").size());
  }

  @Test
  void withoutExamplesEachLanguageHasItsLinkToHelp() {
    String none = "<aside class=\"example\">.*?</aside>";
    Document choice = choice(DUTCH.replaceAll(none, ""), ARABIC.replaceAll(none, ""));

    assertEquals(
        List.of("nl/hulp/index.html", "ar/hulp/index.html"),
        choice.select(".choices p a").eachAttr("href"));
  }

  @Test
  void cardsKeepTheDirectionOfThePage() {
    Document choice = choice(DUTCH, ARABIC);

    assertEquals(0, choice.select(".choices li > a[dir]").size());
    assertEquals(List.of("ltr", "rtl"), choice.select(".choices li > a > span").eachAttr("dir"));
  }
}

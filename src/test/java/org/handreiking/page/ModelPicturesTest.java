package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.drawing.Item;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPicturesTest {

  private static final SourceTree TREE =
      TextTree.of(
          """
          -- templates/messages.nl.properties --
          model.circle=Cirkel
          model.circle.described={0} stappen: {1}.
          -- content/a.adoc --
          = A
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer

          Tekst over model-dingen.

          [.model-x]
          . Een

          ["Titel",role="model-y"]
          . Twee
          """);

  private final Diagnostics diagnostics = new Diagnostics();
  private final Texts texts = Texts.read(TREE, Language.of("nl"), Language.of("nl"), diagnostics);

  @Test
  void listStaysUnderItsPictureAndNamesIt() {
    Document page = page(list("model-circle", "Doen & laten", "Kijken", "Kiezen"));

    assertEquals("model-picture", page.selectFirst(".title").nextElementSibling().className());
    assertEquals("Zo leer je", page.selectFirst("svg > title").text());
    assertEquals("3 stappen: Doen & laten; Kijken; Kiezen.", page.selectFirst("svg > desc").text());
    assertEquals(List.of("Doen & laten", "Kijken", "Kiezen"), page.select("ol li").eachText());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void describedPartsLoseTheirFullStop() {
    Document page = page(list("model-circle", "Doen.", "Kijken.", "Kiezen"));

    assertEquals("3 stappen: Doen; Kijken; Kiezen.", page.selectFirst("svg > desc").text());
  }

  @Test
  void everyPictureOfAPageHasIdsOfItsOwn() {
    String html = list("model-circle", "a", "b", "c");
    Document page = page(html + html);

    assertEquals(2, page.select("svg").size());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids, ids.stream().distinct().toList());
    page.select("svg")
        .forEach(
            svg ->
                List.of(svg.attr("aria-labelledby").split(" ", -1))
                    .forEach(id -> assertTrue(ids.contains(id), id)));
  }

  @Test
  void pictureWithoutATitleIsNamedAfterTheHeadingAboveIt() {
    String html =
        "<div class=\"sect1\"><h2>Leren</h2><div>"
            + list("model-cycle", "a", "b", "c").replaceFirst("<div class=\"title\">.*?</div>", "")
            + "</div></div>";

    assertEquals("Leren", page(html).selectFirst("svg > title").text());
  }

  @Test
  void otherTextsStayAsTheyAre() {
    String html = "<p class=\"zeg\">Niets</p>";

    assertEquals(html, new ModelPictures(texts).addToPage(html));
  }

  @Test
  void bookGetsAPictureThatCarriesEverythingItself() {
    String html =
        new ModelPictures(texts).addToBook(list("model-circle", "a", "b", "c"), "HEADING");
    Document page = Jsoup.parse(html);

    assertEquals(0, page.select("svg").size());
    assertEquals("Zo leer je. 3 stappen: a; b; c.", page.selectFirst("img").attr("alt"));
    assertTrue(page.selectFirst("img").attr("src").startsWith("data:image/svg+xml;base64,"));
  }

  @Test
  void tableIsDrawnFromItsFirstColumnOfWords() {
    String table =
        """
        <table class="tableblock model-circle"><thead><tr><th>Nr</th><th>Wat</th></tr></thead><tbody>
        <tr><td><p>1</p></td><td><p><a href="x">Eerst</a></p></td></tr>
        <tr><td><p>3</p></td><td><p>Dan</p></td></tr></tbody></table>
        """;

    assertEquals(List.of(new Item("1", "Eerst"), new Item("3", "Dan")), items(table));
  }

  @ParameterizedTest
  @CsvSource({
    "<ol start='0'><li><p>a</p></li><li><p>b</p></li></ol>, 0, a",
    "<ol><li><p>0. a</p></li><li><p>1. b</p></li></ol>, 0, a",
    "<ul><li><p>a</p><ul><li><p>c</p></li></ul></li><li><p>b</p></li></ul>, 1, a",
    "<dl><dt>a</dt><dd><p>uitleg</p></dd><dt>b</dt><dd>meer</dd></dl>, 1, a"
  })
  void itemsOfListsHaveTheirNumbers(String list, String number, String label) {
    List<Item> items = items("<div class=\"olist model-circle\">" + list + "</div>");

    assertEquals(2, items.size());
    assertEquals(new Item(number, label), items.get(0));
  }

  @Test
  void roleThatNoModelHasIsReportedWithThoseThatThereAre() {
    assertEquals(
        List.of("content/a.adoc:8 MODEL_UNKNOWN model-krans"), found(list("model-krans", "a")));
    String models = Shown.values(diagnostics.sorted().get(0)).get(1);
    assertTrue(models.contains("ladder") && models.contains("sneeuwbal"), models);
  }

  @Test
  void tooFewItemsAreReportedAtTheLineOfTheirRole() {
    assertEquals(
        List.of(
            "content/a.adoc:8 MODEL_ITEMS model-circle",
            "content/a.adoc:11 MODEL_ITEMS model-ladder"),
        found(list("model-circle", "a", "b") + list("model-ladder", "a")));
  }

  @Test
  void paragraphCannotBeDrawn() {
    assertEquals(
        List.of("content/a.adoc:8 MODEL_ITEMS model-ritme"),
        found("<div class=\"paragraph model-ritme\"><p>Tekst</p></div>"));
  }

  @Test
  void labelThatIsTooLongIsReported() {
    assertEquals(
        List.of("content/a.adoc:8 MODEL_LABEL model-domeinen"),
        found(list("model-domeinen", "a", "b", "woord ".repeat(12))));
  }

  @Test
  void snowballThatDoesNotGrowIsReported() {
    assertEquals(
        List.of("content/a.adoc:8 MODEL_NUMBERS Keer 2: 5"),
        found(list("model-sneeuwbal", "Keer 1: 5", "Keer 2: 5", "Keer 3: 3")));
  }

  @Test
  void whatCannotBeDrawnKeepsItsList() {
    Document page = page(list("model-ladder", "a"));

    assertEquals(0, page.select("svg").size());
    assertEquals(List.of("a"), page.select("li").eachText());
  }

  private Document page(String html) {
    return Jsoup.parse(new ModelPictures(texts).addToPage(html));
  }

  private static List<Item> items(String html) {
    return ModelBlock.in(Jsoup.parse(html)).get(0).items();
  }

  private List<String> found(String html) {
    Articles articles = new Articles(new ArticleReader(diagnostics).read(TREE));
    new ModelRules(diagnostics).check(articles, Map.of(new PagePath("a"), html));
    return Shown.in(diagnostics);
  }

  private static String list(String role, String... items) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"olist arabic ").append(role).append("\">");
    html.append("<div class=\"title\">Zo leer je</div><ol class=\"arabic\">");
    for (String item : items) {
      html.append("<li><p>").append(item.replace("&", "&amp;")).append("</p></li>");
    }
    return html.append("</ol></div>").toString();
  }
}

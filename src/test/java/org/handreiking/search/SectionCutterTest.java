package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SectionCutterTest {

  private static final String PAGE = "nl/werkvormen/spiegel/index.html";

  @Test
  void pageIsCutAtItsHeadings() {
    var documents =
        cut(
            """
            <p>Kijk in de spiegel.</p>
            <div class="sect1"><h2 id="_stappen">Stappen</h2><div class="sectionbody">
            <p>Ga zitten.</p>
            <div class="sect2"><h3 id="_stap_1">Stap 1</h3><p>Adem <em>rustig</em>.</p></div>
            </div></div>
            """);

    assertEquals(List.of(PAGE, PAGE + "#_stappen", PAGE + "#_stap_1"), addresses(documents));
    assertEquals(List.of("", "Stappen", "Stap 1"), headings(documents));
    assertEquals(List.of("Kijk in de spiegel.", "Ga zitten.", "Adem rustig."), bodies(documents));
  }

  @Test
  void everyPieceKnowsItsPage() {
    SearchDocument piece = cut("<h2 id='a'>A</h2><p>b</p>").get(1);

    assertEquals("Spiegel", piece.pageTitle());
    assertEquals("Kijken.", piece.summary());
    assertEquals("werkvorm", piece.kind());
    assertEquals(List.of("trainer"), piece.audiences());
    assertEquals(List.of("kracht"), piece.themes());
    assertEquals(PAGE, piece.pageAddress());
  }

  @Test
  void pageWithoutTextBeforeItsFirstHeadingStillStandsForItself() {
    var documents = cut("<h2 id='a'>A</h2><p>b</p>");

    assertEquals(List.of(PAGE, PAGE + "#a"), addresses(documents));
    assertEquals(List.of("", "b"), bodies(documents));
  }

  @Test
  void emptyPageIsOneDocument() {
    assertEquals(List.of(""), bodies(cut("")));
  }

  @Test
  void headingTakesTheIdOfTheSectionThatItOpens() {
    var documents = cut("<section id='deel'><h2>Deel</h2><p>a</p><h3>Los</h3><p>b</p></section>");

    assertEquals(List.of(PAGE, PAGE + "#deel"), addresses(documents));
    assertEquals("a Los b", documents.get(1).body());
  }

  @Test
  void idThatComesTwiceIsUsedOnce() {
    var documents = cut("<h2 id='a'>A</h2><p>b</p><h2 id='a'>C</h2><p>d</p>");

    assertEquals(List.of(PAGE, PAGE + "#a"), addresses(documents));
    assertEquals("b C d", documents.get(1).body());
  }

  @Test
  void headingsInBoxesTablesAndQuotationsDoNotCut() {
    var documents =
        cut(
            """
            <h2 id="a">A</h2><p>een</p>
            <div class="admonitionblock"><h3 id="b">Let op</h3><p>twee</p></div>
            <table><tr><td><h3 id="c">Cel</h3></td><td>drie</td></tr></table><p>vier</p>
            """);

    assertEquals(List.of(PAGE, PAGE + "#a"), addresses(documents));
    assertEquals("een Let op twee Cel drie vier", documents.get(1).body());
  }

  @Test
  void lowerHeadingsAreText() {
    assertEquals(List.of("Klein a"), bodies(cut("<h4 id='k'>Klein</h4><p>a</p>")));
  }

  @Test
  void whatReadersDoNotSeeIsLeftOut() {
    assertEquals(
        List.of("zichtbaar"),
        bodies(
            cut(
                "<script>x</script><style>y</style><p hidden>h</p><nav>n</nav><h1>Spiegel</h1>"
                    + "<span aria-hidden='true'>i</span><p>zicht\u00ADbaar<sup class='footnote'>1"
                    + "</sup></p>")));
  }

  @Test
  void blocksAndLineBreaksSeparateWordsAndInlineElementsDoNot() {
    assertEquals(
        List.of("een twee drie kracht vier en een plaatje vijf"),
        bodies(
            cut(
                "<ul><li>een</li><li>twee</li></ul>drie<br>kr<b>a</b>cht<p>vier\u00A0en"
                    + "<img src='x.png' alt='een plaatje'>vijf</p>")));
  }

  @Test
  void headingLosesItsMarkUp() {
    var documents = cut("<h2 id='a'><a class='anchor' href='#a'></a>Boze <em>brief</em></h2>");

    assertEquals(List.of("", "Boze brief"), headings(documents));
  }

  @Test
  void brokenMarkUpIsRead() {
    assertEquals(List.of("a b", "c"), bodies(cut("<p>a<div>b</span><h2 id='h'>C</h2><p>c")));
  }

  @Test
  void pageNeedsAnAddressAndATitle() {
    assertThrows(IllegalArgumentException.class, () -> page("nl/a b/index.html", "T", ""));
    assertThrows(IllegalArgumentException.class, () -> page("", "T", ""));
    assertThrows(IllegalArgumentException.class, () -> page(PAGE + "#a", "T", ""));
    assertThrows(IllegalArgumentException.class, () -> page(PAGE, " ", ""));
  }

  @Test
  void veryLongTextBecomesSeveralPiecesOfWholeWords() {
    List<SearchDocument> pieces =
        cut("<h2 id='s'>Kop</h2><p>" + "spiegels en brieven ".repeat(600) + "</p>");

    assertEquals(List.of(PAGE, PAGE + "#s", PAGE + "#s", PAGE + "#s"), addresses(pieces));
    for (SearchDocument piece : pieces.subList(1, 4)) {
      assertTrue(piece.body().length() <= 4_000);
      assertTrue(piece.body().matches("(spiegels|en|brieven)( (spiegels|en|brieven))*"));
    }
  }

  private static List<SearchDocument> cut(String html) {
    return new SectionCutter().cut(page(PAGE, "Spiegel", html));
  }

  private static PageText page(String address, String title, String html) {
    return new PageText(
        address,
        title,
        "Kijken.",
        "werkvorm",
        List.of("trainer"),
        List.of("kracht"),
        Optional.empty(),
        Jsoup.parseBodyFragment(html).body());
  }

  private static List<String> addresses(List<SearchDocument> documents) {
    return documents.stream().map(SearchDocument::address).toList();
  }

  private static List<String> headings(List<SearchDocument> documents) {
    return documents.stream().map(SearchDocument::heading).toList();
  }

  private static List<String> bodies(List<SearchDocument> documents) {
    return documents.stream().map(SearchDocument::body).toList();
  }
}

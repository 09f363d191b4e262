package org.handreiking.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.SampleBooks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class EpubWriterTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyWordOfEveryChapterIsInTheEpubInOrder() {
    assertWords(SampleBooks.dutch(3), EpubSamples.DUTCH);
    assertWords(SampleBooks.arabic(), EpubSamples.ARABIC);
    assertWords(EpubSamples.everything(), EpubSamples.DUTCH);
  }

  private void assertWords(Handbook book, EpubTexts texts) {
    ReadEpub epub =
        new ReadEpub(
            new EpubWriter(texts, diagnostics).write(book, Optional.of(EpubSamples.pages(book))));
    List<String> files = epub.spine().stream().filter(it -> it.startsWith("text/")).toList();
    assertEquals(book.chapters().size(), files.size());
    for (int i = 0; i < files.size(); i++) {
      Chapter chapter = book.chapters().get(i);
      Document source = Jsoup.parseBodyFragment(chapter.html());
      // The label of an admonition is the book's own.
      source.select("td.icon").remove();
      // As HTML, so that words in two blocks are two words.
      Document read = Jsoup.parse(epub.text(files.get(i)));
      read.select("head, .label, .live").remove();
      assertEquals(
          words(chapter.title() + " " + source.body().text()),
          words(read.body().text()),
          files.get(i));
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\\u00A0]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void thePagesOfTheListBeginWhereTheBlocksOfThePrintedBookDo() {
    Handbook book = EpubSamples.everything();
    BlockPages pages = EpubSamples.pages(book);
    ReadEpub epub = EpubSamples.read(book, diagnostics);
    List<Integer> listed = new ArrayList<>();
    for (Element link : epub.xml("nav.xhtml").select("nav[epub:type=page-list] a")) {
      String[] address = link.attr("href").split("#", -1);
      Element mark = epub.xml(address[0]).getElementById(address[1]);
      assertNotNull(mark, link.attr("href"));
      assertEquals(link.text(), mark.attr("aria-label"));
      listed.add(Integer.valueOf(link.text()));
    }
    List<Integer> expected =
        pages.pages().values().stream()
            .flatMap(List::stream)
            .filter(page -> page > 0)
            .distinct()
            .sorted()
            .toList();
    assertEquals(expected, listed);
  }

  @Test
  void thePageThatBeginsWithAChapterIsMarkedBeforeItsHeadingAndOthersBeforeTheirBlock() {
    Handbook book =
        SampleBooks.of(
            "nl", "<p>Een.</p><ul><li>Twee.</li></ul><table><tr><td>Drie.</td></tr></table>");
    ReadEpub epub =
        new ReadEpub(
            new EpubWriter(EpubSamples.DUTCH, diagnostics)
                .write(book, Optional.of(new BlockPages(Map.of("one", List.of(7, 8, 10)), 12))));
    Document text = epub.xml("text/one.xhtml");
    assertEquals("heading", text.getElementById("page-7").nextElementSibling().id());
    assertEquals("li", text.getElementById("page-8").parent().tagName());
    assertEquals("td", text.getElementById("page-10").parent().tagName());
    assertEquals(3, text.select("[role=doc-pagebreak]").size());
  }

  @Test
  void bookThatIsNotPrintedHasNoPages() {
    ReadEpub epub = dutch(SampleBooks.dutch(1));
    assertEquals(List.of(), epub.xml("nav.xhtml").select("[epub:type=page-list]").eachText());
    assertFalse(epub.metadata("schema:accessibilityFeature").contains("pageBreakMarkers"));
    assertEquals(List.of(), epub.xml("package.opf").select("dc|source").eachText());
  }

  @Test
  void sameBookGivesTheSameBytesFromSeveralThreads() {
    EpubWriter writer = new EpubWriter(EpubSamples.DUTCH, diagnostics);
    Handbook book = EpubSamples.everything();
    Optional<BlockPages> pages = Optional.of(EpubSamples.pages(book));
    byte[] first = writer.write(book, pages);
    IntStream.range(0, 8)
        .parallel()
        .forEach(one -> assertArrayEquals(first, writer.write(book, pages)));
  }

  @Test
  void fileBeginsBySayingWhatItIs() {
    byte[] epub =
        new EpubWriter(EpubSamples.DUTCH, diagnostics)
            .write(SampleBooks.dutch(1), Optional.empty());
    assertEquals(
        "mimetypeapplication/epub+zip", new String(epub, 30, 28, StandardCharsets.US_ASCII));
  }

  @Test
  void arabicBookIsTurnedFromRightToLeft() {
    ReadEpub epub =
        new ReadEpub(
            new EpubWriter(EpubSamples.ARABIC, diagnostics)
                .write(SampleBooks.arabic(), Optional.empty()));
    Document opf = epub.xml("package.opf");
    assertEquals("rtl", opf.selectFirst("spine").attr("page-progression-direction"));
    for (String file : epub.spine()) {
      Element html = epub.xml(file).selectFirst("html");
      assertEquals(
          List.of("ar", "ar", "rtl"),
          List.of(html.attr("lang"), html.attr("xml:lang"), html.attr("dir")));
    }
    Document text = epub.xml("text/rhythm.xhtml");
    assertEquals(
        "Deze zin is nog niet vertaald.", text.select("div[xml:lang=nl][dir=ltr] p").text());
    assertEquals(
        List.of("2026-03-09", "0800-2000"), text.select("bdi[dir=ltr]").eachText().subList(0, 2));
  }

  @Test
  void linksBetweenChaptersAreLinksBetweenFiles() {
    ReadEpub epub = dutch(SampleBooks.dutch(1));
    assertEquals(
        List.of("spiegel.xhtml", "ritme.xhtml#_drie_delen", "https://example.org/lees", "tel:112"),
        epub.xml("text/ritme.xhtml").select("p a").eachAttr("href"));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void linkThatLeadsNowhereIsReportedAndBecomesText() {
    ReadEpub epub = dutch(SampleBooks.of("nl", "<p>Zie <a href=\"#weg\">daar</a>.</p>"));
    assertEquals("Zie daar.", epub.xml("text/one.xhtml").select("p").html());
    assertEquals(List.of(Code.LINK_DEAD), codes());
  }

  @Test
  void whatABookCannotShowIsReportedAndLeftOut() {
    ReadEpub epub =
        dutch(
            SampleBooks.of(
                "nl",
                "<p onclick=\"x()\">Een<script>x()</script></p><form><input></form>"
                    + "<img src=\"foto.webp\" alt=\"Foto\"><iframe src=\"x\"></iframe>"));
    assertEquals("<p>Een</p>", epub.xml("text/one.xhtml").select("section > :not(h1)").outerHtml());
    assertEquals(
        List.of("<form>", "<iframe>", "<script>"),
        diagnostics.sorted().stream()
            .filter(one -> one.code() == Code.HANDBOOK_ELEMENT)
            .map(one -> one.values().get(0))
            .toList());
    assertTrue(codes().contains(Code.HANDBOOK_IMAGE));
  }

  @Test
  void footnotesCanBeShownWhereTheyAreCalled() {
    Document text = EpubSamples.read(EpubSamples.everything(), diagnostics).xml("text/noten.xhtml");
    for (Element call : text.select("[epub:type=noteref][role=doc-noteref]")) {
      Element note = text.getElementById(call.attr("href").replaceFirst(".*#", ""));
      assertEquals("doc-footnote", note.attr("role"));
      assertEquals("footnote", note.attr("epub:type"));
      Element back = note.selectFirst("[role=doc-backlink]");
      assertNotNull(text.getElementById(back.attr("href").replaceFirst(".*#", "")));
    }
    assertEquals(3, text.select("[epub:type=noteref]").size());
    assertEquals("notes", text.selectFirst("section > section:last-child").className());
  }

  @Test
  void layoutTablesBecomeWhatTheyStandFor() {
    ReadEpub epub = dutch(SampleBooks.dutch(1));
    Document text = epub.xml("text/ritme.xhtml");
    assertEquals(1, text.select("table").size());
    assertEquals(List.of("Tip", "Waarschuwing"), text.select("aside.box > p.label").eachText());
    assertEquals(List.of("col", "col", "col", "row"), text.select("th").eachAttr("scope"));
    assertEquals(
        List.of("Wie", "Jij"),
        epub.xml("text/spiegel.xhtml").select("dl.facts:contains(Wie) > *").eachText());
  }

  @Test
  void contentsAreNestedAsTheChaptersAre() {
    Document nav = EpubSamples.read(EpubSamples.everything(), diagnostics).xml("nav.xhtml");
    assertEquals(
        List.of("Een", "Blad"), nav.select("[epub:type=toc] ol ol ol > li > a").eachText());
    assertEquals(
        List.of("cover", "titlepage", "toc", "bodymatter", "appendix", "glossary", "index"),
        nav.select("[epub:type=landmarks] a").eachAttr("epub:type"));
    assertEquals("text/deel.xhtml", nav.select("a[epub:type=bodymatter]").attr("href"));
  }

  @Test
  void bookSaysOfItselfOnlyWhatIsSo() {
    ReadEpub words = dutch(SampleBooks.of("nl", "<p>Een.</p>"));
    assertEquals(List.of("textual"), words.metadata("schema:accessMode"));
    assertEquals(List.of("textual"), words.metadata("schema:accessModeSufficient"));
    assertFalse(words.metadata("schema:accessibilityFeature").contains("alternativeText"));

    ReadEpub all = EpubSamples.read(EpubSamples.everything(), diagnostics);
    assertEquals(List.of("textual", "visual"), all.metadata("schema:accessMode"));
    assertEquals(List.of("textual", "textual,visual"), all.metadata("schema:accessModeSufficient"));
    assertTrue(
        all.metadata("schema:accessibilityFeature")
            .containsAll(
                List.of("alternativeText", "pageNavigation", "pageBreakMarkers", "index")));
    assertEquals(
        List.of("Alles & meer. Uitgave ALL-2 · 1 september 2026 (PDF)"),
        all.metadata("pageBreakSource"));
  }

  @Test
  void pictureThatSaysNothingOfWhatItShowsIsNotCalledDescribed() {
    String picture = EpubSamples.PICTURE;
    ReadEpub silent = dutch(SampleBooks.of("nl", "<p><img src=\"" + picture + "\"></p>"));
    assertEquals(List.of("textual,visual"), silent.metadata("schema:accessModeSufficient"));
    assertFalse(silent.metadata("schema:accessibilityFeature").contains("alternativeText"));

    ReadEpub decor = dutch(SampleBooks.of("nl", "<p><img alt=\"\" src=\"" + picture + "\"></p>"));
    assertTrue(decor.metadata("schema:accessModeSufficient").contains("textual"));
  }

  @Test
  void pictureThatIsInTheBookTwiceIsOneFile() {
    String picture = "<p><img alt=\"Vlak\" src=\"" + EpubSamples.PICTURE + "\"></p>";
    ReadEpub epub = dutch(SampleBooks.of("nl", picture + picture));
    assertEquals(1, epub.names().stream().filter(it -> it.contains("images/")).count());
    String address = epub.xml("text/one.xhtml").selectFirst("img").attr("src");
    assertNotNull(epub.bytes(address.replace("../", "")));
  }

  private ReadEpub dutch(Handbook book) {
    return new ReadEpub(
        new EpubWriter(EpubSamples.DUTCH, diagnostics).write(book, Optional.empty()));
  }

  private List<Code> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}

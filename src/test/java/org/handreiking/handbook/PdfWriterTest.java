package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.Tags;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class PdfWriterTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final PdfWriter writer = new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics);

  @Test
  void textIsTaggedInTheOrderInWhichItIsRead() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(2))) {
      assertInOrder(
          book.read(),
          "Kracht achter Tranen",
          "Uitgave 1 september 2026",
          "Niemand heeft deze tekst nagekeken.",
          "Inhoud",
          "Elke bijeenkomst heeft dezelfde opbouw, met vaste_delen, m2, CO2 en markering.",
          "Drie delen",
          "• Stiften – rood · donkerrood – blauw • Papier",
          "1. Eerst praten. a. Over thuis. b. Over vandaag. 2. Dan schrijven.",
          "Nazorg Contact na afloop.",
          "Tabel 1. Draaiboek",
          "Minuten Onderdeel Wat je doet 10 Welkom Je begroet iedereen. • met koffie",
          "Samen 120 minuten",
          "Tip Vraag of zij haar boekje veilig kan bewaren.",
          "Waarschuwing Alles mag, niets moet. • Stop als het te veel wordt.",
          "Ik kan het weer. — een deelneemster",
          "Zijstap Tekst in een kader.",
          "regel een",
          "Werkvormen",
          "Spiegel",
          "Duur 90 minuten Groep 4 tot 10 vrouwen",
          "Veiligheid • Niemand hoeft te delen.",
          "Terug naar het ritme (bladzijde 4).",
          "Wie Jij");
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void textIsDrawnInTheOrderInWhichItIsRead() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(2))) {
      assertInOrder(
          book.page(4), "Ritme van een bijeenkomst", "Elke bijeenkomst", "Drie delen", "Stiften");
    }
  }

  @Test
  void contentsNameThePagesOnWhichChaptersStart() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(30))) {
      int werkvormen = book.pageOf("Werkvormen", 4);
      assertTrue(werkvormen > 6, "the table takes several pages");
      assertInOrder(
          ReadBook.plain(book.page(3)),
          "Ritme van een bijeenkomst 4",
          "Werkvormen " + werkvormen,
          "Spiegel " + (werkvormen + 1),
          "Drie vragen " + (werkvormen + 2));
      List<Integer> destinations = new ArrayList<>();
      for (PDAnnotationLink link : book.links(3)) {
        destinations.add(ReadBook.destination(link));
      }
      assertEquals(List.of(4, werkvormen, werkvormen + 1, werkvormen + 2), destinations);
    }
  }

  @Test
  void everyLinkIsTiedToTheTagOfItsTextAndLeadsSomewhere() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(2))) {
      int spiegel = book.pageOf("Spiegel", 5);
      List<String> links = new ArrayList<>();
      for (PDAnnotationLink link : book.links(4)) {
        links.add(link.getContents() + " " + ReadBook.destination(link));
      }
      assertEquals(List.of("Spiegel " + spiegel, "Drie delen 4", "meer lezen 0", "112 0"), links);
    }
  }

  @Test
  void linksToTheSamePlaceKeepTheirOwnTags() throws Exception {
    String html = "<p>Lees <a href='#one'>dit</a> en <a href='#one'>dat</a>.</p>";
    try (ReadBook book = read(SampleBooks.of("nl", html))) {
      List<String> texts = book.tags("Link").stream().map(ReadBook.Tag::text).toList();
      assertEquals(List.of("Een 4", "dit (bladzijde 4)", "dat (bladzijde 4)"), texts);
      for (ReadBook.Tag link : book.tags("Link")) {
        long objects =
            Tags.kids(link.dictionary()).stream()
                .filter(kid -> "OBJR".equals(kid.getNameAsString("Type")))
                .count();
        assertEquals(1, objects, link.text());
      }
    }
  }

  @Test
  void linkToNowhereIsReportedAtItsChapterAndKeepsItsText() throws Exception {
    try (ReadBook book = read(SampleBooks.of("nl", "<p>Zie <a href='#two'>elders</a>.</p>"))) {
      assertTrue(book.read().contains("Zie elders."));
    }
    assertEquals(
        List.of(new Diagnostic(Code.LINK_DEAD, SampleBooks.at("one"), List.of("#two", "Een"))),
        diagnostics.sorted());
  }

  @Test
  void linkThatIsNeitherInTheBookNorOnTheWebIsPlainText() throws Exception {
    try (ReadBook book = read(SampleBooks.of("nl", "<p><a href='../x.html'>Ander</a></p>"))) {
      assertTrue(book.read().contains("Ander"));
      assertEquals(1, book.tags("Link").size(), "only the contents");
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void sameBookGivesTheSameBytes() {
    assertArrayEquals(
        writer.write(SampleBooks.dutch(12), BookFormat.A4).pdf(),
        writer.write(SampleBooks.dutch(12), BookFormat.A4).pdf());
  }

  @Test
  void twoBooksAtOnceComeOutAsTheyDoAlone() throws Exception {
    PdfWriter arabic = new PdfWriter(SampleBooks.ARABIC_TEXTS, diagnostics);
    var one =
        CompletableFuture.supplyAsync(
            () -> writer.write(SampleBooks.dutch(20), BookFormat.A4).pdf());
    var two =
        CompletableFuture.supplyAsync(
            () -> arabic.write(SampleBooks.arabic(), BookFormat.A4).pdf());
    byte[] dutchBytes = one.get();
    byte[] arabicBytes = two.get();
    assertArrayEquals(writer.write(SampleBooks.dutch(20), BookFormat.A4).pdf(), dutchBytes);
    assertArrayEquals(arabic.write(SampleBooks.arabic(), BookFormat.A4).pdf(), arabicBytes);
  }

  @Test
  void letterWithoutGlyphIsReportedWithItsCodePointAndPlace() throws Exception {
    try (ReadBook book = read(SampleBooks.of("nl", "<p>Het teken 漢 ontbreekt.</p>"))) {
      assertTrue(book.read().contains("Het teken \uFFFD ontbreekt."));
    }
    assertEquals(
        List.of(new Diagnostic(Code.HANDBOOK_GLYPH, SampleBooks.at("one"), List.of("U+6F22", "漢"))),
        diagnostics.sorted());
  }

  @Test
  void imageFromElsewhereIsLeftOutAndReported() {
    writer
        .write(SampleBooks.of("nl", "<p>Hier <img src='foto.jpg' alt='foto'></p>"), BookFormat.A4)
        .pdf();
    assertEquals(
        List.of(new Diagnostic(Code.HANDBOOK_IMAGE, SampleBooks.at("one"), List.of("foto.jpg"))),
        diagnostics.sorted());
  }

  @Test
  void headOfATableIsDrawnOnEveryPageAndReadOnce() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(30))) {
      assertTrue(book.page(5).contains("Onderdeel"));
      assertTrue(book.page(6).contains("Onderdeel"));
      assertEquals(2, book.read().split("Onderdeel", -1).length);
      List<String> heads = book.tags("TH").stream().map(ReadBook.Tag::text).toList();
      assertEquals(List.of("Minuten", "Onderdeel", "Wat je doet", "Samen"), heads);
    }
  }

  @Test
  void admonitionIsNeverBrokenAcrossPages() throws Exception {
    String box =
        "<div class='admonitionblock note'><table><tr><td class='icon'></td><td class='content'>"
            + "<p>eerste</p>".repeat(3)
            + "<p>laatste</p></td></tr></table></div>";
    for (int lines = 22; lines < 30; lines++) {
      try (ReadBook book = read(SampleBooks.of("nl", "<p>tekst</p>".repeat(lines) + box))) {
        int page = book.pageOf("Let op", 4);
        assertTrue(book.page(page).contains("eerste"), lines + " lines");
        assertTrue(book.page(page).contains("laatste"), lines + " lines");
      }
    }
  }

  @Test
  void admonitionLongerThanAPageRunsOnInsteadOfOffThePage() throws Exception {
    String box =
        "<div class='admonitionblock note'><table><tr><td class='icon'></td><td class='content'>"
            + "<p>regel</p>".repeat(60)
            + "<p>laatste</p></td></tr></table></div>";
    try (ReadBook book = read(SampleBooks.of("nl", box))) {
      assertTrue(book.page(4).contains("regel"));
      assertTrue(book.pageOf("laatste", 5) > 4);
    }
  }

  @Test
  void endlessWordIsBrokenAtTheEdgeOfThePage() throws Exception {
    try (ReadBook book = read(SampleBooks.of("nl", "<pre>" + "x".repeat(300) + "</pre>"))) {
      for (String line : book.page(4).lines().filter(it -> it.contains("xx")).toList()) {
        assertTrue(line.strip().length() < 90, line);
      }
    }
  }

  @Test
  void whatIsNotForPaperIsReported() {
    writer.write(SampleBooks.of("nl", "<p>een</p><video></video>"), BookFormat.A4).pdf();
    assertEquals(
        List.of(new Diagnostic(Code.HANDBOOK_ELEMENT, SampleBooks.at("one"), List.of("<video>"))),
        diagnostics.sorted());
  }

  @Test
  void headingsSkipNoLevel() throws Exception {
    try (ReadBook book = read(SampleBooks.of("nl", "<h4>Diep</h4><h2>Hoog</h2><h3>Lager</h3>"))) {
      assertEquals("Diep", book.tags("H2").get(0).text());
      assertEquals("Hoog", book.tags("H2").get(1).text());
      assertEquals("Lager", book.tags("H3").get(0).text());
    }
  }

  @Test
  void runningHeadNamesTheChapterAndIsNotRead() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(12))) {
      assertTrue(book.page(5).contains("Ritme van een bijeenkomst"));
      assertEquals(3, book.read().split("Ritme van een bijeenkomst", -1).length);
    }
  }

  @Test
  void bookmarksFollowTheChapters() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(1))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item :
          book.document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        for (PDOutlineItem below : item.children()) {
          titles.add("- " + below.getTitle());
          below.children().forEach(deeper -> titles.add("-- " + deeper.getTitle()));
        }
      }
      assertEquals(
          List.of(
              "Inhoud", "Ritme van een bijeenkomst", "Werkvormen", "- Spiegel", "-- Drie vragen"),
          titles);
    }
  }

  @Test
  void bookAndForeignWordsSayTheirLanguage() throws Exception {
    try (ReadBook book = read(SampleBooks.dutch(1))) {
      assertEquals("nl", book.document.getDocumentCatalog().getLanguage());
      assertEquals("Kracht achter Tranen", book.document.getDocumentInformation().getTitle());
      List<String> arabic =
          book.tags("Span").stream()
              .filter(tag -> "ar".equals(tag.dictionary().getString("Lang")))
              .map(ReadBook.Tag::text)
              .toList();
      assertEquals(List.of("السلام عليكم"), arabic);
    }
  }

  @Test
  void librariesKeepSilent() {
    writer.write(SampleBooks.of("nl", "<p>stil</p>"), BookFormat.A4).pdf();
    assertFalse(LoggerFactory.getLogger("org.apache.fop.fo.FOTreeBuilder").isErrorEnabled());
    assertFalse(LoggerFactory.getLogger("org.apache.fontbox.ttf.TTFParser").isErrorEnabled());
  }

  private ReadBook read(Handbook book) throws Exception {
    return new ReadBook(writer.write(book, BookFormat.A4).pdf());
  }

  private static void assertInOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      int found = text.indexOf(part, from);
      assertTrue(found >= 0, "\"" + part + "\" after " + from + " in: " + text);
      from = found + part.length();
    }
  }
}

package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class BookFormatsTest {

  private static final double POINTS_PER_MM = 72 / 25.4;

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({"nl,A4", "nl,A5", "nl,LARGE_PRINT", "ar,A4", "ar,A5", "ar,LARGE_PRINT"})
  void everyFormatKeepsToPdfUaAndPdfA(String language, BookFormat format) throws Exception {
    byte[] pdf = write(language, format).pdf();
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @ParameterizedTest
  @EnumSource(BookFormat.class)
  void pagesHaveTheSizeOfTheFormatAndNoTextOutsideIt(BookFormat format) throws Exception {
    for (String language : List.of("nl", "ar")) {
      try (ReadBook book = new ReadBook(write(language, format).pdf())) {
        for (PDPage page : book.document.getPages()) {
          PDRectangle box = page.getMediaBox();
          assertEquals(format.width() * POINTS_PER_MM, box.getWidth(), 1);
          assertEquals(format.height() * POINTS_PER_MM, box.getHeight(), 1);
        }
        assertEquals(List.of(), outside(book));
      }
    }
  }

  @Test
  void footnotesStandOnceAtTheFootOfTheirPage() throws Exception {
    try (ReadBook book = new ReadBook(write("nl", BookFormat.A4).pdf())) {
      String page = ReadBook.plain(book.page(book.pageOf("Dit staat in het onderzoek", 4)));
      assertTrue(page.indexOf("Bladzijde 12 van de bron.") > page.indexOf("Niemand hoeft"), page);
      List<String> notes = book.tags("Note").stream().map(ReadBook.Tag::text).toList();
      assertEquals(List.of("1 Bladzijde 12 van de bron.", "2 De tweede noot."), notes);
      assertEquals(2, book.read().split("Bladzijde 12 van de bron", -1).length, book.read());
    }
  }

  @Test
  void listsAndTheIndexNameThePages() throws Exception {
    PrintedBook printed = write("nl", BookFormat.A5);
    try (ReadBook book = new ReadBook(printed.pdf())) {
      int mirror = printed.pages().pages().get("spiegel").get(0);
      assertTrue(book.page(mirror).contains("Spiegel"), book.page(mirror));
      String read = book.read();
      assertTrue(read.contains("De werkvormen staan op bladzijde " + mirror + "."), read);
      assertTrue(read.contains("spiegel " + mirror + ", " + (mirror + 1)), read);
    }
  }

  @Test
  void blocksAreOnThePagesThatTheBookNames() throws Exception {
    PrintedBook printed =
        new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics)
            .write(SampleBooks.dutch(60), BookFormat.A4);
    ParsedChapter chapter = ParsedChapter.of(SampleBooks.dutch(60).chapters().get(0));
    List<Integer> pages = printed.pages().pages().get("ritme");
    int found = 0;
    try (ReadBook book = new ReadBook(printed.pdf())) {
      assertEquals(book.document.getNumberOfPages(), printed.pages().count());
      for (int i = 0; i < pages.size(); i++) {
        String text = ReadBook.plain(chapter.blocks().get(i).text());
        String start = text.substring(0, Math.min(12, text.length())).strip();
        boolean isOne = chapter.blocks().get(i).childrenSize() == 0;
        if (isOne && pages.get(i) > 0 && !start.isEmpty()) {
          assertTrue(ReadBook.plain(book.page(pages.get(i))).contains(start), start);
          found++;
        }
      }
    }
    assertTrue(found > 60, found + " blocks");
  }

  @Test
  void tableThatIsTooWideIsWrittenRowByRowAndReportedOnlyWhereA4CannotHoldIt() throws Exception {
    try (ReadBook book = new ReadBook(write("nl", BookFormat.A4).pdf())) {
      assertTrue(
          book.read().contains("Rij 1 Verzekeringsmaatschappij een Arbeidsongeschiktheid twee"),
          book.read());
    }
    List<Code> codes = diagnostics.sorted().stream().map(Diagnostic::code).toList();
    assertEquals(List.of(Code.HANDBOOK_TABLE), codes);
    Diagnostics none = new Diagnostics();
    String row = "<td>Deelneemsters</td><td>Bijeenkomsten</td><td>Voorbereiding</td>";
    String table =
        "<table><thead><tr>" + row.replace("td", "th") + "</tr></thead><tbody><tr>" + row;
    new PdfWriter(SampleBooks.DUTCH_TEXTS, none)
        .write(SampleBooks.of("nl", table + "</tr></tbody></table>"), BookFormat.LARGE_PRINT);
    assertEquals(List.of(), none.sorted());
  }

  @Test
  void namesOfChaptersStayInTheFileForLinksAndThoseOfBlocksDoNot() throws Exception {
    try (ReadBook book = new ReadBook(write("nl", BookFormat.A4).pdf())) {
      Set<String> names = new TreeSet<>();
      collect(book.document.getDocumentCatalog().getNames().getDests(), names);
      assertTrue(names.contains("spiegel"), names.toString());
      assertFalse(names.stream().anyMatch(name -> name.contains("~")), names.toString());
    }
  }

  private static void collect(PDNameTreeNode<PDPageDestination> node, Set<String> names)
      throws IOException {
    if (node.getNames() != null) {
      names.addAll(node.getNames().keySet());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid, names);
      }
    }
  }

  private PrintedBook write(String language, BookFormat format) {
    BookTexts texts = language.equals("ar") ? SampleBooks.ARABIC_TEXTS : SampleBooks.DUTCH_TEXTS;
    return new PdfWriter(texts, diagnostics).write(SampleBooks.whole(language), format);
  }

  private static List<String> outside(ReadBook book) throws Exception {
    List<String> outside = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            PDRectangle box = getCurrentPage().getMediaBox();
            double right = text.getXDirAdj() + text.getWidthDirAdj();
            boolean isWithin =
                text.getXDirAdj() >= 20
                    && right <= box.getWidth() - 20
                    && text.getYDirAdj() <= box.getHeight() - 10
                    && text.getYDirAdj() >= 10;
            if (!isWithin && !text.getUnicode().isBlank()) {
              outside.add(getCurrentPageNo() + ": " + text.getUnicode());
            }
          }
        };
    stripper.getText(book.document);
    return outside;
  }
}

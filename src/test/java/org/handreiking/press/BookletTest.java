package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.handreiking.handbook.SamplePdfs;
import org.handreiking.handbook.Standards;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.typesetting.PdfProperties;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class BookletTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Test
  void eachHalfOfADutchSheetShowsItsPage() throws Exception {
    byte[] pdf = SamplePdfs.dutch(700);
    byte[] sheets = dutch().impose(pdf);
    assertTrue(assertHalvesShowTheirPages(pdf, sheets, Direction.LEFT_TO_RIGHT) > 64);
    assertEquals(List.of(), Standards.failures(sheets, PDFAFlavour.PDFA_2_B));
  }

  @Test
  void eachHalfOfAnArabicSheetShowsItsPage() throws Exception {
    byte[] pdf = SamplePdfs.arabic();
    byte[] sheets = arabic().impose(pdf);
    assertHalvesShowTheirPages(pdf, sheets, Direction.RIGHT_TO_LEFT);
    assertEquals(List.of(), Standards.failures(sheets, PDFAFlavour.PDFA_2_B));
  }

  /** Gives how many pages there are. */
  private static int assertHalvesShowTheirPages(byte[] pdf, byte[] sheets, Direction direction)
      throws Exception {
    try (PDDocument book = Loader.loadPDF(pdf);
        PDDocument booklet = Loader.loadPDF(sheets)) {
      int pages = book.getNumberOfPages();
      List<SheetSide> sides =
          Signature.of(pages).stream().flatMap(one -> one.sides(direction).stream()).toList();
      assertEquals(sides.size(), booklet.getNumberOfPages());
      for (int i = 0; i < sides.size(); i++) {
        PDPage sheet = booklet.getPage(i);
        PDRectangle box = sheet.getMediaBox();
        float half = book.getPage(0).getMediaBox().getWidth();
        assertEquals(2 * half, box.getWidth(), 0.01f);
        Rectangle2D left = new Rectangle2D.Float(0, 0, half, box.getHeight());
        Rectangle2D right = new Rectangle2D.Float(half, 0, half, box.getHeight());
        assertEquals(page(book, sides.get(i).left()), text(sheet, left));
        assertEquals(page(book, sides.get(i).right()), text(sheet, right));
      }
      return pages;
    }
  }

  private static String page(PDDocument book, OptionalInt number) throws Exception {
    if (number.isEmpty()) {
      return "";
    }
    PDPage page = book.getPage(number.getAsInt() - 1);
    PDRectangle box = page.getMediaBox();
    return text(page, new Rectangle2D.Float(0, 0, box.getWidth(), box.getHeight()));
  }

  private static String text(PDPage page, Rectangle2D place) throws Exception {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion("half", place);
    stripper.extractRegions(page);
    return stripper.getTextForRegion("half").strip();
  }

  @Test
  void bookmarksNameTheBooklets() throws Exception {
    try (PDDocument booklet = Loader.loadPDF(dutch().impose(blank(66, PDRectangle.A5)))) {
      List<String> names = new ArrayList<>();
      List<Integer> sheets = new ArrayList<>();
      for (PDOutlineItem item : booklet.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
        sheets.add(booklet.getPages().indexOf(item.findDestinationPage(booklet)));
      }
      assertEquals(
          List.of(
              "Boekje 1 van 2: bladzijde 1 tot en met 36",
              "Boekje 2 van 2: bladzijde 37 tot en met 66"),
          names);
      assertEquals(List.of(0, 18), sheets);
    }
    try (PDDocument booklet = Loader.loadPDF(arabic().impose(blank(3, PDRectangle.A5)))) {
      assertEquals(
          "كُتيّب: من الصفحة 1 إلى 3",
          booklet.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void sheetsAreTwiceAsWideAndSaySoToThePrinter() throws Exception {
    try (PDDocument booklet = Loader.loadPDF(dutch().impose(blank(5, PDRectangle.A5)))) {
      assertEquals(4, booklet.getNumberOfPages());
      PDRectangle sheet = booklet.getPage(0).getMediaBox();
      assertEquals(PDRectangle.A4.getHeight(), sheet.getWidth(), 0.1);
      assertEquals(PDRectangle.A4.getWidth(), sheet.getHeight(), 0.1);
      var preferences = booklet.getDocumentCatalog().getViewerPreferences();
      assertEquals("DuplexFlipShortEdge", preferences.getDuplex());
      assertEquals("None", preferences.getPrintScaling());
      assertEquals("Boek: om te vouwen", booklet.getDocumentInformation().getTitle());
    }
  }

  @Test
  void sheetsClaimNoTags() throws Exception {
    byte[] sheets = dutch().impose(SamplePdfs.dutch(3));
    try (PDDocument booklet = Loader.loadPDF(sheets)) {
      var catalog = booklet.getDocumentCatalog();
      assertEquals(null, catalog.getStructureTreeRoot());
      String packet = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(packet.contains("<pdfaid:conformance>B<"));
      assertFalse(packet.contains("pdfuaid:part"));
    }
  }

  @Test
  void innerPagesAreMovedTowardsTheFoldByThePaperAroundThem() throws Exception {
    byte[] pdf = SamplePdfs.dutch(60);
    try (PDDocument book = Loader.loadPDF(pdf);
        PDDocument booklet = Loader.loadPDF(dutch().impose(pdf))) {
      List<Signature> signatures = Signature.of(book.getNumberOfPages());
      assertEquals(1, signatures.size());
      int innermost = signatures.get(0).sheets() - 1;
      float half = book.getPage(0).getMediaBox().getWidth();
      SheetSide side = signatures.get(0).sides(Direction.LEFT_TO_RIGHT).get(2 * innermost);
      float before = FirstLetter.leftPt(book, side.right().getAsInt() - 1, 0);
      float after = FirstLetter.leftPt(booklet, 2 * innermost, half);
      assertEquals(innermost * 0.1 * 72 / 25.4, before - (after - half), 0.01);
    }
  }

  @Test
  void sameBookGivesTheSameBytes() {
    byte[] pdf = SamplePdfs.dutch(3);
    assertArrayEquals(dutch().impose(pdf), dutch().impose(pdf));
  }

  @Test
  void pagesOfTwoSizesCannotBeFolded() throws Exception {
    byte[] pdf = blank(2, PDRectangle.A5);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.addPage(new PDPage(PDRectangle.A4));
      byte[] mixed = saved(document);
      assertThrows(IllegalArgumentException.class, () -> dutch().impose(mixed));
    }
  }

  private static byte[] blank(int pages, PDRectangle size) throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(size));
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Booklet dutch() {
    return new Booklet(new PdfProperties(Language.of("nl"), "Boek", DAY), PrintTexts.dutch());
  }

  private static Booklet arabic() {
    return new Booklet(new PdfProperties(Language.of("ar"), "كتاب", DAY), PrintTexts.arabic());
  }
}

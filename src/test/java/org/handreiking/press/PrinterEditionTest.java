package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.SamplePdfs;
import org.handreiking.handbook.Standards;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PrinterEditionTest {

  private static final double PT_PER_MM = 72 / 25.4;

  @Test
  void everyPageHasBleedAndRoomForMarksAroundItsOldEdges() throws Exception {
    byte[] pdf = SamplePdfs.dutch(3);
    try (PDDocument book = Loader.loadPDF(pdf);
        PDDocument edition = Loader.loadPDF(PrinterEdition.of(pdf))) {
      assertEquals(book.getNumberOfPages(), edition.getNumberOfPages());
      for (int i = 0; i < book.getNumberOfPages(); i++) {
        PDRectangle trim = book.getPage(i).getMediaBox();
        PDPage page = edition.getPage(i);
        assertBox(trim, 0, page.getTrimBox());
        assertBox(trim, 3, page.getBleedBox());
        assertBox(trim, 10, page.getMediaBox());
        assertBox(trim, 10, page.getCropBox());
      }
    }
  }

  private static void assertBox(PDRectangle trim, double beyondMm, PDRectangle box) {
    double beyond = beyondMm * PT_PER_MM;
    assertEquals(trim.getLowerLeftX() - beyond, box.getLowerLeftX(), 0.01);
    assertEquals(trim.getLowerLeftY() - beyond, box.getLowerLeftY(), 0.01);
    assertEquals(trim.getUpperRightX() + beyond, box.getUpperRightX(), 0.01);
    assertEquals(trim.getUpperRightY() + beyond, box.getUpperRightY(), 0.01);
  }

  @Test
  void editionKeepsToPdfUaAndPdfA() throws Exception {
    for (byte[] pdf : List.of(SamplePdfs.dutch(3), SamplePdfs.arabic())) {
      byte[] edition = PrinterEdition.of(pdf);
      assertEquals(List.of(), Standards.failures(edition, PDFAFlavour.PDFUA_1));
      assertEquals(List.of(), Standards.failures(edition, PDFAFlavour.PDFA_2_A));
    }
  }

  @Test
  void textAndTagsAreThoseOfTheBook() throws Exception {
    byte[] pdf = SamplePdfs.dutch(3);
    try (ReadBook book = new ReadBook(pdf);
        ReadBook edition = new ReadBook(PrinterEdition.of(pdf))) {
      assertEquals(book.read(), edition.read());
    }
  }

  @Test
  void marksStandOutsideTheBleedAndPointToTheEdges() throws Exception {
    byte[] bled = withBand(SamplePdfs.dutch(3));
    try (PDDocument edition = Loader.loadPDF(PrinterEdition.of(bled))) {
      int perMm = 10;
      BufferedImage picture = new PDFRenderer(edition).renderImage(0, (float) (perMm * 25.4 / 72));
      int left = 10 * perMm;
      int right = 220 * perMm;
      int foot = 307 * perMm;
      for (int mm = 5; mm <= 8; mm++) {
        int near = (10 - mm) * perMm;
        int far = mm * perMm;
        assertMark(picture, left, near);
        assertMark(picture, right, near);
        assertMark(picture, left, foot + far);
        assertMark(picture, right, foot + far);
        assertMark(picture, near, left);
        assertMark(picture, right + far, left);
        assertMark(picture, near, foot);
        assertMark(picture, right + far, foot);
      }
      int band = 7 * perMm + 2;
      assertEquals(0xC00000, picture.getRGB(band, 150 * perMm) & 0xFFFFFF);
      assertEquals(0xFFFFFF, picture.getRGB(band - 4, 150 * perMm) & 0xFFFFFF);
    }
  }

  /** Whether a dark line runs within two pixels of the place. */
  private static void assertMark(BufferedImage picture, int x, int y) {
    int darkest = 255;
    for (int i = -2; i <= 2; i++) {
      darkest = Math.min(darkest, picture.getRGB(x + i, y) & 255);
      darkest = Math.min(darkest, picture.getRGB(x, y + i) & 255);
    }
    assertEquals(true, darkest < 140, "at " + x + ", " + y + ": " + darkest);
  }

  /** The book with a red band on its cover that begins 3 mm outside the page. */
  private static byte[] withBand(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage cover = document.getPage(0);
      try (PDPageContentStream out =
          new PDPageContentStream(document, cover, AppendMode.APPEND, true, true)) {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setNonStrokingColor(0.7529f, 0f, 0f);
        float beyond = (float) (3 * PT_PER_MM);
        out.addRect(-beyond, -beyond, 100 + beyond, cover.getMediaBox().getHeight() + 2 * beyond);
        out.fill();
        out.endMarkedContent();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void sameBookGivesTheSameBytes() {
    byte[] pdf = SamplePdfs.dutch(3);
    assertArrayEquals(PrinterEdition.of(pdf), PrinterEdition.of(pdf));
  }
}

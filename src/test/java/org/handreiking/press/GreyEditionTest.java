package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.handreiking.flyer.Printed;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.SamplePdfs;
import org.handreiking.handbook.Standards;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class GreyEditionTest {

  private static final String PLUM = "#7a2e5d";

  @Test
  void noColourIsLeftInABook() throws Exception {
    for (byte[] pdf : List.of(SamplePdfs.dutch(10), SamplePdfs.arabic(), SamplePdfs.drawings())) {
      byte[] grey = GreyEdition.of(pdf);
      assertFalse(ColouredParts.in(pdf).isEmpty());
      assertEquals(List.of(), ColouredParts.in(grey));
      assertTrue(hasColour(pdf));
      assertFalse(hasColour(grey));
    }
  }

  @Test
  void editionKeepsToPdfUaAndPdfA() throws Exception {
    for (byte[] pdf : List.of(SamplePdfs.dutch(10), SamplePdfs.arabic(), SamplePdfs.drawings())) {
      byte[] grey = GreyEdition.of(pdf);
      assertEquals(List.of(), Standards.failures(grey, PDFAFlavour.PDFUA_1));
      assertEquals(List.of(), Standards.failures(grey, PDFAFlavour.PDFA_2_A));
    }
  }

  @Test
  void textTagsAndLinksAreThoseOfTheBook() throws Exception {
    for (byte[] pdf : List.of(SamplePdfs.dutch(10), SamplePdfs.arabic())) {
      try (ReadBook book = new ReadBook(pdf);
          ReadBook grey = new ReadBook(GreyEdition.of(pdf))) {
        assertEquals(book.read(), grey.read());
        for (int number = 1; number <= book.document.getNumberOfPages(); number++) {
          assertEquals(book.page(number), grey.page(number));
          assertEquals(destinations(book, number), destinations(grey, number));
        }
      }
    }
  }

  private static List<String> destinations(ReadBook book, int number) throws Exception {
    List<String> found = new ArrayList<>();
    for (var link : book.links(number)) {
      found.add(link.getContents() + " " + ReadBook.destination(link) + " " + link.getRectangle());
    }
    return found;
  }

  @Test
  void darkCoverBecomesLightWithBlackLetters() throws Exception {
    byte[] pdf = SamplePdfs.dutch(1);
    BufferedImage before = picture(pdf, 0);
    BufferedImage after = picture(GreyEdition.of(pdf), 0);
    assertEquals(0xFF7A2E5D, before.getRGB(20, 20));
    assertTrue((after.getRGB(20, 20) & 255) > 0.85 * 255);
    int whiteBefore = count(before, 0xFFFFFFFF, 400);
    int blackAfter = count(after, 0xFF000000, 400);
    assertTrue(whiteBefore > 1000);
    assertEquals(whiteBefore, blackAfter, 0.05 * whiteBefore);
  }

  @Test
  void drawingsKeepTheirGreys() throws Exception {
    byte[] pdf = SamplePdfs.drawings();
    BufferedImage before = picture(pdf, 3);
    BufferedImage after = picture(GreyEdition.of(pdf), 3);
    // The badges, and the paper behind the waves.
    for (int grey : List.of(0xFF222222, 0xFFEEEEEE)) {
      int pixels = count(before, grey, before.getHeight());
      assertTrue(pixels > 100);
      assertEquals(pixels, count(after, grey, after.getHeight()), 0.01 * pixels);
    }
  }

  @Test
  void lightTintsStayLightAndColouredLettersBecomeBlack() throws Exception {
    byte[] grey =
        GreyEdition.of(
            page(
                out -> {
                  fill(out, "#e9d5e0", 50, 700, 200, 60);
                  write(out, PLUM, 60, 720, "Kop");
                  fill(out, "#8a3b00", 50, 600, 200, 60);
                  write(out, "#ffffff", 60, 620, "Wit");
                }));
    BufferedImage picture = picture(grey, 0);
    assertEquals(Tones.luminance(0xE9D5E0), Tones.luminance(at(picture, 240, 750)), 0.01);
    assertEquals(Tones.luminance(0x8A3B00), Tones.luminance(at(picture, 240, 650)), 0.01);
    assertTrue(count(picture.getSubimage(50, 82, 150, 60), 0xFF000000, 60) > 20);
    assertTrue(count(picture.getSubimage(50, 182, 150, 60), 0xFFFFFFFF, 60) > 20);
  }

  @Test
  void whatStoodOutLightOnADarkCoverStandsOutDark() throws Exception {
    byte[] grey =
        GreyEdition.of(
            page(
                out -> {
                  fill(out, PLUM, 0, 300, 595, 542);
                  out.setStrokingColor(Color.decode("#f0e0ea"));
                  out.setLineWidth(3);
                  out.moveTo(50, 700);
                  out.lineTo(300, 700);
                  out.stroke();
                  fill(out, "#ffffff", 50, 650, 200, 4);
                  fill(out, "#ffffff", 50, 400, 100, 100);
                  fill(out, "#000000", 60, 410, 40, 40);
                }));
    BufferedImage picture = picture(grey, 0);
    double cover = Tones.luminance(at(picture, 20, 800));
    assertTrue(Tones.contrast(cover, Tones.luminance(at(picture, 100, 700))) > 4.5);
    assertTrue(Tones.contrast(cover, Tones.luminance(at(picture, 100, 652))) > 4.5);
    assertEquals(0xFFFFFF, at(picture, 140, 490) & 0xFFFFFF);
    assertEquals(0, at(picture, 70, 420) & 0xFFFFFF);
  }

  @Test
  void codeOnADarkCoverCanStillBeRead() throws Exception {
    String address = "https://example.org/nl/boek/";
    BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
    byte[] pdf =
        page(
            out -> {
              fill(out, PLUM, 0, 0, 595, 842);
              fill(out, "#ffffff", 100, 100, 4 * code.getWidth(), 4 * code.getHeight());
              out.setNonStrokingColor(Color.BLACK);
              for (int i = 0; i < code.getWidth() * code.getHeight(); i++) {
                int x = i % code.getWidth();
                int y = i / code.getWidth();
                if (code.get(x, y)) {
                  out.addRect(100 + 4 * x, 96 + 4 * (code.getHeight() - y), 4, 4);
                }
              }
              out.fill();
            });
    assertEquals(address, Printed.of(pdf).code());
    assertEquals(address, Printed.of(GreyEdition.of(pdf)).code());
  }

  @Test
  void imagesBecomeGreysThatAreAsLightAndKeepTheirHoles() throws Exception {
    byte[] pdf =
        page(
            (document, out) -> {
              BufferedImage square = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
              for (int i = 0; i < 400; i++) {
                square.setRGB(i % 20, i / 20, i < 200 ? 0xFF00A040 : 0x00FF0000);
              }
              PDImageXObject holed = LosslessFactory.createFromImage(document, square);
              out.drawImage(holed, 50, 700, 100, 100);
              BufferedImage photo = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
              photo.createGraphics().fillRect(0, 0, 16, 8);
              PDImageXObject jpeg = JPEGFactory.createFromImage(document, photo);
              out.drawImage(jpeg, 50, 500, 100, 100);
              PDFormXObject form = new PDFormXObject(document);
              form.setBBox(new PDRectangle(10, 10));
              try (var stream = form.getStream().createOutputStream()) {
                stream.write("1 0 0 rg 0 0 10 10 re f".getBytes(StandardCharsets.US_ASCII));
              }
              out.transform(Matrix.getTranslateInstance(300, 300));
              out.drawForm(form);
            });
    byte[] grey = GreyEdition.of(pdf);
    assertEquals(List.of(), ColouredParts.in(grey));
    BufferedImage picture = picture(grey, 0);
    assertEquals(Tones.luminance(0x00A040), Tones.luminance(at(picture, 100, 780)), 0.01);
    assertEquals(0xFFFFFF, at(picture, 100, 720) & 0xFFFFFF);
    assertEquals(Tones.luminance(0xFF0000), Tones.luminance(at(picture, 305, 305)), 0.01);
  }

  @Test
  void lettersCanAlwaysBeReadAndAsWellAsBeforeUpToSeven() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      double before = random.nextDouble();
      double letters = random.nextDouble();
      double after = random.nextBoolean() ? before : 0.75 + 0.2 * random.nextDouble();
      Paper paper = new Paper(Paper.white().shape(), Paper.white().clip(), before, after);
      double contrast = Tones.contrast(paper.letters(letters), after);
      assertTrue(contrast >= 4.5);
      assertTrue(contrast >= Math.min(7, Tones.contrast(letters, before)) - 1e-9);
    }
  }

  @Test
  void whatHasNoKnownGreyIsRefused() throws Exception {
    byte[] pdf =
        page(
            (document, out) -> {
              BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
              out.drawImage(
                  new PDInlineImage(
                      LosslessFactory.createFromImage(document, dot).getCOSObject(),
                      new byte[] {1, 2, 3},
                      null),
                  0,
                  0);
            });
    assertThrows(IllegalArgumentException.class, () -> GreyEdition.of(pdf));
  }

  @Test
  void sameBookGivesTheSameBytes() {
    byte[] pdf = SamplePdfs.dutch(3);
    assertArrayEquals(GreyEdition.of(pdf), GreyEdition.of(pdf));
  }

  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream out) throws Exception;
  }

  private interface Plain {
    void draw(PDPageContentStream out) throws Exception;
  }

  private static byte[] page(Plain drawing) throws Exception {
    return page((document, out) -> drawing.draw(out));
  }

  private static byte[] page(Drawing drawing) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        drawing.draw(document, out);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(
      PDPageContentStream out, String colour, float x, float y, float width, float height)
      throws Exception {
    out.setNonStrokingColor(Color.decode(colour));
    out.addRect(x, y, width, height);
    out.fill();
  }

  private static void write(PDPageContentStream out, String colour, float x, float y, String text)
      throws Exception {
    out.beginText();
    out.setNonStrokingColor(Color.decode(colour));
    out.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 24);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  /** The pixel at a place that is measured in points from the foot. */
  private static int at(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, picture.getHeight() - y);
  }

  private static BufferedImage picture(byte[] pdf, int page) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(page);
    }
  }

  private static int count(BufferedImage picture, int pixel, int height) {
    int found = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        found += (picture.getRGB(x, y) | 0xFF000000) == pixel ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean hasColour(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = new PDFRenderer(document).renderImage(page, 0.5f);
        for (int i = 0; i < picture.getWidth() * picture.getHeight(); i++) {
          int pixel = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
          if ((pixel >> 16 & 255) != (pixel & 255) || (pixel >> 8 & 255) != (pixel & 255)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}

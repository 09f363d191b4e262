package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.drawing.SvgWriter;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfStandardsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void dutchBookKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf =
        new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics)
            .write(SampleBooks.dutch(30), BookFormat.A4)
            .pdf();
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void arabicBookKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf =
        new PdfWriter(SampleBooks.ARABIC_TEXTS, diagnostics)
            .write(SampleBooks.arabic(), BookFormat.A4)
            .pdf();
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void bookWithDrawnModelsKeepsToPdfUaAndPdfA() throws Exception {
    StringBuilder html = new StringBuilder("<p>Zo gaat het.</p>");
    List<Item> items =
        List.of(new Item("0", "Kijk 5"), new Item("1", "Doe 10"), new Item("2", "Ga 20"));
    for (Model model : Model.values()) {
      String svg =
          new SvgWriter(Direction.LEFT_TO_RIGHT).alone(model.draw(items), FontFamily.HEADING.fo());
      String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
      html.append("<div><img alt=\"Een tekening\" src=\"data:image/svg+xml;base64,");
      html.append(data).append("\"></div>");
    }
    Chapter chapter =
        Chapter.text("_start", 1, "Modellen", html.toString(), Position.of("a.adoc", 1));
    Handbook book =
        new Handbook(
            "boek",
            Language.of("nl"),
            "Modellen",
            "Tekeningen.",
            "#5b3a6e",
            List.of("Uit een bron."),
            List.of(chapter),
            Edition.of(LocalDate.of(2026, 9, 1)));
    byte[] pdf =
        new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics).write(book, BookFormat.A4).pdf();

    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void judgeFindsWhatIsWrong() throws Exception {
    byte[] pdf =
        new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics)
            .write(SampleBooks.dutch(1), BookFormat.A4)
            .pdf();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").getBytes(StandardCharsets.ISO_8859_1);
    assertNotEquals(List.of(), Standards.failures(broken, PDFAFlavour.PDFUA_1));
  }
}

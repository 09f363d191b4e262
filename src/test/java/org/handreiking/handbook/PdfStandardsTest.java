package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfStandardsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void dutchBookKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf = new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics).write(SampleBooks.dutch(30));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void arabicBookKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf = new PdfWriter(SampleBooks.ARABIC_TEXTS, diagnostics).write(SampleBooks.arabic());
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void judgeFindsWhatIsWrong() throws Exception {
    byte[] pdf = new PdfWriter(SampleBooks.DUTCH_TEXTS, diagnostics).write(SampleBooks.dutch(1));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").getBytes(StandardCharsets.ISO_8859_1);
    assertNotEquals(List.of(), Standards.failures(broken, PDFAFlavour.PDFUA_1));
  }
}

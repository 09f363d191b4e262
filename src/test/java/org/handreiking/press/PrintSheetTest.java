package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.SamplePdfs;
import org.handreiking.handbook.Standards;
import org.handreiking.site.Language;
import org.handreiking.typesetting.PdfProperties;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PrintSheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void sheetSaysWhatThePrinterMustKnow() throws Exception {
    byte[] sheet = dutch(SamplePdfs.dutch(10));
    assertEquals(List.of(), diagnostics.sorted());
    try (ReadBook read = new ReadBook(sheet)) {
      assertEquals(1, read.document.getNumberOfPages());
      String text = read.read();
      for (String said :
          List.of(
              "Voor de drukker Kracht achter Tranen",
              "Uitgave KAT-3",
              "Maat na het snijden A4: 210 bij 297 mm",
              "Rand om weg te snijden 3 mm aan elke kant.",
              "Bladzijden 9",
              "Binden Aan de linkerkant.",
              "Kleur Op 8 bladzijden: 1, 3–9.",
              "1 boek 10 boeken 25 boeken 50 boeken 100 boeken",
              "Vellen A4, op één kant 9 90 225 450 900",
              "Vellen A4, op twee kanten 5 50 125 250 500",
              "Vellen A3, om te vouwen 3 30 75 150 300",
              "Boekjes om te vouwen 1 10 25 50 100",
              "Nietjes 2 20 50 100 200",
              "Print het bestand om te vouwen op A3.")) {
        assertTrue(text.contains(said), said + " is not in: " + text);
      }
      assertEquals(
          "Voor de drukker: Kracht achter Tranen",
          read.document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void arabicBookIsBoundOnTheRight() throws Exception {
    byte[] sheet = arabic(SamplePdfs.arabic());
    assertEquals(List.of(), diagnostics.sorted());
    try (ReadBook read = new ReadBook(sheet)) {
      assertEquals(1, read.document.getNumberOfPages());
      assertTrue(read.read().contains("من جهة اليمين"), read.read());
    }
  }

  @Test
  void longTitleAndManyBookletsStillLeaveOnePage() throws Exception {
    PdfProperties book = new PdfProperties(Language.of("nl"), "Een lange titel ".repeat(12), DAY);
    byte[] sheet =
        new PrintSheet(book, PrintTexts.dutch(), diagnostics)
            .write(SamplePdfs.dutch(700), "KAT-3", "#7a2e5d");
    try (ReadBook read = new ReadBook(sheet)) {
      assertEquals(1, read.document.getNumberOfPages());
      assertTrue(read.read().contains("Het wordt 2 boekjes."), read.read());
    }
  }

  @Test
  void sheetKeepsToPdfUaAndPdfA() throws Exception {
    for (byte[] sheet : List.of(dutch(SamplePdfs.dutch(300)), arabic(SamplePdfs.arabic()))) {
      assertEquals(List.of(), Standards.failures(sheet, PDFAFlavour.PDFUA_1));
      assertEquals(List.of(), Standards.failures(sheet, PDFAFlavour.PDFA_2_A));
    }
  }

  @Test
  void coloursAreFoundWhereTheyAre() throws Exception {
    byte[] pdf = SamplePdfs.drawings();
    assertEquals(new PrintFacts(new PageSize(210, 297), 5, List.of(1, 3, 4)), PrintFacts.of(pdf));
    assertEquals(List.of(), PrintFacts.of(GreyEdition.of(pdf)).coloured());
    assertEquals(List.of("1", "3–4"), PrintFacts.of(pdf).ranges());
    assertEquals(
        List.of("2", "4", "6–8"), new PrintFacts(null, 9, List.of(2, 4, 6, 7, 8)).ranges());
  }

  @Test
  void arabicHasNoTextThatDutchDoesNotHave() throws Exception {
    Properties arabic = new Properties();
    try (var words = PrintSheetTest.class.getResourceAsStream("arabic.properties")) {
      arabic.load(new InputStreamReader(words, StandardCharsets.UTF_8));
    }
    assertEquals(
        List.of(),
        arabic.stringPropertyNames().stream()
            .filter(key -> !PrintTexts.dutch().keys().contains(key))
            .toList());
  }

  @Test
  void sameBookGivesTheSameBytes() throws Exception {
    byte[] pdf = SamplePdfs.dutch(3);
    assertArrayEquals(dutch(pdf), dutch(pdf));
    try (PDDocument document = Loader.loadPDF(dutch(pdf))) {
      assertEquals("nl", document.getDocumentCatalog().getLanguage());
    }
  }

  private byte[] dutch(byte[] pdf) {
    PdfProperties book = new PdfProperties(Language.of("nl"), "Kracht achter Tranen", DAY);
    return new PrintSheet(book, PrintTexts.dutch(), diagnostics).write(pdf, "KAT-3", "#7a2e5d");
  }

  private byte[] arabic(byte[] pdf) {
    PdfProperties book = new PdfProperties(Language.of("ar"), "قوة خلف الدموع", DAY);
    return new PrintSheet(book, PrintTexts.arabic(), diagnostics).write(pdf, "KAT-3", "#1f6f78");
  }
}

package org.handreiking.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintoutsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "ar"})
  void sheetsKeepToPdfUaAndPdfA(String language) throws Exception {
    keepsToStandards(SampleHandouts.sheet(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "ar"})
  void cardsKeepToPdfUaAndPdfA(String language) throws Exception {
    keepsToStandards(SampleHandouts.cards(language));
  }

  private void keepsToStandards(Printout printout) throws Exception {
    byte[] pdf = printout.pdf(diagnostics);
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "ar"})
  void samePrintoutGivesTheSameBytes(String language) {
    assertArrayEquals(
        SampleHandouts.sheet(language).pdf(diagnostics),
        SampleHandouts.sheet(language).pdf(diagnostics));
    assertArrayEquals(
        SampleHandouts.cards(language).pdf(diagnostics),
        SampleHandouts.cards(language).pdf(diagnostics));
  }

  @Test
  void sheetSaysEverythingInItsOrderOnTwoPages() throws IOException {
    try (ReadBook sheet = new ReadBook(SampleHandouts.sheet("nl").pdf(diagnostics))) {
      assertEquals(2, sheet.document.getNumberOfPages());
      assertEquals(
          "Samen praten Kracht Hoe lang: 90 minuten, zei السلام. Materiaal ☐ Pen ☐ Papier"
              + " ☐ Thee Minuten Wat 10 Praten Samen 10 1. Eerst 2. Dan Weinig tijd Doe het kort."
              + " Stop op tijd. Echt. Wees welkom. أهلًا وسهلًا Na Thuis.",
          sheet.read());
      assertEquals(List.of("Samen praten"), texts(sheet.tags("H1")));
      assertTrue(sheet.page(2).contains("Aantekeningen"));
    }
  }

  @Test
  void arabicIsReadAsItWasWritten() throws IOException {
    try (ReadBook sheet = new ReadBook(SampleHandouts.sheet("ar").pdf(diagnostics))) {
      String read = sheet.read();
      assertTrue(read.startsWith(ReadBook.plain("الحديث معًا القوة المدة: 90 دقيقة")), read);
      assertTrue(read.contains(ReadBook.plain("☐ قلم ☐ ورق الدقائق ماذا 10 الكلام")), read);
    }
    try (ReadBook cards = new ReadBook(SampleHandouts.cards("ar").pdf(diagnostics))) {
      String read = cards.read();
      assertTrue(read.startsWith(ReadBook.plain("خطوة 1 نتكلم معًا. خطوة 2 كلمة0 كلمة1 ")), read);
    }
  }

  @Test
  void sideThatDoesNotFitSaysLessBeforeItTakesAnotherPage() throws IOException {
    String all = "<p>Lang</p>".repeat(300);
    Side side = new Side(List.of(all, "<p>Kort</p>"), 1, Side.Foot.PLAIN);
    Sheet sheet = new Sheet(SampleHandouts.look("nl"), List.of(side), "");
    try (ReadBook read = new ReadBook(sheet.pdf(diagnostics))) {
      assertEquals(1, read.document.getNumberOfPages());
      assertEquals("Kort", read.read());
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void sheetThatIsTooFullIsReportedAtItsPage() {
    Side side = new Side(List.of("<p>Lang</p>".repeat(300)), 1, Side.Foot.PLAIN);
    new Sheet(SampleHandouts.look("nl"), List.of(side), "").pdf(diagnostics);

    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals(Code.HANDOUT_TOO_FULL, found.code());
    assertEquals("content/samen.adoc:1", found.at().toString());
    assertEquals(List.of("Samen praten"), found.values());
  }

  @Test
  void typeIsAsLargeAsItsTextAllowsAndNeverSmallerThanCanBeRead() {
    assertEquals(125, percent("<p>Kort.</p>"));
    assertTrue(percent("<p>Regel</p>".repeat(45)) < 110);
    assertEquals("7.98pt", new Setting(76, 0).size());
    assertEquals(76, percent("<p>Regel</p>".repeat(300)));
  }

  private static int percent(String html) {
    return new Setting.Search(new Side(List.of(html), 1, Side.Foot.PLAIN)).setting().percent();
  }

  @Test
  void everyWordStandsOnTheCardsInItsOrder() throws IOException {
    CardSet set = SampleHandouts.cards("nl");
    try (ReadBook cards = new ReadBook(set.pdf(diagnostics))) {
      assertEquals(ReadBook.plain(set.text().replaceFirst(set.title(), "")), cards.read());
    }
  }

  @Test
  void cardsLieInOrderOnceTheSheetsAreCutAndThePilesPutOnEachOther() throws IOException {
    try (ReadBook cards = new ReadBook(SampleHandouts.cards("nl").pdf(diagnostics))) {
      int sheets = cards.document.getNumberOfPages() / 2;
      List<String> fronts = new ArrayList<>();
      List<String> backs = new ArrayList<>();
      for (int place = 0; place < 4; place++) {
        for (int sheet = 0; sheet < sheets; sheet++) {
          fronts.add(number(cards, 2 * sheet, place % 2, place / 2));
          backs.add(number(cards, 2 * sheet + 1, 1 - place % 2, place / 2));
        }
      }
      String total = fronts.get(0).substring(2);
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < fronts.size(); i++) {
        boolean isCard = i < Integer.parseInt(total);
        numbers.add(isCard ? i + 1 + "/" + total : "");
      }
      assertTrue(Integer.parseInt(total) > 4, "the long part takes several: " + fronts);
      assertEquals(numbers, fronts);
      assertEquals(numbers, backs);
    }
  }

  /** The number at the head of a card, in a quarter of a page; "" where no card is. */
  private static String number(ReadBook cards, int page, int column, int row) throws IOException {
    var area = new org.apache.pdfbox.text.PDFTextStripperByArea();
    area.addRegion(
        "head", new java.awt.geom.Rectangle2D.Double(column * 297.6, row * 421, 297.6, 40));
    area.extractRegions(cards.document.getPage(page));
    return area.getTextForRegion("head").strip().replaceFirst("^.* ", "");
  }

  @Test
  void partOverSeveralCardsIsNumberedAndBacksThatStayFreeSayWhatComesNext() throws IOException {
    try (ReadBook cards = new ReadBook(SampleHandouts.cards("nl").pdf(diagnostics))) {
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= cards.document.getNumberOfPages(); page++) {
        all.append(cards.page(page));
      }
      assertTrue(all.toString().contains("(1/"), all.toString());
      assertTrue(all.toString().contains("(2/"), all.toString());
      assertTrue(all.toString().contains("Hierna: Stap 2"), all.toString());
      assertFalse(all.toString().contains("Hierna: Stap 1"), all.toString());
    }
  }

  private static List<String> texts(List<ReadBook.Tag> tags) {
    return tags.stream().map(ReadBook.Tag::text).toList();
  }
}

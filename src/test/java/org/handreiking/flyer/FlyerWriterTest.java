package org.handreiking.flyer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.Standards;
import org.handreiking.page.PaperSize;
import org.handreiking.typesetting.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FlyerWriterTest {

  private static final String LONG = "Wij zitten samen aan een lange tafel en praten. ".repeat(12);

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void dutchFlyerKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf = write(SampleFlyers.dutch(), PaperSize.A5);
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void arabicPosterKeepsToPdfUaAndPdfA() throws Exception {
    byte[] pdf = write(SampleFlyers.arabic(), PaperSize.A4);
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void cameraReadsTheWholeAddressFromACodeThatIsLargeEnough(PaperSize size) throws Exception {
    Printed sheet = Printed.of(write(SampleFlyers.dutch(), size));

    assertEquals(SampleFlyers.ADDRESS, sheet.code());
    double width = sheet.codeMm(new QrCode(SampleFlyers.ADDRESS).squaresWide());
    assertTrue(width >= (size == PaperSize.A5 ? 25 : 45), width + " mm");
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void sheetHasItsSizeAndWhiteEdgesAsPrintersNeedThem(PaperSize size) throws Exception {
    Printed sheet = Printed.of(write(SampleFlyers.dutch("Kort", Map.of(Kind.NOTE, LONG)), size));

    assertEquals(size == PaperSize.A5 ? 148 : 210, sheet.widthMm());
    assertEquals(size == PaperSize.A5 ? 210 : 297, sheet.heightMm());
    assertTrue(sheet.edgeMm() >= 8, sheet.edgeMm() + " mm");
  }

  @Test
  void everythingIsReadInTheOrderOfTheSheet() throws Exception {
    try (ReadBook sheet = new ReadBook(write(SampleFlyers.dutch(), PaperSize.A5))) {
      String read = sheet.read();
      int from = 0;
      for (String part :
          List.of(
              "Dit is een voorbeeld.",
              "Samen verder, Utrecht",
              "iets over SUMMARY",
              "De eerstvolgende keer: iets over MEETING dinsdag 10 maart 2026 19:30 tot 21:00 uur",
              "iets over NOTE",
              "Daarna: iets over LATER",
              "Label: iets over PLACE",
              "Label: iets over JOIN",
              "Label: iets over OPEN TO",
              "Label: iets over LANGUAGES",
              "Label: iets over FIRST TIME",
              "Meer weten of meedoen?",
              "De dag, de tijd en de plek kunnen veranderen.",
              "Voorbeeldsite · Zo was het op 9 maart 2026.",
              "example.org/nl/agenda/samen-verder-utrecht/")) {
        int found = read.indexOf(part, from);
        assertTrue(found >= 0, "\"" + part + "\" after " + from + " in: " + read);
        from = found + part.length();
      }
      assertEquals("Samen verder, Utrecht", sheet.tags("H1").get(0).text());
      assertEquals(
          List.of("Een vierkant om te scannen"),
          sheet.tags("Figure").stream().map(tag -> tag.dictionary().getString("Alt")).toList());
      assertEquals("Samen verder, Utrecht", sheet.document.getDocumentInformation().getTitle());
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void arabicIsReadAsItWasWritten() throws Exception {
    Flyer flyer = SampleFlyers.arabic();
    try (ReadBook sheet = new ReadBook(write(flyer, PaperSize.A5))) {
      String read = sheet.read();
      for (String part :
          List.of(flyer.notice(), flyer.title(), flyer.day(), flyer.hours(), flyer.madeText())) {
        assertTrue(read.contains(ReadBook.plain(part)), part + " in: " + read);
      }
      for (Fact fact : flyer.facts()) {
        String value = ReadBook.plain(fact.value().replaceAll("[\uE000-\uE002]", ""));
        assertTrue(read.contains(value), value + " in: " + read);
      }
      assertTrue(sheet.page(1).contains("example.org/ar/agenda/samen-verder-utrecht/"));
      assertEquals("ar", sheet.document.getDocumentCatalog().getLanguage());
      List<String> dutch =
          sheet.tags("Span").stream()
              .filter(tag -> "nl".equals(tag.dictionary().getString("Lang")))
              .map(ReadBook.Tag::text)
              .toList();
      assertEquals(List.of("Je hoeft niets te vertellen."), dutch);
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void sameFlyerGivesTheSameBytes() {
    assertArrayEquals(
        write(SampleFlyers.arabic(), PaperSize.A5), write(SampleFlyers.arabic(), PaperSize.A5));
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void whatDoesNotFitIsLeftToThePageFromTheLightestOn(PaperSize size) throws Exception {
    byte[] pdf = write(SampleFlyers.dutch("Kort", Map.of(Kind.NOTE, LONG)), size);
    try (ReadBook sheet = new ReadBook(pdf)) {
      assertEquals(1, sheet.document.getNumberOfPages());
      assertFalse(sheet.read().contains("Wij zitten samen"), sheet.read());
      assertFalse(sheet.read().contains("iets over PERIOD"), sheet.read());
      assertTrue(sheet.read().contains("iets over WHEN FULL"), sheet.read());
      assertTrue(sheet.read().contains("Op de pagina staat meer."), sheet.read());
    }
    assertTrue(smallest(pdf) >= (size == PaperSize.A5 ? 10 : 14), smallest(pdf) + " points");
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void sheetIsOneHoweverLongItsTextsAre(PaperSize size) throws Exception {
    Map<Kind, String> values = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      values.put(kind, LONG);
    }
    byte[] pdf = write(SampleFlyers.dutch(LONG, values), size);
    try (ReadBook sheet = new ReadBook(pdf)) {
      assertEquals(1, sheet.document.getNumberOfPages());
      assertTrue(sheet.read().contains("dinsdag 10 maart 2026"), sheet.read());
      assertTrue(sheet.tags("H1").get(0).text().endsWith("..."), sheet.read());
    }
    assertTrue(Printed.of(pdf).edgeMm() >= 8);
    assertEquals(SampleFlyers.ADDRESS, Printed.of(pdf).code());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void wordsWithoutAnEndStayOnTheSheet() throws Exception {
    byte[] pdf =
        write(
            SampleFlyers.dutch(
                "Meervoudigepersoonlijkheidsontwikkelingsbijeenkomst",
                Map.of(Kind.LANGUAGES, "x".repeat(45), Kind.PLACE, "y".repeat(300))),
            PaperSize.A5);
    assertTrue(Printed.of(pdf).edgeMm() >= 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.nl/nl/agenda/b/",
        "example.org/nl/agenda/een-heel-lange-naam-van-een-programma-in-utrecht/"
      })
  void footHasRoomForAddressesOfAnyLength(String address) throws Exception {
    Flyer flyer = SampleFlyers.to("https://" + address);
    for (PaperSize size : PaperSize.values()) {
      Printed sheet = Printed.of(write(flyer, size));
      assertEquals("https://" + address, sheet.code());
      double width = sheet.codeMm(new QrCode("https://" + address).squaresWide());
      assertTrue(width >= (size == PaperSize.A5 ? 25 : 45), width + " mm");
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void littleTextIsSetLarge() throws Exception {
    Flyer flyer = SampleFlyers.dutch();
    byte[] few = write(flyer.without(flyer.facts().size() - 3), PaperSize.A5);
    byte[] many = write(flyer, PaperSize.A5);
    assertTrue(largest(few) > largest(many), largest(few) + " and " + largest(many));
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void whatTellsGroupsApartIsOnTheSheetWhereItFitsAndElseOfTheNextTimeOnly(PaperSize size)
      throws Exception {
    Flyer few = SampleFlyers.byGroup("mogen mee (Groep A) · kunnen niet mee (Groep B)");
    try (ReadBook sheet = new ReadBook(write(few, size))) {
      assertTrue(sheet.read().contains("Label: mogen mee (Groep A) · kunnen niet"), sheet.read());
      assertFalse(sheet.read().contains("Dit verschilt"), sheet.read());
    }
    Flyer many = SampleFlyers.byGroup("mogen mee (Groep A) · " + LONG.repeat(3) + " (Groep B)");
    try (ReadBook sheet = new ReadBook(write(many, size))) {
      assertEquals(1, sheet.document.getNumberOfPages());
      assertTrue(
          sheet
              .read()
              .contains("Label: mogen mee Dit verschilt per groep of per keer. Kijk op de pagina."),
          sheet.read());
      assertFalse(sheet.read().contains("Op de pagina staat meer"), sheet.read());
    }
  }

  @Test
  void whatHappensTheFirstTimeStaysAsLongAsThereIsRoomAtTheSmallestSize() throws Exception {
    String first = "Je praat eerst met iemand van het programma. Daarna leer je de groep kennen.";
    Flyer flyer = SampleFlyers.dutch("Kort", Map.of(Kind.NOTE, LONG, Kind.FIRST_TIME, first));
    try (ReadBook sheet = new ReadBook(write(flyer, PaperSize.A5))) {
      assertTrue(sheet.read().contains("Label: " + first), sheet.read());
    }
  }

  @Test
  void sheetWhoseFixedPartsHaveNoRoomIsReported() {
    Flyer full = SampleFlyers.under(LONG.repeat(4));
    write(full, PaperSize.A5);

    assertEquals(
        List.of(
            new Diagnostic(Code.FLYER_TOO_FULL, full.at(), List.of("A4", "Samen verder, Utrecht")),
            new Diagnostic(Code.FLYER_TOO_FULL, full.at(), List.of("A5", "Samen verder, Utrecht"))),
        diagnostics.sorted());
  }

  @Test
  void hiddenAddressIsInNoByteOfTheFile() throws Exception {
    String row =
        """
        id;programma;soort;titel;van;begin;plaats;status
        praten;samen;bijeenkomst;Samen praten;2026-03-10;10:00;huis;gepland
        """;
    byte[] pdf = write(SampleFlyers.of(SampleFlyers.site("kracht", row)), PaperSize.A5);
    try (ReadBook sheet = new ReadBook(pdf)) {
      assertTrue(sheet.read().contains("Het Huis"), sheet.read());
      StringBuilder all = new StringBuilder(sheet.read() + sheet.page(1));
      all.append(new String(pdf, StandardCharsets.ISO_8859_1));
      for (var key : List.copyOf(sheet.document.getDocument().getXrefTable().keySet())) {
        var object = sheet.document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream
            && !COSName.FONT.equals(stream.getCOSName(COSName.TYPE))) {
          byte[] bytes = stream.createInputStream().readAllBytes();
          all.append(new String(bytes, StandardCharsets.ISO_8859_1));
          all.append(new String(bytes, StandardCharsets.UTF_16BE));
        }
      }
      for (String part : List.of("Geheimpad", "3511")) {
        assertFalse(all.toString().contains(part), part);
      }
    }
  }

  private byte[] write(Flyer flyer, PaperSize size) {
    return new FlyerWriter(diagnostics).write(flyer).get(size);
  }

  private static float smallest(byte[] pdf) throws Exception {
    return sizes(pdf).stream().min(Float::compare).orElseThrow();
  }

  private static float largest(byte[] pdf) throws Exception {
    return sizes(pdf).stream().max(Float::compare).orElseThrow();
  }

  /** The sizes of all letters, in points. */
  private static List<Float> sizes(byte[] pdf) throws Exception {
    List<Float> sizes = new ArrayList<>();
    try (ReadBook sheet = new ReadBook(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          sizes.add(text.getFontSizeInPt());
        }
      }.getText(sheet.document);
    }
    return sizes;
  }
}

package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ArabicBookTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final PdfWriter writer = new PdfWriter(SampleBooks.ARABIC_TEXTS, diagnostics);

  @Test
  void everyBlockIsReadAsItWasWritten() throws Exception {
    List<String> missing = new ArrayList<>();
    try (ReadBook book = read(SampleBooks.arabic())) {
      String read = book.read();
      for (Chapter chapter : SampleBooks.arabic().chapters()) {
        for (Element block : Jsoup.parseBodyFragment(chapter.html()).select("p, h2, dt, th")) {
          String text =
              ReadBook.plain(block.text().replace("تمرين المرآة أو", "تمرين المرآة (صفحة 5) أو"));
          if (!read.contains(ReadBook.plain(text))) {
            missing.add(text);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void wordsStayApartWhereLinesEnd() throws Exception {
    String sentence = "ثم نكتب رسالة قصيرة إلى أنفسنا ونقرأها معاً بصوت هادئ في نهاية الجلسة";
    try (ReadBook book = read(SampleBooks.of("ar", "<p>" + (sentence + " ").repeat(9) + "</p>"))) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        words.addAll(Arrays.asList(ReadBook.plain(sentence).split(" ")));
      }
      assertTrue(book.read().contains(String.join(" ", words)), book.read());
    }
  }

  @Test
  void bracketsOpenAndCloseAsWritten() throws Exception {
    String text = "كل شيء (مجاناً) مسموح [هنا] «معنا» دائماً";
    try (ReadBook book = read(SampleBooks.of("ar", "<p>" + text + "</p>"))) {
      assertTrue(book.read().contains(ReadBook.plain(text)), book.read());
    }
  }

  @Test
  void datesAndTelephoneNumbersKeepTheirOrder() throws Exception {
    try (ReadBook book = read(SampleBooks.of("ar", "<p>يوم 2026-03-09 ورقم 0800-2000 لنا</p>"))) {
      assertTrue(book.read().contains("يوم 2026-03-09 ورقم 0800-2000 لنا"), book.read());
      assertTrue(book.page(4).contains("2026-03-09"), book.page(4));
      assertTrue(book.page(4).contains("0800-2000"), book.page(4));
    }
  }

  @Test
  void softHyphensDoNotStopABookThatRunsFromRightToLeft() throws Exception {
    String word = "weerbaarheids\u00ADtraining ";
    try (ReadBook book = read(SampleBooks.of("ar", "<p>" + word.repeat(20) + "</p>"))) {
      assertEquals(21, book.read().split("weerbaarheidstraining", -1).length);
    }
  }

  @Test
  void bookSaysThatItRunsFromRightToLeft() throws Exception {
    try (ReadBook book = read(SampleBooks.arabic())) {
      var catalog = book.document.getDocumentCatalog();
      assertEquals("ar", catalog.getLanguage());
      assertEquals(
          READING_DIRECTION.R2L.toString(), catalog.getViewerPreferences().getReadingDirection());
      assertEquals(
          "RlTb",
          book.tags("Document")
              .get(0)
              .dictionary()
              .getCOSDictionary(COSName.A)
              .getNameAsString("WritingMode"));
    }
  }

  @Test
  void untranslatedBlockKeepsItsLanguageAndDirection() throws Exception {
    try (ReadBook book = read(SampleBooks.arabic())) {
      List<String> dutch =
          book.tags("Div").stream()
              .filter(tag -> "nl".equals(tag.dictionary().getString("Lang")))
              .map(ReadBook.Tag::text)
              .toList();
      assertEquals(List.of("Deze zin is nog niet vertaald."), dutch);
    }
  }

  private ReadBook read(Handbook book) throws Exception {
    return new ReadBook(writer.write(book, BookFormat.A4).pdf());
  }
}

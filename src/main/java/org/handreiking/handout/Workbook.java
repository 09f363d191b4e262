package org.handreiking.handout;

import java.util.stream.Collectors;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.PdfWriter;
import org.jsoup.Jsoup;

/**
 * The writing pages of participants as a book.
 *
 * @param words that the book needs itself
 */
record Workbook(Handbook book, BookTexts words) implements Printout {

  @Override
  public String title() {
    return book.title();
  }

  @Override
  public String text() {
    return book.chapters().stream()
        .map(chapter -> chapter.title() + " " + Jsoup.parse(chapter.html()).text())
        .collect(
            Collectors.joining(
                " ", book.subtitle() + " " + String.join(" ", book.imprint()) + " ", ""));
  }

  @Override
  public String recipe() {
    String formats = book.language().direction() + " " + book.language().locale().toLanguageTag();
    return PdfWriter.VERSION + formats + words + book;
  }

  @Override
  public byte[] pdf(Diagnostics diagnostics) {
    return new PdfWriter(words, diagnostics).write(book, BookFormat.A4).pdf();
  }
}

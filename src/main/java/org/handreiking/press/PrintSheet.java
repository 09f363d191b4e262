package org.handreiking.press;

import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Texts;
import org.handreiking.typesetting.PdfPress;
import org.handreiking.typesetting.PdfProperties;

/**
 * Writes the sheet that goes to the printer with a book (PDF/UA-1 and PDF/A-2a): its measures, how
 * it is bound, and how much paper copies take.
 */
public final class PrintSheet {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  private final PdfProperties book;
  private final Texts texts;
  private final Diagnostics diagnostics;

  /**
   * @param book what the finished book says of itself
   * @param texts the words of its language
   * @param diagnostics told of letters without a glyph
   */
  public PrintSheet(PdfProperties book, Texts texts, Diagnostics diagnostics) {
    this.book = book;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The sheet of a book; the same book gives the same bytes.
   *
   * @param pdf the finished book
   * @param edition the code or the day by which this state of it is known
   * @param colour of its cover, {@code #rrggbb}
   */
  public byte[] write(byte[] pdf, String edition, String colour) {
    String title = texts.text("print.file", book.title());
    PdfPress press = new PdfPress(new PdfProperties(book.language(), title, book.day()));
    PrintSheetWriter writer = new PrintSheetWriter(book.title(), colour, texts, diagnostics);
    return press.finish(press.typeset(writer.write(PrintFacts.of(pdf), edition), diagnostics));
  }
}

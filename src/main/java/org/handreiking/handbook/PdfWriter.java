package org.handreiking.handbook;

import java.io.UncheckedIOException;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.PdfPress;

/**
 * Writes books as tagged PDF (PDF/UA-1 and PDF/A-2a in one file). One writer may be used from
 * several threads.
 */
public final class PdfWriter {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "4";

  private final BookTexts texts;
  private final Diagnostics diagnostics;

  /**
   * @param texts the words that books need, in the language of the books
   * @param diagnostics told about dead links, letters without a glyph, what is not for paper
   */
  public PdfWriter(BookTexts texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The file of {@code book}; the same book gives the same bytes.
   *
   * @throws UncheckedIOException when the typesetter fails
   */
  public byte[] write(Handbook book) {
    List<ParsedChapter> chapters = book.chapters().stream().map(ParsedChapter::of).toList();
    Composition composition = new Composition(book, texts, new Anchors(chapters), diagnostics);
    String fo = new BookWriter(composition, chapters).write();
    PdfPress press = new PdfPress(book.properties());
    return press.finish(press.typeset(fo, diagnostics));
  }
}

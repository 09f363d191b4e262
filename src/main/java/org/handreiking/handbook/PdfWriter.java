package org.handreiking.handbook;

import java.io.UncheckedIOException;
import java.util.List;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.Pages;
import org.handreiking.typesetting.PdfPress;

/**
 * Writes books as tagged PDF (PDF/UA-1 and PDF/A-2a in one file). One writer may be used from
 * several threads.
 */
public final class PdfWriter {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "6";

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
   * The file of {@code book} in {@code format}; the same book gives the same bytes.
   *
   * @throws UncheckedIOException when the typesetter fails
   */
  public PrintedBook write(Handbook book, BookFormat format) {
    List<ParsedChapter> chapters = book.chapters().stream().map(ParsedChapter::of).toList();
    Anchors anchors = new Anchors(chapters);
    Composition composition = new Composition(book, Layout.of(format), texts, anchors, diagnostics);
    String fo = new BookWriter(composition, chapters).write();
    PdfPress press = new PdfPress(book.properties());
    Pages set = press.typeset(fo, composition.blocks.ids(), diagnostics);
    BlockPages pages = composition.blocks.pages(chapters, set.places(), set.count());
    return new PrintedBook(press.finish(set), pages);
  }
}

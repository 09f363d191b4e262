package org.handreiking.handbook;

import java.util.Locale;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;

/** Writes the cover, and the page with the imprint behind it. */
final class CoverWriter {

  /** How far colour goes beyond the edge, so that no white shows where paper is cut, in mm. */
  private static final int BLEED = 3;

  /** The side of the code on the cover, in mm on A4. */
  private static final int CODE = 26;

  private final Composition book;

  CoverWriter(Composition book) {
    this.book = book;
  }

  /** Writes both pages. */
  void write() {
    writeCover();
    writeImprint();
  }

  private void writeCover() {
    book.fo.open("page-sequence", "", "master-reference", PageMasters.COVER);
    book.fo.open("flow", "", "flow-name", PageMasters.BODY);
    writeBand(-BLEED, 178 + BLEED, book.palette.cover());
    writeBand(178, 5, book.palette.shade(0.3));
    writeBand(183, 3, book.palette.tint(0.55));
    openArea(60, 110, "after");
    String ink = book.palette.onCover();
    writeLine(
        book.book.title(), titleSize() + "; line-height: 1.12; font-weight: bold; color: " + ink);
    if (!book.book.subtitle().isBlank()) {
      writeLine(
          book.book.subtitle(),
          "font-size: " + onPaper(17) + "; line-height: 1.3; space-before: 10pt; color: " + ink);
    }
    book.fo.close();
    writeFoot();
    book.fo.empty("block", "").close().close();
  }

  private void writeFoot() {
    String address = book.book.edition().address();
    openArea(250 - (address.isEmpty() ? 0 : CODE), address.isEmpty() ? 24 : 24 + CODE, "after");
    if (!address.isEmpty()) {
      new CodeWriter(book).write(address, CODE);
      writeLine(shown(address), "font-size: 11pt; space-before: 4pt; color: #333333");
    }
    writeLine(edition(), "font-size: 12pt; color: #333333");
    book.fo.close();
  }

  /** An address as people type it. */
  static String shown(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }

  private void writeBand(double top, double height, String colour) {
    Layout layout = book.layout;
    book.fo.open("wrapper", "role: artifact");
    book.fo.open(
        "block-container",
        "absolute-position: absolute; left: %s; width: %s; top: %s; height: %s; background-color: %s"
            .formatted(
                Layout.mm(-BLEED),
                Layout.mm(layout.format().width() + 2 * BLEED),
                top < 0 ? Layout.mm(top) : layout.down(top),
                top < 0
                    ? Layout.mm(BLEED + 178.0 * layout.format().height() / 297)
                    : layout.down(height),
                colour));
    book.fo.empty("block", "").close().close();
  }

  private void openArea(double top, double height, String align) {
    Layout layout = book.layout;
    book.fo.open(
        "block-container",
        "absolute-position: absolute; left: %s; width: %s; top: %s; height: %s; display-align: %s"
            .formatted(
                layout.across(24),
                layout.across(162),
                layout.down(top),
                layout.down(height),
                align));
  }

  private void writeLine(String text, String style) {
    book.fo.open("block", book.family(FontFamily.HEADING) + style);
    book.write(text, FontFamily.HEADING, Position.SITE);
    book.fo.close();
  }

  /** Type on the cover follows the paper, not the reader's type. */
  private String titleSize() {
    int length = book.book.title().length();
    return "font-size: " + onPaper(length <= 24 ? 46 : length <= 48 ? 38 : 30);
  }

  private String onPaper(double points) {
    BookFormat format = book.layout.format();
    return String.format(
        Locale.ROOT, "%.2fpt", points * format.width() / BookFormat.A4.width() / format.scale());
  }

  private String edition() {
    String day = book.book.language().mediumDate(book.book.edition().day());
    String code = book.book.edition().code();
    return book.texts.edition() + " " + (code.isEmpty() ? day : code + " · " + day);
  }

  private void writeImprint() {
    book.fo.open("page-sequence", "", "master-reference", PageMasters.IMPRINT);
    book.fo.open("flow", "", "flow-name", PageMasters.BODY);
    String small = "font-size: 9.5pt; line-height: 14pt; space-before: 5pt; ";
    writeLine(book.book.title(), small + "font-weight: bold");
    for (String paragraph : book.book.imprint()) {
      writeLine(paragraph, small);
    }
    writeLine(edition(), small);
    book.fo.close().close();
  }
}

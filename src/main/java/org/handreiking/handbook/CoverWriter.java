package org.handreiking.handbook;

import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;

/** Writes the cover, and the page with the imprint behind it. */
final class CoverWriter {

  private static final String BAND =
      "absolute-position: absolute; left: 0mm; width: 210mm; top: %s; height: %s; background-color:"
          + " ";

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
    writeBand("0mm", "178mm", book.palette.cover());
    writeBand("178mm", "5mm", book.palette.shade(0.3));
    writeBand("183mm", "3mm", book.palette.tint(0.55));
    openArea("top: 60mm; height: 110mm", "after");
    String ink = book.palette.onCover();
    writeLine(
        book.book.title(), titleSize() + "; line-height: 1.12; font-weight: bold; color: " + ink);
    if (!book.book.subtitle().isBlank()) {
      writeLine(
          book.book.subtitle(),
          "font-size: 17pt; line-height: 1.3; space-before: 10pt; color: " + ink);
    }
    book.fo.close();
    openArea("top: 250mm; height: 24mm", "after");
    writeLine(edition(), "font-size: 12pt; color: #333333");
    book.fo.close();
    book.fo.empty("block", "").close().close();
  }

  private void writeBand(String top, String height, String colour) {
    book.fo.open("wrapper", "role: artifact");
    book.fo.open("block-container", BAND.formatted(top, height) + colour);
    book.fo.empty("block", "").close().close();
  }

  private void openArea(String place, String align) {
    book.fo.open(
        "block-container",
        "absolute-position: absolute; left: 24mm; width: 162mm; display-align: "
            + align
            + "; "
            + place);
  }

  private void writeLine(String text, String style) {
    book.fo.open("block", book.family(FontFamily.HEADING) + style);
    book.write(text, FontFamily.HEADING, Position.SITE);
    book.fo.close();
  }

  private String titleSize() {
    int length = book.book.title().length();
    return "font-size: " + (length <= 24 ? "46pt" : length <= 48 ? "38pt" : "30pt");
  }

  private String edition() {
    return book.texts.edition() + " " + book.book.language().mediumDate(book.book.edition().day());
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

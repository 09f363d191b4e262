package org.handreiking.handbook;

import org.handreiking.typesetting.FoXml;

/** Writes the kinds of pages in a book: A4, upright. */
final class PageMasters {

  /** Pages with a running head, except the first of each sequence. */
  static final String CHAPTER = "chapter";

  /** The cover: the whole sheet. */
  static final String COVER = "cover";

  /** The page after the cover, set at its foot. */
  static final String IMPRINT = "imprint";

  static final String BODY = "xsl-region-body";
  static final String HEAD = "head";
  static final String FOOT = "foot";

  private static final String SHEET = "page-width: 210mm; page-height: 297mm; ";

  private static final String MARGINS = "margin: 14mm 27mm 13mm 27mm; ";

  private final FoXml fo;

  PageMasters(FoXml fo) {
    this.fo = fo;
  }

  /** Writes them all for {@code writingMode}, as XSL-FO names it. */
  void write(String writingMode) {
    String mode = "writing-mode: " + writingMode + "; ";
    fo.open("layout-master-set", "");
    fo.open("simple-page-master", mode + SHEET, "master-name", COVER);
    fo.empty("region-body", mode).close();
    fo.open("simple-page-master", mode + SHEET + "margin: 27mm", "master-name", IMPRINT);
    fo.empty("region-body", mode + "display-align: after").close();
    writeMaster("first", mode, "no-head");
    writeMaster("next", mode, HEAD);
    writeSequence();
    fo.close();
  }

  private void writeMaster(String name, String mode, String head) {
    fo.open("simple-page-master", mode + SHEET + MARGINS, "master-name", name);
    fo.empty("region-body", mode + "margin-top: 14mm; margin-bottom: 15mm");
    fo.empty("region-before", mode + "extent: 10mm; region-name: " + head);
    fo.empty("region-after", mode + "extent: 8mm; display-align: after; region-name: " + FOOT);
    fo.close();
  }

  private void writeSequence() {
    fo.open("page-sequence-master", "", "master-name", CHAPTER);
    fo.open("repeatable-page-master-alternatives", "");
    fo.empty(
        "conditional-page-master-reference", "page-position: first", "master-reference", "first");
    fo.empty("conditional-page-master-reference", "", "master-reference", "next");
    fo.close().close();
  }
}

package org.handreiking.handout;

import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;
import org.handreiking.typesetting.FontFamily;
import org.handreiking.typesetting.Lettering.InLine;
import org.handreiking.typesetting.Palette;
import org.handreiking.typesetting.TagStep;

/** What all writers of one printout share: its elements, its letters, its colours. */
final class Ink {

  /** Keeps borders and padding within the width of the text around them. */
  static final String INSIDE = "margin-left: 0pt; margin-right: 0pt; ";

  static final String BOLD = "font-weight: bold; ";

  /** Between two lines to write on. */
  private static final String LINE_HEIGHT = "8mm";

  final FoXml fo = new FoXml();
  final Palette palette;
  private final Look look;
  private final FoText type;

  Ink(Look look, Diagnostics diagnostics) {
    this.look = look;
    this.palette = Palette.of(look.colour());
    this.type = new FoText(fo, look.language().direction(), diagnostics);
  }

  /** Starts the document. */
  void openRoot() {
    boolean isLatin = look.language().direction() == Direction.LEFT_TO_RIGHT;
    fo.open(
        "root",
        type.family(FontFamily.HEADING)
            + mode()
            + "color: #1a1a1a; text-align: start; linefeed-treatment: preserve; "
            + "widows: 2; orphans: 2; line-height: "
            + (isLatin ? "1.3" : "1.5"),
        "xmlns:fo",
        "http://www.w3.org/1999/XSL/Format",
        "xmlns:fox",
        "http://xmlgraphics.apache.org/fop/extensions",
        "xml:lang",
        look.language().tag());
  }

  /** The direction, as every part of a page must name it. */
  String mode() {
    return "writing-mode: " + FoText.writingMode(look.language()) + "; ";
  }

  String language() {
    return look.language().tag();
  }

  Position at() {
    return look.at();
  }

  /** Text that stands alone. */
  void write(String text) {
    write(InLine.alone(text));
  }

  /** Text within a line. */
  void write(InLine text) {
    type.write(text, FontFamily.HEADING, look.at());
  }

  /** A block of text. */
  void block(String text, String style) {
    fo.open("block", style);
    write(text);
    fo.close();
  }

  /** Starts what runs along on pages, which only eyes need. */
  void openDecor(String region) {
    fo.open("static-content", "role: " + TagStep.DECOR, "flow-name", region);
  }

  /** {@code count} lines to write on, below {@code label}. */
  void notes(String label, int count) {
    block(label, BOLD + "color: " + palette.heading());
    for (int i = 0; i < count; i++) {
      fo.empty(
          "block",
          "space-before.conditionality: retain; line-height: 1pt; font-size: 1pt; "
              + "padding-before: "
              + LINE_HEIGHT
              + "; border-bottom: 0.5pt solid #777777");
    }
  }
}

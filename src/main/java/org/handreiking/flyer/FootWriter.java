package org.handreiking.flyer;

import static org.handreiking.flyer.SheetText.BOLD;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.handreiking.handbook.Palette;

/** Writes the foot of the sheet: the way to the page, and of which day the sheet is. */
final class FootWriter {

  /** How high it is, in millimetres of A5. */
  static final double HEIGHT = 50;

  /** How wide the code is without its white rim, in millimetres of A5: 45 on A4. */
  private static final double CODE = 32;

  /** Addresses of more letters are set smaller, to stay on one line. */
  private static final int LONG_ADDRESS = 46;

  /** What the code and its rim get, in millimetres of A5. */
  private static final double COLUMN = 42;

  private final SheetText out;
  private final Sheet sheet;
  private final Palette palette;

  FootWriter(SheetText out, Sheet sheet, Palette palette) {
    this.out = out;
    this.sheet = sheet;
    this.palette = palette;
  }

  /** Writes it for {@code flyer}, always at the same place. */
  void write(Flyer flyer) {
    double top = 210 - SheetWriter.EDGE - HEIGHT;
    out.open(
        "block-container",
        "absolute-position: fixed; left: %s; top: %s; width: %s; height: %s"
            .formatted(
                sheet.mm(SheetWriter.EDGE),
                sheet.mm(top),
                sheet.mm(148 - 2 * SheetWriter.EDGE),
                sheet.mm(HEIGHT)));
    out.open(
        "block",
        "role: Div; border-before-style: solid; border-before-width: %s; border-before-color: %s; padding-before: %s"
            .formatted(sheet.fixed(2), palette.cover(), sheet.fixed(5)));
    writeColumns(flyer);
    writeAddress(flyer.address());
    out.close();
    out.close();
  }

  private void writeColumns(Flyer flyer) {
    out.open("table", "role: Div; table-layout: fixed; width: 100%");
    out.empty("table-column", "column-width: " + sheet.mm(COLUMN));
    out.empty("table-column", "column-width: proportional-column-width(1)");
    out.open("table-body", "role: Div");
    out.open("table-row", "role: Div");
    out.open("table-cell", "role: Div");
    writeCode(flyer);
    out.close();
    out.open("table-cell", "role: Div; display-align: center");
    SheetTexts words = flyer.texts();
    out.block(words.invitation(), BOLD + "role: H2; font-size: " + sheet.fixed(14));
    out.block(words.scan(), "font-size: " + sheet.fixed(11));
    String small = "font-size: " + sheet.fixed(10) + "; space-before: " + sheet.fixed(4);
    out.block(words.changes(), small);
    out.block(flyer.site() + " \u00B7 " + flyer.madeText(), small);
    out.close();
    out.close();
    out.close();
    out.close();
  }

  private void writeCode(Flyer flyer) {
    QrCode code = new QrCode(flyer.address());
    byte[] svg = code.svg().getBytes(StandardCharsets.UTF_8);
    String size = sheet.mm(CODE * code.rimmed());
    out.open("block", "font-size: 1pt; line-height: 1pt");
    out.empty(
        "external-graphic",
        "content-width: %s; content-height: %s".formatted(size, size),
        "src",
        "url('data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg) + "')",
        "fox:alt-text",
        flyer.texts().code());
    out.close();
  }

  /** Addresses run from left to right in every language. */
  private void writeAddress(String address) {
    String shown = FlyerFacts.shown(address);
    String size = "font-size: " + sheet.fixed(shown.length() > LONG_ADDRESS ? 10 : 12);
    out.open("block-container", "writing-mode: lr-tb");
    out.open("block", BOLD + "line-height: 1.15; text-align: center; " + size);
    out.open(
        "basic-link", "", "external-destination", "url('" + address + "')", "fox:alt-text", shown);
    out.inline(shown);
    out.close();
    out.close();
    out.close();
  }
}

package org.handreiking.flyer;

import static org.handreiking.flyer.SheetText.BOLD;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.handreiking.page.PaperSize;
import org.handreiking.typesetting.Palette;
import org.handreiking.typesetting.QrCode;

/** Writes the foot of the sheet: the way to the page, and of which day the sheet is. */
final class FootWriter {

  /** What the text beside the code and the address below it need, in millimetres of A5. */
  private static final double LEAST_HEIGHT = 43;

  /** What stands above and below the code with its rim, in millimetres of A5. */
  private static final double AROUND = 7.5;

  /** What a second line of the address needs, in millimetres of A5. */
  private static final double SECOND_LINE = 4;

  /** Addresses of more letters are set smaller, to stay on one line. */
  private static final int LONG_ADDRESS = 46;

  /** Addresses of more letters may need two lines even so. */
  private static final int LONGEST_LINE = 54;

  private final SheetText out;
  private final Sheet sheet;
  private final Palette palette;
  private final Flyer flyer;
  private final String shown;
  private final QrCode code;

  FootWriter(SheetText out, Sheet sheet, Palette palette, Flyer flyer) {
    this.out = out;
    this.sheet = sheet;
    this.palette = palette;
    this.flyer = flyer;
    this.shown = FlyerFacts.shown(flyer.address());
    this.code = new QrCode(flyer.address());
  }

  /** How wide the code is with its rim, in millimetres of A5; without it, 28 on A5 and 45 on A4. */
  private double codeWidth() {
    return (sheet.size() == PaperSize.A5 ? 28 : 32) * code.rimmed();
  }

  /** How high it is, in millimetres of A5. */
  double height() {
    double address = shown.length() > LONGEST_LINE ? SECOND_LINE : 0;
    return Math.max(LEAST_HEIGHT, codeWidth() + AROUND) + address;
  }

  /** Writes it, at the bottom of the sheet. */
  void write() {
    double top = 210 - sheet.edge() - height();
    out.open(
        "block-container",
        "absolute-position: fixed; left: %s; top: %s; width: %s; height: %s"
            .formatted(
                sheet.mm(sheet.edge()),
                sheet.mm(top),
                sheet.mm(148 - 2 * sheet.edge()),
                sheet.mm(height())));
    out.open(
        "block",
        "role: Div; border-before-style: solid; border-before-width: %s; border-before-color: %s; padding-before: %s"
            .formatted(sheet.fixed(2), palette.cover(), sheet.fixed(3)));
    writeColumns();
    writeAddress();
    out.close();
    out.close();
  }

  private void writeColumns() {
    out.open("table", "role: Div; table-layout: fixed; width: 100%");
    out.empty("table-column", "column-width: " + sheet.mm(codeWidth() + 1));
    out.empty("table-column", "column-width: proportional-column-width(1)");
    out.open("table-body", "role: Div");
    out.open("table-row", "role: Div");
    out.open("table-cell", "role: Div");
    writeCode();
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

  private void writeCode() {
    byte[] svg = code.svg().getBytes(StandardCharsets.UTF_8);
    String size = sheet.mm(codeWidth());
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
  private void writeAddress() {
    String size = "font-size: " + sheet.fixed(shown.length() > LONG_ADDRESS ? 10 : 12);
    out.open("block-container", "writing-mode: lr-tb");
    out.open("block", BOLD + "line-height: 1.15; text-align: center; " + size);
    out.open(
        "basic-link",
        "",
        "external-destination",
        "url('" + flyer.address() + "')",
        "fox:alt-text",
        shown);
    out.inline(shown);
    out.close();
    out.close();
    out.close();
  }
}

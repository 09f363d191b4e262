package org.handreiking.flyer;

import static org.handreiking.flyer.SheetText.BOLD;
import static org.handreiking.flyer.SheetText.INSIDE;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.typesetting.Palette;

/** Writes a flyer as XSL-FO: notice, title, the next time, facts, and the way to the page. */
final class SheetWriter {

  private static final String MASTER = "sheet";

  /** What stays white above the foot, in millimetres of A5. */
  private static final double GAP = 1.5;

  /** How far text stands from the edge of its block, in points of A5. */
  static final double INSET = 10;

  /** Stands between things that are named after each other. */
  static final String BETWEEN = " \u00B7 ";

  private final Flyer flyer;
  private final Sheet sheet;
  private final Palette palette;
  private final SheetText out;
  private final FootWriter foot;

  SheetWriter(Flyer flyer, Sheet sheet, Diagnostics diagnostics) {
    this.flyer = flyer;
    this.sheet = sheet;
    this.palette = Palette.of(flyer.colour());
    this.out = new SheetText(flyer, diagnostics);
    this.foot = new FootWriter(out, sheet, palette, flyer);
  }

  /** The document. */
  String write() {
    out.open("root", rootStyle(), rootAttributes());
    writeMaster();
    out.open("page-sequence", "", "master-reference", MASTER);
    out.open("flow", "", "flow-name", "xsl-region-body");
    writeNotice();
    writeHead();
    writeNext();
    new FactsWriter(out, sheet, palette).write(flyer);
    foot.write();
    out.close();
    out.close();
    out.close();
    return out.xml();
  }

  private String rootStyle() {
    return out.type()
        + out.writingMode()
        + "color: #1a1a1a; text-align: start; font-size: "
        + sheet.text();
  }

  private String[] rootAttributes() {
    return new String[] {
      "xmlns:fo",
      "http://www.w3.org/1999/XSL/Format",
      "xmlns:fox",
      "http://xmlgraphics.apache.org/fop/extensions",
      "xml:lang",
      flyer.language().tag()
    };
  }

  private void writeMaster() {
    String mode = out.writingMode();
    String paper = "page-width: " + sheet.width() + "; page-height: " + sheet.height();
    out.open("layout-master-set", "");
    out.open(
        "simple-page-master",
        mode + paper + "; margin: " + sheet.mm(sheet.edge()),
        "master-name",
        MASTER);
    out.empty("region-body", mode + "margin-bottom: " + sheet.mm(foot.height() + GAP));
    out.close();
    out.close();
  }

  private void writeNotice() {
    out.block(
        flyer.notice(),
        INSIDE
            + BOLD
            + "text-align: center; border: 1pt solid #1a1a1a; padding: 2pt 1pt; font-size: "
            + sheet.fixed(10)
            + "; space-after: "
            + sheet.fixed(4));
  }

  private void writeHead() {
    String place = "role: Div; padding: %s %s; ".formatted(sheet.pt(8), sheet.fixed(INSET));
    String colours = "color: %s; background-color: %s";
    out.open("block", INSIDE + place + colours.formatted(palette.onCover(), palette.cover()));
    out.block(flyer.title(), BOLD + "role: H1; line-height: 1.15; font-size: " + sheet.large(26));
    String below = "space-before: " + sheet.pt(5) + "; font-size: " + sheet.large(13.5);
    flyer.find(Kind.SUMMARY).ifPresent(fact -> out.block(fact.value(), below));
    out.close();
  }

  private void writeNext() {
    double bar = 5;
    String border =
        "border-start-style: solid; border-start-width: %s; border-start-color: %s; "
            .formatted(sheet.fixed(bar), palette.cover());
    String place =
        "role: Div; space-before: %s; padding-start: %s; "
            .formatted(sheet.pt(8), sheet.fixed(INSET - bar));
    out.open("block", INSIDE + place + border);
    String label = FactsWriter.label(palette);
    String meeting = flyer.find(Kind.MEETING).map(Fact::value).orElse("");
    out.labelled(
        flyer.texts().next(),
        label,
        meeting,
        "role: H2; keep-with-next: always; line-height: 1.15");
    String large = BOLD + "line-height: 1.18; font-size: " + sheet.large(18);
    out.block(flyer.day(), large);
    out.block(flyer.hours(), large);
    new FactsWriter(out, sheet, palette).writeNext(flyer);
    String above = "space-before: " + sheet.pt(4);
    flyer.find(Kind.NOTE).ifPresent(fact -> out.block(fact.value(), above));
    List<String> later = flyer.all(Kind.LATER).stream().map(Fact::value).toList();
    if (!later.isEmpty()) {
      out.labelled(flyer.texts().later(), label, String.join(BETWEEN, later), above);
    }
    out.close();
  }
}

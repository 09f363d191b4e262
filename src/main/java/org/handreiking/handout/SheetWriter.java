package org.handreiking.handout;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.jsoup.Jsoup;

/** Writes a sheet as XSL-FO: each side as a sequence of pages of its own. */
final class SheetWriter {

  private static final String BODY = "xsl-region-body";

  /** How many lines to write on stand at the foot of a side. */
  private static final int LINES = 4;

  private static final String MARGINS =
      "page-width: 210mm; page-height: 297mm; margin: 12mm 14mm 9mm 14mm; ";

  private final Sheet sheet;
  private final Ink ink;
  private final HtmlWriter html;

  SheetWriter(Sheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.ink = new Ink(sheet.look(), diagnostics);
    this.html = new HtmlWriter(ink);
  }

  /** The document, each side in its setting. */
  String write(List<Setting> settings) {
    ink.openRoot();
    ink.fo.open("layout-master-set", "");
    writeMaster(Side.Foot.PLAIN, "7mm");
    writeMaster(Side.Foot.NOTES, "47mm");
    ink.fo.close();
    for (int i = 0; i < settings.size(); i++) {
      write(sheet.sides().get(i), settings.get(i));
    }
    ink.fo.close();
    return ink.fo.xml();
  }

  private void writeMaster(Side.Foot foot, String height) {
    ink.fo.open("simple-page-master", ink.mode() + MARGINS, "master-name", foot.name());
    ink.fo.empty("region-body", ink.mode() + "margin-bottom: " + height);
    ink.fo.empty(
        "region-after",
        ink.mode() + "display-align: after; extent: " + height + "; region-name: " + foot.name());
    ink.fo.close();
  }

  private void write(Side side, Setting setting) {
    String foot = side.foot().name();
    ink.fo.open("page-sequence", "", "master-reference", foot);
    ink.openDecor(foot);
    ink.fo.open("block", "font-size: 8pt; color: #444444");
    if (side.foot() == Side.Foot.NOTES) {
      ink.notes(sheet.notes(), LINES);
    }
    ink.block(sheet.look().foot(), "space-before: 2mm");
    ink.fo.close().close();
    ink.fo.open("flow", "font-size: " + setting.size(), "flow-name", BODY);
    html.writeChildren(Jsoup.parseBodyFragment(side.versions().get(setting.version())).body());
    ink.fo.close().close();
  }
}

package org.handreiking.flyer;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.Pages;
import org.handreiking.handbook.PdfPress;
import org.handreiking.page.PaperSize;

/**
 * Writes flyers as tagged PDF of one page: as large as all of it fits, and with less of it when it
 * does not fit at the smallest size. One writer may be used from several threads.
 */
public final class FlyerWriter {

  /** Goes up whenever the same flyer comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  /** Settings beside each other differ little: so many are skipped at first. */
  private static final int STRIDE = 3;

  private final Diagnostics diagnostics;

  /**
   * A writer that tells {@code diagnostics} of letters without a glyph, and of what fits on no
   * sheet.
   */
  public FlyerWriter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What became of a setting. */
  private record Try(Pages pages, Diagnostics found) {}

  /** The file of {@code flyer}; the same flyer gives the same bytes. */
  public byte[] write(Flyer flyer, PaperSize size) {
    PdfPress press = new PdfPress(flyer.properties());
    Try best = best(flyer, new Sheet(size), press);
    diagnostics.addAll(best.found().sorted());
    if (!best.pages().fitOnOne()) {
      diagnostics.add(Code.FLYER_TOO_FULL, flyer.at(), size.name(), flyer.fileTitle());
    }
    return press.finish(best.pages());
  }

  /** The first setting that fits; the last one when none does. */
  private static Try best(Flyer flyer, Sheet sheet, PdfPress press) {
    List<Setting> settings = Setting.all(flyer.facts().size());
    int tooMuch = -1;
    int enough = settings.size() - 1;
    Try best = tried(flyer, sheet, settings.get(enough), press);
    while (enough - tooMuch > 1) {
      int next = Math.min(tooMuch + STRIDE, (tooMuch + enough) / 2);
      Try one = tried(flyer, sheet, settings.get(next), press);
      if (one.pages().fitOnOne()) {
        enough = next;
        best = one;
      } else {
        tooMuch = next;
      }
    }
    return best;
  }

  private static Try tried(Flyer flyer, Sheet sheet, Setting setting, PdfPress press) {
    Diagnostics found = new Diagnostics();
    String fo = new SheetWriter(setting.of(flyer), sheet.at(setting.percent()), found).write();
    return new Try(press.typeset(fo, found), found);
  }
}

package org.handreiking.flyer;

import java.util.EnumMap;
import java.util.Map;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.page.PaperSize;
import org.handreiking.typesetting.PdfPress;

/**
 * Writes flyers as tagged PDF of one page: as large as all of it fits, and with less of it when it
 * does not fit at the smallest size. One writer may be used from several threads.
 */
public final class FlyerWriter {

  /** Goes up whenever the same flyer comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "2";

  private final Diagnostics diagnostics;

  /**
   * A writer that tells {@code diagnostics} of letters without a glyph, and of what fits on no
   * sheet.
   */
  public FlyerWriter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The files of {@code flyer}, by size; the same flyer gives the same bytes. */
  public Map<PaperSize, byte[]> write(Flyer flyer) {
    PdfPress press = new PdfPress(flyer.properties());
    Fitting fitting = new Fitting(flyer, press);
    Map<PaperSize, byte[]> files = new EnumMap<>(PaperSize.class);
    for (PaperSize size : PaperSize.values()) {
      Fitting.Try best = fitting.on(new Sheet(size));
      diagnostics.addAll(best.found().sorted());
      if (!best.pages().fitOnOne()) {
        diagnostics.add(Code.FLYER_TOO_FULL, flyer.at(), size.name(), flyer.fileTitle());
      }
      files.put(size, press.finish(best.pages()));
    }
    return files;
  }
}

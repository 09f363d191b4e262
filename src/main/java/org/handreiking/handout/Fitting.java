package org.handreiking.handout;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.Pages;
import org.handreiking.typesetting.PdfPress;

/** Finds for each side of a sheet the best setting that fits on its paper. */
final class Fitting {

  private final Sheet sheet;
  private final Diagnostics diagnostics;
  private final PdfPress press;

  Fitting(Sheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
    this.press = new PdfPress(sheet.look().properties());
  }

  /** The file; what fits in no setting is reported. */
  byte[] pdf() {
    List<Setting.Search> searches = sheet.sides().stream().map(Setting.Search::new).toList();
    while (true) {
      Diagnostics found = new Diagnostics();
      List<Setting> settings = searches.stream().map(Setting.Search::setting).toList();
      Pages pages = press.typeset(new SheetWriter(sheet, found).write(settings), found);
      boolean isLast = true;
      boolean fits = true;
      for (int i = 0; i < searches.size(); i++) {
        fits &= searches.get(i).tell(pages.counts().get(i));
        isLast &= searches.get(i).isDone();
      }
      if (isLast) {
        diagnostics.addAll(found.sorted());
        if (!fits) {
          diagnostics.add(Code.HANDOUT_TOO_FULL, sheet.look().at(), sheet.title());
        }
        return press.finish(pages);
      }
    }
  }
}

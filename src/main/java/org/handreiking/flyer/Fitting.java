package org.handreiking.flyer;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.Pages;
import org.handreiking.typesetting.PdfPress;

/** Finds the best setting of one flyer that fits on a sheet. */
final class Fitting {

  private final Flyer flyer;
  private final PdfPress press;

  Fitting(Flyer flyer, PdfPress press) {
    this.flyer = flyer;
    this.press = press;
  }

  /**
   * What became of a setting.
   *
   * @param found what the typesetter had to say
   */
  record Try(Pages pages, Diagnostics found) {}

  /** The best setting that fits on {@code sheet}; that with least on it when none does. */
  Try on(Sheet sheet) {
    List<Setting> settings = Setting.all(flyer, sheet.size());
    int tooMuch = -1;
    int enough = settings.size() - 1;
    Optional<Try> best = Optional.empty();
    while (enough - tooMuch > 1) {
      int next = (tooMuch + enough) / 2;
      Try one = tried(settings.get(next), sheet);
      if (one.pages().fitOnOne()) {
        best = Optional.of(one);
        enough = next;
      } else {
        tooMuch = next;
      }
    }
    Setting least = settings.get(enough);
    return best.orElseGet(() -> tried(least, sheet));
  }

  private Try tried(Setting setting, Sheet sheet) {
    Diagnostics diagnostics = new Diagnostics();
    Sheet set = sheet.at(setting.percent());
    String fo = new SheetWriter(setting.of(flyer), set, diagnostics).write();
    return new Try(press.typeset(fo, diagnostics), diagnostics);
  }
}

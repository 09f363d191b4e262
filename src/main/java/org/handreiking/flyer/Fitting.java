package org.handreiking.flyer;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.Pages;
import org.handreiking.handbook.PdfPress;

/** Finds the best setting of one flyer that fits on a sheet. */
final class Fitting {

  /** Settings beside each other differ little: so many are skipped at first. */
  private static final int STRIDE = 3;

  private final Flyer flyer;
  private final PdfPress press;
  private final List<Setting> settings;

  /** The place of what was found last; at first, that from which facts are left out. */
  private int found = Setting.ALL - 1;

  /** The place of what is too much for sheets of all sizes; -1 when that is not known. */
  private int tooMuch = -1;

  Fitting(Flyer flyer, PdfPress press) {
    this.flyer = flyer;
    this.press = press;
    this.settings = Setting.all(flyer.facts().size());
  }

  /**
   * What became of a setting.
   *
   * @param found what the typesetter had to say
   */
  record Try(Pages pages, Diagnostics found) {}

  /**
   * The best setting that fits on {@code sheet}; that with least on it when none does. What fitted
   * on the sheet before is tried first, for sheets of all sizes look alike.
   */
  Try on(Sheet sheet) {
    Try best = tried(found, sheet);
    int enough = best.pages().fitOnOne() ? found : settings.size();
    tooMuch = best.pages().fitOnOne() ? tooMuch : found;
    while (enough - tooMuch > 1) {
      int next = Math.min(tooMuch + STRIDE, (tooMuch + enough) / 2);
      Try one = tried(next, sheet);
      boolean fits = one.pages().fitOnOne();
      best = fits || !best.pages().fitOnOne() ? one : best;
      enough = fits ? next : enough;
      tooMuch = fits ? tooMuch : next;
    }
    found = Math.min(enough, settings.size() - 1);
    tooMuch = found - 1;
    return best;
  }

  private Try tried(int index, Sheet sheet) {
    Setting setting = settings.get(index);
    Diagnostics diagnostics = new Diagnostics();
    Sheet set = sheet.at(setting.percent());
    String fo = new SheetWriter(setting.of(flyer), set, diagnostics).write();
    return new Try(press.typeset(fo, diagnostics), diagnostics);
  }
}

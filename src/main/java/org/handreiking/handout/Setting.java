package org.handreiking.handout;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * How one side is set.
 *
 * @param percent of the usual size
 * @param version which version of its text
 */
record Setting(int percent, int version) {

  /** At the usual size, in points. */
  private static final double USUAL_PT = 10.5;

  /**
   * From the largest size to the smallest that can be read with ease: 8 points of a wide letter.
   */
  private static final List<Integer> PERCENTS =
      List.of(125, 118, 112, 106, 100, 95, 90, 86, 82, 79, 76);

  /** The size of type. */
  String size() {
    return String.format(Locale.ROOT, "%.2fpt", USUAL_PT * percent / 100);
  }

  /** Looks for a good setting of one side: first the one that should fit, then smaller ones. */
  static final class Search {
    private final Side side;
    private int version;
    private int next;
    private boolean isDone;

    Search(Side side) {
      this.side = side;
      begin(0);
    }

    private void begin(int newVersion) {
      version = newVersion;
      Estimate estimate =
          new Estimate(Jsoup.parseBodyFragment(side.versions().get(version)).body());
      next = 0;
      while (next < PERCENTS.size() - 1 && estimate.pages(side, PERCENTS.get(next)) > 1) {
        next++;
      }
    }

    /** The setting to try; when it is done, the one found, or the one with least. */
    Setting setting() {
      return new Setting(PERCENTS.get(next), version);
    }

    boolean isDone() {
      return isDone;
    }

    /** Tells how many pages the side took in its setting; gives whether it fits. */
    boolean tell(int pages) {
      boolean fits = pages <= side.mostPages();
      if (fits) {
        isDone = true;
      } else if (next + 1 < PERCENTS.size()) {
        next++;
      } else if (version + 1 < side.versions().size()) {
        begin(version + 1);
      } else {
        isDone = true;
      }
      return fits;
    }
  }
}

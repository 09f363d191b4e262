package org.handreiking.flyer;

import java.util.ArrayList;
import java.util.List;

/**
 * How a flyer is set: how large, and with how much of it.
 *
 * @param percent of the usual size
 * @param left how many facts are left to the page
 * @param isBare whether only the next time is left
 */
record Setting(int percent, int left, boolean isBare) {

  /** At this size text is as small as it may get: 10 points on A5, 14 on A4. */
  static final int SMALLEST = 80;

  private static final List<Integer> SIZES = List.of(128, 118, 108, 100, 92, 86, SMALLEST);

  /** How many settings leave nothing to the page. */
  static final int ALL = SIZES.size();

  /** The settings of a flyer with {@code facts} facts, from the best to the one with least. */
  static List<Setting> all(int facts) {
    List<Setting> settings = new ArrayList<>();
    SIZES.forEach(percent -> settings.add(new Setting(percent, 0, false)));
    for (int left = 1; left <= facts; left++) {
      settings.add(new Setting(SMALLEST, left, false));
    }
    settings.add(new Setting(SMALLEST, facts, true));
    return settings;
  }

  /** What of {@code flyer} is set. */
  Flyer of(Flyer flyer) {
    return isBare ? flyer.bare() : flyer.without(left);
  }
}

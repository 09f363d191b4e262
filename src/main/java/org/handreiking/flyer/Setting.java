package org.handreiking.flyer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.page.PaperSize;

/**
 * How a flyer is set: how large, and with how much of it.
 *
 * @param percent of the usual size
 * @param shortened how many facts that tell groups apart are of the next time only
 * @param left how many facts are left to the page
 * @param isBare whether only the next time is left
 */
record Setting(int percent, int shortened, int left, boolean isBare) {

  /** At this size text is as small as it may get: 10 points on A5, 14 on A4. */
  static final int SMALLEST = 80;

  private static final int USUAL = 100;

  /** Sizes of which the smallest can be read with ease. */
  private static final List<Integer> LARGE = List.of(150, 140, 132, 124, 118, 112, 106, 103, USUAL);

  private static final List<Integer> MEDIUM = List.of(97, 94, 92, 90);
  private static final List<Integer> SMALL = List.of(85, SMALLEST);

  /**
   * The settings of {@code flyer}, from the best to the one with least. On a sheet to hold letters
   * become smaller before it stops saying of which group what is true; on one for a wall they
   * become smaller after that.
   */
  static List<Setting> all(Flyer flyer, PaperSize size) {
    int extras = count(flyer, fact -> fact.kind().isUpTo(Kind.NOTE));
    int light = count(flyer, fact -> fact.kind().isUpTo(Kind.LATER));
    int groups = count(flyer, Flyer::tellsGroupsApart);
    boolean isHeld = size == PaperSize.A5;
    int percent = isHeld ? MEDIUM.get(MEDIUM.size() - 1) : USUAL;
    List<Setting> settings = new ArrayList<>();
    LARGE.forEach(large -> settings.add(new Setting(large, 0, 0, false)));
    IntStream.rangeClosed(1, extras)
        .forEach(left -> settings.add(new Setting(USUAL, 0, left, false)));
    if (isHeld) {
      MEDIUM.forEach(medium -> settings.add(new Setting(medium, 0, extras, false)));
    }
    IntStream.rangeClosed(extras + 1, light)
        .forEach(left -> settings.add(new Setting(percent, 0, left, false)));
    IntStream.rangeClosed(1, groups)
        .forEach(shortened -> settings.add(new Setting(percent, shortened, light, false)));
    Stream.concat(isHeld ? Stream.empty() : MEDIUM.stream(), SMALL.stream())
        .forEach(small -> settings.add(new Setting(small, groups, light, false)));
    IntStream.rangeClosed(light + 1, flyer.facts().size())
        .forEach(left -> settings.add(new Setting(SMALLEST, groups, left, false)));
    settings.add(new Setting(SMALLEST, groups, flyer.facts().size(), true));
    return settings;
  }

  private static int count(Flyer flyer, Predicate<Fact> counted) {
    return (int) flyer.facts().stream().filter(counted).count();
  }

  /** What of {@code flyer} is set. */
  Flyer of(Flyer flyer) {
    return isBare ? flyer.bare() : flyer.shortened(shortened).without(left);
  }
}

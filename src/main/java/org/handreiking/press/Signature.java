package org.handreiking.press;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.handreiking.site.Direction;

/**
 * Sheets that lie in each other and are stapled in the fold: one booklet.
 *
 * @param first its first page, counted from 1
 * @param last its last page that is not empty
 * @param sheets how many; four pages each, of which those after the last are empty
 */
record Signature(int first, int last, int sheets) {

  private static final int PAGES_PER_SHEET = 4;

  /** The most sheets that a stapler takes and that still lie flat when folded. */
  private static final int MOST_SHEETS = 16;

  /** The booklets of a book of {@code pages}, as few and as equal as can be. */
  static List<Signature> of(int pages) {
    int sheets = divided(pages, PAGES_PER_SHEET);
    int count = divided(sheets, MOST_SHEETS);
    List<Signature> signatures = new ArrayList<>();
    int first = 1;
    for (int i = 0; i < count; i++) {
      int own = sheets / count + (i < sheets % count ? 1 : 0);
      int next = first + own * PAGES_PER_SHEET;
      signatures.add(new Signature(first, Math.min(next - 1, pages), own));
      first = next;
    }
    return signatures;
  }

  /**
   * Its sides in the order of printing: the front and the back of each sheet, the outermost first.
   */
  List<SheetSide> sides(Direction direction) {
    int places = sheets * PAGES_PER_SHEET;
    List<SheetSide> sides = new ArrayList<>();
    for (int depth = 0; depth < sheets; depth++) {
      int low = 2 * depth;
      int high = places - 1 - low;
      sides.add(SheetSide.of(page(high), page(low), depth, direction));
      sides.add(SheetSide.of(page(low + 1), page(high - 1), depth, direction));
    }
    return sides;
  }

  /** The page in {@code place} of the booklet, from 0. */
  private OptionalInt page(int place) {
    return first + place <= last ? OptionalInt.of(first + place) : OptionalInt.empty();
  }

  private static int divided(int count, int by) {
    return (count + by - 1) / by;
  }
}

package org.handreiking.press;

import java.util.OptionalInt;
import org.handreiking.site.Direction;

/**
 * One side of a sheet that is folded in the middle: two pages of the book, counted from 1, or none
 * where the paper stays empty.
 *
 * @param depth how many sheets lie around this one
 */
record SheetSide(OptionalInt left, OptionalInt right, int depth) {

  /** The side on which readers of {@code direction} meet {@code one} before {@code other}. */
  static SheetSide of(OptionalInt one, OptionalInt other, int depth, Direction direction) {
    return direction == Direction.LEFT_TO_RIGHT
        ? new SheetSide(one, other, depth)
        : new SheetSide(other, one, depth);
  }
}

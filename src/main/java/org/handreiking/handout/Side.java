package org.handreiking.handout;

import java.util.List;

/**
 * One side of a sheet.
 *
 * @param versions what stands on it, as HTML: all of it, then each with less than the one before
 * @param mostPages how many pages it may take
 * @param foot what is left free at its foot
 */
record Side(List<String> versions, int mostPages, Foot foot) {

  /** What stands at the foot of a side. */
  enum Foot {
    PLAIN,
    /** Lines to write on. */
    NOTES
  }

  Side {
    versions = List.copyOf(versions);
  }
}

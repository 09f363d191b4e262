package org.handreiking.diagnostic;

import java.util.List;
import org.handreiking.source.Position;

/**
 * Something that stays off the site because of a mistake.
 *
 * @param at its row; a file as a whole when all of it stays off
 * @param id {@code ""} where a row has none, and for a whole file
 * @param because where the mistake is
 * @param rows how many rows it has; 0 for a file of which that is not known
 */
public record LeftOut(Position at, String id, Position because, int rows) {

  /** How many rows {@code all} have; a file of which that is not known counts as one. */
  public static int rows(List<LeftOut> all) {
    return all.stream().mapToInt(one -> Math.max(1, one.rows())).sum();
  }

  /** Whether it is a whole file. */
  public boolean isFile() {
    return at.line() == 0;
  }
}

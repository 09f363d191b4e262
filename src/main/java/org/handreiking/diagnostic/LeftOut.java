package org.handreiking.diagnostic;

import java.util.List;
import org.handreiking.source.Position;

/**
 * Something that stays off the site because of a mistake.
 *
 * @param at its row; a file as a whole when all of it stays off
 * @param id {@code ""} where a row has none, and for a whole file
 * @param because the mistake
 * @param rows how many rows it has, with those that replace times of it; 0 for a file of which that
 *     is not known
 */
public record LeftOut(Position at, String id, Diagnostic because, int rows) {

  /** How many rows {@code all} have; a file of which that is not known counts as one. */
  public static int rows(List<LeftOut> all) {
    return all.stream().mapToInt(one -> Math.max(1, one.rows())).sum();
  }

  /** The same with another number of rows. */
  public LeftOut withRows(int number) {
    return new LeftOut(at, id, because, number);
  }

  /** Whether it is a whole file. */
  public boolean isFile() {
    return at.line() == 0;
  }
}

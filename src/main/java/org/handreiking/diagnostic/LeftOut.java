package org.handreiking.diagnostic;

import org.handreiking.source.Position;

/**
 * Something that stays off the site because of a mistake.
 *
 * @param at its row; a file as a whole when all of it stays off
 * @param id {@code ""} where a row has none, and for a whole file
 * @param because where the mistake is
 */
public record LeftOut(Position at, String id, Position because) {

  /** Whether it is a whole file. */
  public boolean isFile() {
    return at.line() == 0;
  }
}

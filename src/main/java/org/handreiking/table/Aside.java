package org.handreiking.table;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;

/**
 * A row of a sheet that is none of its table's: a total, or a remark.
 *
 * @param code says so
 * @param at its first cell that holds something
 * @param text what its cells hold, with {@code |} in between
 */
public record Aside(Code code, Position at, String text) {

  /** Names it to the editor. */
  public void report(Diagnostics diagnostics) {
    diagnostics.add(code, at, text);
  }
}

package org.handreiking.calendar;

import org.handreiking.table.Row;

/**
 * Where the cells of an entry stand: in its own row or, for those that a replacing row leaves
 * empty, in the row of its series.
 */
record Cells(Row row, Row series) {

  /** The cells of an entry that stands for itself. */
  static Cells of(Row row) {
    return new Cells(row, row);
  }

  /** The row in which the cell of {@code column} stands. */
  Row in(String column) {
    return row.isEmpty(column) ? series : row;
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  String text(String column) {
    return in(column).text(column);
  }

  /** The text as readers see it, or {@code ""}. */
  String words(String column) {
    return in(column).words(column);
  }
}

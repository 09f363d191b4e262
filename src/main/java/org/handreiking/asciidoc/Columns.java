package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a table's columns, and which column the next cell is in. */
final class Columns {

  private static final Pattern COLUMN = Pattern.compile("(?:(\\d+)\\*)?[^a-z]*([a-z]?)");
  private static final Pattern SPAN = Pattern.compile("\\s*(\\d*)(?:\\.(\\d+))?([*+]).*");

  private final List<String> styles = new ArrayList<>();

  /** How many columns of this row, and of the ones after it, cells from above take. */
  private final List<Integer> taken = new ArrayList<>();

  private int cellsInRow;
  private int columnsInRow;

  /**
   * The columns of a table.
   *
   * @param written what its attribute {@code cols} says; {@code ""} for nothing
   */
  Columns(String written) {
    for (String one : written.replace(" ", "").split("[,;]", -1)) {
      Matcher column = COLUMN.matcher(one);
      if (!one.isEmpty() && column.matches()) {
        int times = column.group(1) == null ? 1 : Integer.parseInt(column.group(1));
        for (int i = 0; i < times; i++) {
          styles.add(column.group(2));
        }
      }
    }
  }

  /** The style of {@code cell}, its own or its column's; {@code ""} for none. */
  String styleOf(TableCell cell) {
    String column = styles.isEmpty() ? "" : styles.get(Math.min(cellsInRow, styles.size() - 1));
    place(cell.mark());
    return cell.style().isEmpty() ? column : cell.style();
  }

  private void place(String mark) {
    Matcher span = SPAN.matcher(mark.replace("\n", " "));
    boolean isSpan = span.matches();
    int wide = isSpan ? number(span.group(1)) : 1;
    int high = isSpan ? number(span.group(2)) : 1;
    boolean isRepeated = isSpan && span.group(3).equals("*");
    for (int i = 0; i < (isRepeated ? wide : 1); i++) {
      placeOne(isRepeated ? 1 : wide, isRepeated ? 1 : high);
    }
  }

  private static int number(String written) {
    return written == null || written.isEmpty() ? 1 : Integer.parseInt(written);
  }

  private void placeOne(int wide, int high) {
    for (int row = taken.size(); row < high; row++) {
      taken.add(0);
    }
    for (int row = 1; row < high; row++) {
      taken.set(row, taken.get(row) + wide);
    }
    cellsInRow++;
    columnsInRow += wide;
    if (columnsInRow + taken.get(0) >= styles.size()) {
      cellsInRow = 0;
      columnsInRow = 0;
      taken.remove(0);
    }
  }
}

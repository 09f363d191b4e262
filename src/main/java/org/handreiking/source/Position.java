package org.handreiking.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, from the site's folder, with {@code /}; {@code ""} for the site as a whole
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param cell the spreadsheet cell ({@code B14}) or, in JSON, the pointer ({@code /3/datum});
 *     {@code ""} where there is neither
 */
public record Position(String path, int line, String cell) implements Comparable<Position> {

  /** The site as a whole, for what has no place in a file. */
  public static final Position SITE = new Position("", 0, "");

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::path)
          .thenComparingInt(Position::line)
          .thenComparing(position -> position.cell().length())
          .thenComparing(Position::cell);

  public Position {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " of " + path);
    }
  }

  /** The file at {@code path} as a whole. */
  public static Position of(String path) {
    return new Position(path, 0, "");
  }

  /** A line of the file at {@code path}; the first is 1. */
  public static Position of(String path, int line) {
    return new Position(path, line, "");
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code data/a.csv:14 (B14)}, shorter where the line or the cell is not known. */
  @Override
  public String toString() {
    String place = line == 0 ? path : path + ":" + line;
    return cell.isEmpty() ? place : place + " (" + cell + ")";
  }
}

package org.handreiking.table;

import java.util.List;
import java.util.stream.IntStream;
import org.handreiking.source.Position;

/**
 * A row as it stands in a spreadsheet.
 *
 * @param at the line of the file on which it starts
 * @param number its number in the sheet, counted from 1
 * @param texts of its cells, as they are written
 */
record SheetRow(Position at, int number, List<String> texts) {

  SheetRow {
    texts = List.copyOf(texts);
  }

  boolean isBlank() {
    return filled().isEmpty();
  }

  /** Which of its cells hold something, counted from 0. */
  List<Integer> filled() {
    return IntStream.range(0, texts.size()).filter(i -> !text(i).isEmpty()).boxed().toList();
  }

  /** The text of a cell without the blanks around it; {@code ""} beyond the last. */
  String text(int column) {
    return column < texts.size() ? CellText.stripped(texts.get(column)) : "";
  }

  /** What its cells hold, for a message. */
  String shown() {
    return String.join(" | ", filled().stream().map(this::text).toList());
  }

  /** The place of its first cell that holds something. */
  Position firstFilled() {
    return filled().isEmpty() ? at : at(filled().get(0));
  }

  /** The place of a cell. */
  Position at(int column) {
    return new Position(at.path(), at.line(), columnName(column) + number);
  }

  private static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }
}

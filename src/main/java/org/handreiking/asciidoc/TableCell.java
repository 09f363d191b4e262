package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of an AsciiDoc table.
 *
 * @param mark what stands before its text: {@code 2+|}; {@code ""} for what stands before all cells
 * @param text with its line ends
 * @param after blanks and line ends before the next cell's mark
 * @param line of its mark, counted from 0 at the table's first row
 */
record TableCell(String mark, String text, String after, int line) {

  /** What says how a cell is: spans, place, style. */
  private static final String SPECIFICATION =
      "(?:(?<=^|\\s)(?:(?:\\d+(?:\\.\\d*)?|(?:\\d*\\.)?\\d+)[*+])?"
          + "(?:[<^>](?:\\.[<^>])?|(?:[<^>]?\\.)?[<^>])?[a-z]?)?";

  private static final Pattern STYLE = Pattern.compile(".*?([a-z]?)[|!]\\s*", Pattern.DOTALL);

  /**
   * The cells of {@code body}; the first holds what stands before the first mark.
   *
   * @param separator {@code |}, or {@code !} in a table within a cell; after a backslash it is none
   */
  static List<TableCell> cut(String body, String separator) {
    Pattern pattern =
        Pattern.compile(SPECIFICATION + "(?<!\\\\)" + Pattern.quote(separator), Pattern.MULTILINE);
    List<TableCell> cells = new ArrayList<>();
    Matcher mark = pattern.matcher(body);
    int start = 0;
    String begin = "";
    int textStart = 0;
    while (mark.find()) {
      cells.add(cell(body, begin, start, body.substring(textStart, mark.start())));
      begin = mark.group();
      start = mark.start();
      textStart = mark.end();
    }
    cells.add(cell(body, begin, start, body.substring(textStart)));
    return cells;
  }

  private static TableCell cell(String body, String mark, int start, String inside) {
    String text = inside.strip();
    int from = text.isEmpty() ? inside.length() : inside.indexOf(text);
    int line = (int) body.substring(0, start).chars().filter(one -> one == '\n').count();
    return new TableCell(
        mark + inside.substring(0, from), text, inside.substring(from + text.length()), line);
  }

  /** Whether it is one; what stands before the first mark is not. */
  boolean isCell() {
    return !mark.isBlank();
  }

  /** The letter before its bar; {@code ""} for none. */
  String style() {
    Matcher style = STYLE.matcher(mark);
    return style.matches() ? style.group(1) : "";
  }

  /** The text on one line; only paragraphs and hard breaks keep theirs. */
  String oneLine() {
    return text.replaceAll("(?<! \\+)(?<!\n)[ \\t]*\n[ \\t]*(?!\\s*\n)", " ");
  }
}

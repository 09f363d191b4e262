package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of an AsciiDoc table.
 *
 * @param mark what stands before its text: {@code 2+|}
 * @param text with its line ends
 * @param after blanks and line ends before the next cell's mark
 * @param line of its mark, counted from 0 at the table's first row
 */
record TableCell(String mark, String text, String after, int line) {

  /** A bar that no backslash takes away, and what says how its cell is: spans, place, style. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:(?<=^|\\s)(?:(?:\\d+(?:\\.\\d*)?|(?:\\d*\\.)?\\d+)[*+])?"
              + "(?:[<^>](?:\\.[<^>])?|(?:[<^>]?\\.)?[<^>])?[a-z]?)?(?<!\\\\)\\|",
          Pattern.MULTILINE);

  /** The cells of {@code body}; the first holds what stands before the first mark. */
  static List<TableCell> cut(String body) {
    List<TableCell> cells = new ArrayList<>();
    Matcher mark = MARK.matcher(body);
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

  /** Whether blocks may stand in it. */
  boolean isAsciidoc() {
    return mark.strip().endsWith("a|");
  }

  /** The text on one line; only paragraphs and hard breaks keep theirs. */
  String oneLine() {
    return text.replaceAll("(?<! \\+)(?<!\n)[ \\t]*\n[ \\t]*(?!\\s*\n)", " ");
  }
}

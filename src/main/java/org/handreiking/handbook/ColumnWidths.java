package org.handreiking.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.handreiking.typesetting.Lettering;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds widths for the columns of a table: as asked for, but none narrower than its words. */
final class ColumnWidths {

  private static final Pattern PERCENT = Pattern.compile("width:\\s*([0-9.]+)%");
  private static final double LETTER_PT = 5.5;
  private static final double HEAD_LETTER_PT = 6.2;
  private static final double PADDING_PT = 13;

  /** What letters are measured too wide by. */
  private static final double SLACK_PT = 12;

  private final double[] widths;
  private final boolean isTooWide;

  private ColumnWidths(double[] widths, boolean isTooWide) {
    this.widths = widths;
    this.isTooWide = isTooWide;
  }

  /**
   * The widths of the columns of {@code table} with {@code rows}.
   *
   * @param room the width of the text, in points of the type on A4
   */
  static ColumnWidths of(Element table, List<Element> rows, double room) {
    int count = rows.stream().mapToInt(ColumnWidths::columns).max().orElse(1);
    double[] widths = asked(table, count, room);
    double[] least = least(rows, count);
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < count; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    double taken = Math.min(1, lacking / Math.max(1, spare));
    for (int i = 0; i < count; i++) {
      double over = Math.max(0, widths[i] - least[i]);
      widths[i] = Math.max(widths[i], least[i]) - taken * over;
    }
    return new ColumnWidths(widths, lacking > spare + SLACK_PT);
  }

  /** Whether the longest words do not fit beside each other. */
  boolean isTooWide() {
    return isTooWide;
  }

  /** The widths in points, as decimals. */
  List<String> points() {
    return Arrays.stream(widths)
        .mapToObj(width -> String.format(Locale.ROOT, "%.2f", width))
        .toList();
  }

  private static int columns(Element row) {
    return row.children().stream().mapToInt(cell -> TableWriter.span(cell, "colspan", 99)).sum();
  }

  private static double[] asked(Element table, int count, double room) {
    Elements columns = table.select("> colgroup > col");
    double[] shares =
        IntStream.range(0, count)
            .mapToDouble(i -> i < columns.size() ? percent(columns.get(i).attr("style")) : 10)
            .toArray();
    double total = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / total * room).toArray();
  }

  private static double percent(String style) {
    Matcher matcher = PERCENT.matcher(style);
    return matcher.find() ? Math.max(1, Double.parseDouble(matcher.group(1))) : 10;
  }

  /** What the longest word of each column needs; cells over several columns do not count. */
  private static double[] least(List<Element> rows, int count) {
    double[] least = new double[count];
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        int span = TableWriter.span(cell, "colspan", 99);
        if (span == 1 && column < count) {
          least[column] = Math.max(least[column], least(cell));
        }
        column += span;
      }
    }
    return least;
  }

  private static double least(Element cell) {
    double letterPt = cell.normalName().equals("th") ? HEAD_LETTER_PT : LETTER_PT;
    return longestWord(cell) * letterPt + PADDING_PT;
  }

  private static int longestWord(Element cell) {
    return Arrays.stream(cell.text().split("[\\s\\u00AD-]+"))
        .mapToInt(word -> Math.min(word.length(), Lettering.ENDLESS_FROM))
        .max()
        .orElse(0);
  }
}

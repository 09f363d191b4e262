package org.handreiking.table;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a spreadsheet as Excel in the Netherlands writes and opens it. */
public final class SheetText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATOR = ";";
  private static final String LINE_END = "\r\n";

  /** What makes a spreadsheet program compute a cell. */
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  /** Whether spreadsheet programs and this one take {@code text} in a cell for what it is. */
  public static boolean isPlain(String text) {
    String clean = CellText.clean(text);
    return clean.equals(text)
        && (text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0)
        && CellText.check(text, clean).isEmpty();
  }

  /** Adds a row; each of {@code cells} is {@linkplain #isPlain plain}. */
  public void add(List<String> cells) {
    text.append(cells.stream().map(SheetText::cell).collect(Collectors.joining(SEPARATOR)))
        .append(LINE_END);
  }

  private static String cell(String text) {
    boolean isBare = text.chars().noneMatch(one -> ";,\"\n\r".indexOf(one) >= 0);
    return isBare ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** The whole text. */
  @Override
  public String toString() {
    return text.toString();
  }
}

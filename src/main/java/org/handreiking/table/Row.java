package org.handreiking.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * A row of a spreadsheet, asked for its cells by the English names of the columns. A cell that
 * cannot be what it is asked for is reported with its address.
 */
public final class Row {

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

  private final SourceFile file;
  private final Position at;
  private final TreeMap<String, Cell> cells;
  private final Diagnostics diagnostics;

  Row(SourceFile file, Position at, Map<String, Cell> cells, Diagnostics diagnostics) {
    this.file = file;
    this.at = at;
    this.cells = new TreeMap<>(cells);
    this.diagnostics = diagnostics;
  }

  /** Where the row starts. */
  public Position at() {
    return at;
  }

  /** Where the cell in {@code column} stands; the row itself when the sheet has no such column. */
  public Position at(String column) {
    return Optional.ofNullable(cells.get(column)).map(Cell::at).orElse(at);
  }

  /** The text, or {@code ""}. */
  public String text(String column) {
    return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
  }

  /** The text as readers see it, or {@code ""}. */
  public String words(String column) {
    return put(column, text(column));
  }

  /** The text as readers see it; it must not be empty. */
  public String requiredWords(String column) {
    return put(column, requiredText(column));
  }

  /** Points separated by {@code |}, as readers see them. */
  public List<String> wordPoints(String column) {
    return points(column).stream().map(point -> put(column, point)).toList();
  }

  private String put(String column, String text) {
    return file.put(TextBlock.of(TextKind.COLUMN, column, text, at(column).line()));
  }

  /**
   * What stands above the cell in the sheet; the column's own name when the sheet has no such
   * column.
   */
  private String title(String column) {
    return Optional.ofNullable(cells.get(column)).map(Cell::column).orElse(column);
  }

  public boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /** The text, which must not be empty. */
  public String requiredText(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      report(Code.TABLE_EMPTY_CELL, column, title(column));
    }
    return text;
  }

  /**
   * Reports the cell in {@code column} when it is filled in, though rows of {@code kind} have none.
   *
   * @param kind as the author calls it
   */
  public void leftEmpty(String column, String kind) {
    if (!isEmpty(column)) {
      report(Code.TABLE_NOT_FOR_KIND, column, title(column), kind);
    }
  }

  /**
   * An id of lower-case letters, digits and single hyphens; reported, and empty, when it is not.
   */
  public Optional<String> id(String column) {
    String text = requiredText(column);
    if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return Optional.of(text);
    }
    if (!text.isEmpty()) {
      report(Code.TABLE_BAD_ID, column, text);
    }
    return Optional.empty();
  }

  /** Names separated by commas. */
  public List<String> names(String column) {
    return split(text(column), ",");
  }

  /** Points separated by {@code |}. */
  public List<String> points(String column) {
    return split(text(column), "\\|");
  }

  /** A number with a decimal comma or point; empty when the cell is; reported when it is none. */
  public Optional<BigDecimal> number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    // A point before three digits: thousands to a Dutch reader, a fraction to an English one.
    boolean ambiguous = text.matches("-?\\d{1,3}(\\.\\d{3})+");
    if (!ambiguous && text.matches("-?\\d+([.,]\\d+)?")) {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    report(Code.TABLE_BAD_NUMBER, column, text);
    return Optional.empty();
  }

  /** A day, as 2026-03-09 or 09-03-2026; empty when the cell is; reported when it is none. */
  public Optional<LocalDate> day(String column) {
    String text = text(column);
    Optional<LocalDate> day = parseDay(text);
    if (day.isEmpty() && !text.isEmpty()) {
      report(Code.CAL_BAD_DATE, column, text);
    }
    return day;
  }

  private static Optional<LocalDate> parseDay(String text) {
    Matcher iso = ISO_DAY.matcher(text);
    Matcher dutch = DUTCH_DAY.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
      }
      if (dutch.matches()) {
        return Optional.of(LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1)));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** One of {@code choices}, by any of its names; reported, and empty, when it is none of them. */
  public <E extends Enum<E> & Choice> Optional<E> choice(String column, E[] choices) {
    String text = requiredText(column);
    Optional<E> found = Choice.find(text, choices);
    if (found.isEmpty() && !text.isEmpty()) {
      report(Code.TABLE_BAD_CHOICE, column, text, Choice.namesOf(choices));
    }
    return found;
  }

  /** Reports the cell in {@code column}. */
  public void report(Code code, String column, String... values) {
    diagnostics.add(code, at(column), values);
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

package org.handreiking.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Bilingual;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.source.Position;

/**
 * A row of a table, asked for its cells by the English names of the columns. A cell that cannot be
 * what it is asked for is reported with its address. What a column declares to hold is what it is
 * asked for: anything else is a mistake in the program.
 */
public final class Row {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String CODE = "[A-Za-z0-9]+";
  static final String POINT = "\\|";

  private final Table table;
  private final Position at;
  private final Map<String, Cell> cells;
  private final Mistakes mistakes;

  /**
   * A row.
   *
   * @param mistakes what has been found in it so far
   */
  Row(Table table, Position at, Map<String, Cell> cells, Mistakes mistakes) {
    this.table = table;
    this.at = at;
    this.cells = Map.copyOf(cells);
    this.mistakes = mistakes;
  }

  /** Where the row starts. */
  public Position at() {
    return at;
  }

  /** Where the cell in {@code column} stands; the row itself when the sheet has no such column. */
  public Position at(String column) {
    return cell(column).map(Cell::at).orElse(at);
  }

  private Optional<Cell> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The text, or {@code ""}. */
  public String text(String column) {
    return cell(column).map(Cell::text).orElse("");
  }

  /** The text as readers see it, or {@code ""}. */
  public String words(String column) {
    return new RowWords(this, table).words(column, text(column));
  }

  /** The text as readers see it; it must not be empty. */
  public String requiredWords(String column) {
    return new RowWords(this, table).words(column, requiredText(column));
  }

  /** Points separated by {@code |}, as readers see them. */
  public List<String> wordPoints(String column) {
    return new RowWords(this, table).points(column);
  }

  /**
   * The names of the columns of texts for readers that the sheet has, those with translations
   * ({@code title@ar}) included.
   */
  public Set<String> wordColumns() {
    return table.words();
  }

  /**
   * What stands above the cell in the sheet; the column's own name when the sheet has no such
   * column.
   */
  String title(String column) {
    return cell(column).map(Cell::column).orElse(table.shown(column));
  }

  public boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /** The text, which must not be empty. */
  public String requiredText(String column) {
    String text = text(column);
    if (text.isEmpty() && !table.misses(column) && !mistakes.isMissing(column)) {
      report(table.emptyCode(), column, title(column));
    }
    return text;
  }

  /** Reports at once which of {@code columns} are empty; each of them must not be. */
  public void requireTexts(String... columns) {
    List<String> empty =
        Arrays.stream(columns)
            .filter(column -> isEmpty(column) && !table.misses(column))
            .filter(column -> cell(column).filter(Cell::isRefused).isEmpty())
            .toList();
    if (empty.size() > 1) {
      mistakes.report(
          Code.TABLE_EMPTY_CELLS,
          at(empty.get(0)),
          empty.stream().map(this::title).collect(Collectors.joining(", ")));
      mistakes.missing(empty);
    } else {
      empty.forEach(this::requiredText);
    }
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
    table.expect(column, Contents.ID);
    return name(column, ID);
  }

  /** A code of letters and digits; reported, and empty, when it is not. */
  public Optional<String> code(String column) {
    return name(column, CODE);
  }

  private Optional<String> name(String column, String form) {
    String text = requiredText(column);
    if (text.matches(form)) {
      return Optional.of(text);
    }
    if (!text.isEmpty()) {
      boolean isScientific = CellText.isScientific(text);
      report(isScientific ? Code.TABLE_SCIENTIFIC : Code.TABLE_BAD_ID, column, text);
    }
    return Optional.empty();
  }

  /** Names separated by commas. */
  public List<String> names(String column) {
    table.expectSeveral(column);
    return split(text(column), ",");
  }

  /** Points separated by {@code |}. */
  public List<String> points(String column) {
    return split(text(column), POINT);
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
      table.checkDecimals(column, cells.get(column));
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    report(Code.TABLE_BAD_NUMBER, column, text);
    return Optional.empty();
  }

  /**
   * A day, as 2026-03-09, 9-3-2026 or di 9 maart 2026; empty when the cell is; reported when it is
   * none.
   */
  public Optional<LocalDate> day(String column) {
    table.expect(column, Contents.DAY);
    return dayOf(column, text(column));
  }

  /** The day that {@code text}, one of several in {@code column}, names; as {@link #day}. */
  public Optional<LocalDate> day(String column, String text) {
    table.expectSeveral(column);
    return dayOf(column, text);
  }

  private Optional<LocalDate> dayOf(String column, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : DayReader.read(text, (code, values) -> report(code, column, values));
  }

  /**
   * An hour of the day, as 19:30 or 19.30 uur; empty when the cell is; reported when it is none.
   */
  public Optional<LocalTime> time(String column) {
    table.expect(column, Contents.TIME);
    String text = text(column);
    Optional<LocalTime> time = TimeReader.read(text);
    if (time.isEmpty() && !text.isEmpty()) {
      String meant =
          TimeReader.meant(text)
              .map(one -> Bilingual.of("; do you mean " + one + "?", "; bedoel je " + one + "?"))
              .orElse("");
      report(Code.CAL_BAD_TIME, column, text, meant);
    }
    return time;
  }

  /** One of {@code choices}, by any of its names; reported, and empty, when it is none of them. */
  public <E extends Enum<E> & Choice> Optional<E> choice(String column, E[] choices) {
    table.expect(column, Content.OneOf.of(choices));
    String text = requiredText(column);
    Optional<E> found = Choice.find(text, choices);
    if (found.isEmpty() && !text.isEmpty()) {
      String names = Choice.namesOf(choices);
      Choice.nearest(text, choices)
          .map(Choice::bothNames)
          .ifPresentOrElse(
              meant -> report(Code.TABLE_MISSPELT_CHOICE, column, text, names, meant),
              () -> report(Code.TABLE_BAD_CHOICE, column, text, names));
    }
    return found;
  }

  /**
   * Reports that nothing in {@code file} is called what the cell in {@code column} says.
   *
   * @param known all that there is, by one of which the author may have meant
   */
  public void reportUnknown(String column, String file, Collection<String> known) {
    EditDistance.Names names = new EditDistance.Names();
    known.forEach(names::add);
    reportUnknown(column, file, names);
  }

  /** The same, for asking about many cells. */
  public void reportUnknown(String column, String file, EditDistance.Names known) {
    String text = text(column);
    known
        .nearest(text)
        .ifPresentOrElse(
            meant -> report(Code.REFERENCE_MISSPELT, column, text, file, meant),
            () -> report(Code.REFERENCE_UNKNOWN, column, text, file));
  }

  /** Reports the cell in {@code column}, unless something has been said about it already. */
  public void report(Code code, String column, String... values) {
    if (cell(column).filter(Cell::isRefused).isEmpty()) {
      mistakes.report(code, at(column), values);
    }
  }

  /** The errors that have been found in the row so far, in the order in which they were. */
  public List<Diagnostic> errors() {
    return mistakes.errors();
  }

  static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

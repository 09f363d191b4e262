package org.handreiking.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.LooseText;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * Reads tables with known columns: CSV files as spreadsheet programs write them, and JSON files
 * with a list of objects. Where it had to guess and may be wrong, it says so; rows that are none of
 * the table's are set aside and named.
 */
public final class TableReader {

  private static final String JSON = ".json";
  private static final int EXAMPLES = 3;
  private static final Pattern FOREIGN_WORD =
      Pattern.compile("[\\p{L}\\p{M}'’-]*[\\p{L}&&[^A-Za-z]][\\p{L}\\p{M}'’-]*");
  private static final Pattern FOREIGN = Pattern.compile("[^\\s;,]*[^\\x00-\\x7F][^\\s;,]*");

  private final Diagnostics diagnostics;

  public TableReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The rows of the file at {@code path} in {@code tree}; none when there is no such file. */
  public List<Row> read(SourceTree tree, String path, List<Column> columns) {
    return tree.find(path).map(file -> read(file, columns)).orElse(List.of());
  }

  /** The rows of {@code file}; none when it cannot be read as a table of {@code columns}. */
  public List<Row> read(SourceFile file, List<Column> columns) {
    return read(file, columns, aside -> aside.report(diagnostics));
  }

  /**
   * The same; rows that are none of the table's are told to {@code others} and not reported.
   *
   * @param others may report them itself
   */
  public List<Row> read(SourceFile file, List<Column> columns, Consumer<Aside> others) {
    ColumnNames names = new ColumnNames(columns);
    if (file.path().endsWith(JSON)) {
      return new JsonTable(file, names, diagnostics).rows();
    }
    LooseText text = file.looseText();
    Csv csv = new Csv(file, text.text());
    SeparatorFinder.Found separator = new SeparatorFinder(csv, names).find();
    Csv.Rows cut = csv.rows(separator.separator(), Integer.MAX_VALUE);
    if (cut.rows().stream().allMatch(SheetRow::isBlank) && cut.trouble().isEmpty()) {
      return List.of();
    }
    reportGuesses(file, text, separator);
    if (text.isBroken()) {
      cut.rows().forEach(this::reportBroken);
    }
    if (cut.trouble().isPresent()) {
      Csv.Trouble trouble = cut.trouble().get();
      diagnostics.add(Code.TABLE_UNREADABLE, trouble.at(), trouble.what());
      return List.of();
    }
    return rows(file, cut.rows(), names, others);
  }

  private List<Row> rows(
      SourceFile file, List<SheetRow> rows, ColumnNames columns, Consumer<Aside> others) {
    Optional<SheetRow> header = Header.find(rows, columns);
    boolean isAlone = header.filter(row -> row.filled().size() > 1).isEmpty();
    if (isAlone && columns.required().count() > 1 && isOneColumn(rows)) {
      SheetRow first = header.orElse(first(rows));
      diagnostics.add(Code.TABLE_ONE_COLUMN, first.at(), first.shown());
      return List.of();
    }
    if (header.isEmpty()) {
      diagnostics.add(Code.TABLE_NO_HEADER, first(rows).at(), columns.expected());
      return List.of();
    }
    int number = header.get().number();
    rows.stream()
        .limit(number - 1L)
        .filter(row -> !row.isBlank())
        .forEach(row -> reportSkipped(row, columns));
    return new SheetTable(
            file, Header.of(file, header.get(), columns, diagnostics), columns, diagnostics)
        .rows(rows.subList(number, rows.size()), others);
  }

  private static SheetRow first(List<SheetRow> rows) {
    return rows.stream().filter(row -> !row.isBlank()).findFirst().orElseThrow();
  }

  /** Whether most of the first rows that hold something hold one cell. */
  private static boolean isOneColumn(List<SheetRow> rows) {
    List<SheetRow> top = rows.stream().filter(row -> !row.isBlank()).limit(Header.DEPTH).toList();
    return 2 * top.stream().filter(row -> row.filled().size() == 1).count() > top.size();
  }

  private void reportGuesses(SourceFile file, LooseText text, SeparatorFinder.Found separator) {
    if (text.encoding() == LooseText.Encoding.WINDOWS_1252 && !text.isBroken()) {
      diagnostics.add(Code.TABLE_WINDOWS_1252, file.at(), examples(text.text()));
    }
    if (!separator.isCertain()) {
      diagnostics.add(
          Code.TABLE_SEPARATOR, file.at(1), shown(separator.separator()), shown(separator.other()));
    }
  }

  /** Words by which an editor sees whether the text was read as it was meant. */
  private static String examples(String text) {
    String words = examples(FOREIGN_WORD.matcher(text));
    return words.isEmpty() ? examples(FOREIGN.matcher(text)) : words;
  }

  private static String examples(Matcher matcher) {
    return matcher
        .results()
        .map(result -> "\"" + result.group() + "\"")
        .distinct()
        .limit(EXAMPLES)
        .collect(Collectors.joining(", "));
  }

  private static String shown(char separator) {
    return separator == '\t' ? "@separator.tab" : String.valueOf(separator);
  }

  private void reportBroken(SheetRow row) {
    for (int column : row.filled()) {
      CellText.broken(row.texts().get(column))
          .ifPresent(one -> diagnostics.add(one.code(), row.at(column), one.value()));
    }
  }

  /** A title is a note; what could be a row of the table is more than that. */
  private void reportSkipped(SheetRow row, ColumnNames columns) {
    boolean isLikeARow = row.filled().size() >= Math.max(2, columns.required().count());
    diagnostics.add(
        isLikeARow ? Code.TABLE_ROW_ABOVE_HEADER : Code.TABLE_TITLE_ROW,
        row.firstFilled(),
        row.shown());
  }
}

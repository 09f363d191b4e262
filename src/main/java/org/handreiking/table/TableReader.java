package org.handreiking.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.handreiking.diagnostic.Bilingual;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * Reads CSV files with known columns, through Commons CSV; the only class that knows it. The
 * separator is the one of {@code ; , tab} under which the first row holds the most known names.
 */
public final class TableReader {

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private final Diagnostics diagnostics;

  public TableReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The rows of {@code file}; none when it cannot be read as a table of {@code columns}. */
  public List<Row> read(SourceFile file, List<Column> columns) {
    Optional<String> text = file.text();
    if (text.isEmpty() || text.get().isBlank()) {
      return List.of();
    }
    List<Line> lines = best(file, text.get(), columns);
    if (lines.isEmpty()) {
      return List.of();
    }
    Header header = Header.of(lines.get(0), columns, diagnostics);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        rows.add(row(file, line, header));
      }
    }
    return List.copyOf(rows);
  }

  /** The rows of the file at {@code path} in {@code tree}; none when there is no such file. */
  public List<Row> read(SourceTree tree, String path, List<Column> columns) {
    return tree.find(path).map(file -> read(file, columns)).orElse(List.of());
  }

  private List<Line> best(SourceFile file, String text, List<Column> columns) {
    String firstLine = text.lines().findFirst().orElse("");
    char separator =
        SEPARATORS.stream()
            .max(Comparator.comparingLong(candidate -> known(firstLine, candidate, columns)))
            .orElseThrow();
    return lines(file, text, separator);
  }

  private static long known(String firstLine, char separator, List<Column> columns) {
    return List.of(firstLine.split(Pattern.quote(String.valueOf(separator)))).stream()
        .filter(name -> Header.find(name, columns).isPresent())
        .count();
  }

  private List<Line> lines(SourceFile file, String text, char separator) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<Line> lines = new ArrayList<>();
    long start = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        lines.add(new Line(file.at(Math.toIntExact(start)), lines.size() + 1, record.toList()));
        start = parser.getCurrentLineNumber() + 1;
      }
    } catch (CSVException | UncheckedIOException e) {
      diagnostics.add(Code.TABLE_UNREADABLE, file.at(Math.toIntExact(start)), e.getMessage());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
    return lines;
  }

  private Row row(SourceFile file, Line line, Header header) {
    Map<String, Cell> cells = new TreeMap<>();
    for (int i = 0; i < line.texts().size(); i++) {
      String text = line.texts().get(i).strip();
      Optional<String> name = header.name(i);
      if (name.isPresent()) {
        cells.put(name.get(), new Cell(text, header.title(i), line.at(i)));
      } else if (!text.isEmpty() && i >= header.titles().size()) {
        diagnostics.add(Code.TABLE_EXTRA_CELL, line.at(i), text);
      }
    }
    return new Row(file, line.at(), cells, diagnostics);
  }

  /** A record as it stands in the file, and its number in the sheet. */
  private record Line(Position at, int sheetRow, List<String> texts) {
    boolean isBlank() {
      return texts.stream().allMatch(String::isBlank);
    }

    Position at(int column) {
      return new Position(at.path(), at.line(), columnName(column) + sheetRow);
    }

    private static String columnName(int column) {
      String last = String.valueOf((char) ('A' + column % 26));
      return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
  }

  /** The first row: which column stands where. */
  private record Header(Map<Integer, String> names, List<String> titles) {

    static Header of(Line line, List<Column> columns, Diagnostics diagnostics) {
      Map<Integer, String> names = new TreeMap<>();
      for (int i = 0; i < line.texts().size(); i++) {
        String text = line.texts().get(i);
        Optional<Column> column = find(text, columns);
        if (column.isEmpty() && !text.isBlank()) {
          diagnostics.add(Code.TABLE_UNKNOWN_COLUMN, line.at(i), text.strip(), allNames(columns));
        } else if (column.isPresent() && names.containsValue(column.get().name())) {
          diagnostics.add(Code.TABLE_COLUMN_TWICE, line.at(i), text.strip());
        } else if (column.isPresent()) {
          names.put(i, column.get().name());
        }
      }
      columns.stream()
          .filter(column -> column.required() && !names.containsValue(column.name()))
          .forEach(column -> diagnostics.add(Code.TABLE_MISSING_COLUMN, line.at(), shown(column)));
      return new Header(names, line.texts());
    }

    static Optional<Column> find(String text, List<Column> columns) {
      String wanted = plain(text);
      return columns.stream()
          .filter(
              column ->
                  plain(column.name()).equals(wanted)
                      || column.otherNames().stream().anyMatch(name -> plain(name).equals(wanted)))
          .findFirst();
    }

    String title(int index) {
      return titles.get(index).strip();
    }

    Optional<String> name(int index) {
      return Optional.ofNullable(names.get(index));
    }

    private static String allNames(List<Column> columns) {
      return String.join(", ", columns.stream().map(Header::shown).toList());
    }

    private static String shown(Column column) {
      boolean translated = !column.otherNames().isEmpty();
      return Bilingual.of(column.name(), translated ? column.otherNames().get(0) : column.name());
    }

    /** Case, accents, blanks and hyphens make no difference in a column's name. */
    private static String plain(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFKD)
          .replaceAll("[\\p{M}\\s\"_-]+", "")
          .toLowerCase(Locale.ROOT);
    }
  }
}

package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.LooseText;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/** A spreadsheet whose header has been read; what its rows share. */
final class Table {

  /** Stands between the name of a column and the language into which it is translated. */
  private static final String TRANSLATION = "@";

  private final SourceFile file;
  private final Header header;
  private final Set<String> words;
  private final Map<String, List<String>> languages;
  private final Diagnostics diagnostics;
  private final Map<String, Position> firstComma = new TreeMap<>();
  private final Map<String, Position> firstPoint = new TreeMap<>();
  private final List<Cell> lost = new ArrayList<>();
  private final List<Cell> readTwice = new ArrayList<>();

  Table(SourceFile file, Header header, Diagnostics diagnostics) {
    this.file = file;
    this.header = header;
    this.words = new TreeSet<>(header.words());
    this.languages =
        words.stream()
            .filter(name -> name.contains(TRANSLATION))
            .collect(
                Collectors.groupingBy(
                    Table::original,
                    TreeMap::new,
                    Collectors.mapping(
                        name -> name.substring(name.indexOf(TRANSLATION) + 1),
                        Collectors.toList())));
    this.diagnostics = diagnostics;
  }

  /** The name of the column with the texts of {@code column} in the language {@code tag}. */
  static String translated(String column, String tag) {
    return column + TRANSLATION + tag;
  }

  /** The name of the column whose texts {@code name} has, in the site's language or another. */
  static String original(String name) {
    return name.split(TRANSLATION, 2)[0];
  }

  SourceFile file() {
    return file;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The columns of texts for readers that stand in the sheet, those with translations included. */
  Set<String> words() {
    return words;
  }

  boolean has(String column) {
    return !header.lacks(column);
  }

  /** Whether a column that must be there is not, which has been reported. */
  boolean misses(String column) {
    return header.misses(column);
  }

  /** The tags of the languages in which the texts of {@code column} stand beside it. */
  List<String> languages(String column) {
    return languages.getOrDefault(column, List.of());
  }

  /** The rows of the table among {@code rows}, which are those below the header. */
  List<Row> rows(List<SheetRow> rows) {
    Map<Integer, Code> aside = Footer.find(rows, header);
    List<Row> read = new ArrayList<>();
    for (SheetRow row : rows) {
      Optional<Code> code = Optional.ofNullable(aside.get(row.number()));
      if (code.isPresent()) {
        diagnostics.add(code.get(), row.firstFilled(), row.shown());
      } else if (!row.isBlank()) {
        read.add(row(row));
      }
    }
    reportDamage();
    return List.copyOf(read);
  }

  private Row row(SheetRow row) {
    Map<String, Cell> cells = new TreeMap<>();
    for (int i = 0; i < row.texts().size(); i++) {
      Optional<String> name = header.name(i);
      if (name.isPresent()) {
        cells.put(name.get(), cell(row, i));
      } else if (header.endsBefore(i) && !row.text(i).isEmpty()) {
        diagnostics.add(Code.TABLE_EXTRA_CELL, row.at(i), row.text(i));
      }
    }
    return new Row(this, row.at(), cells);
  }

  private Cell cell(SheetRow row, int index) {
    String text = row.texts().get(index);
    String clean = CellText.clean(text);
    Optional<CellText.Finding> finding = CellText.check(text, clean);
    finding.ifPresent(one -> diagnostics.add(one.code(), row.at(index), one.value()));
    Cell cell = new Cell(clean, header.title(index), row.at(index), finding.isPresent());
    if (CellText.isLost(cell.text())) {
      lost.add(cell);
    }
    if (LooseText.beforeReadingTwice(cell.text()).isPresent()) {
      readTwice.add(cell);
    }
    return cell;
  }

  /** Says once for the whole sheet that letters have become question marks, or other letters. */
  private void reportDamage() {
    if (!readTwice.isEmpty()) {
      Cell first = readTwice.get(0);
      String meant = LooseText.beforeReadingTwice(first.text()).orElseThrow();
      diagnostics.add(
          Code.TABLE_READ_TWICE, first.at(), first.text(), meant, "" + readTwice.size());
    }
    if (!lost.isEmpty()) {
      Cell first = lost.get(0);
      diagnostics.add(Code.TABLE_TEXT_LOST, first.at(), first.text(), "" + lost.size());
    }
  }

  /**
   * Reports the first number of a column that has the other mark before its decimals than a number
   * above it.
   */
  void checkDecimals(String column, Cell cell) {
    boolean hasComma = cell.text().contains(",");
    if (!hasComma && !cell.text().contains(".")) {
      return;
    }
    Map<String, Position> own = hasComma ? firstComma : firstPoint;
    Map<String, Position> others = hasComma ? firstPoint : firstComma;
    boolean isFirst = own.putIfAbsent(column, cell.at()) == null;
    if (isFirst && others.containsKey(column)) {
      diagnostics.add(Code.TABLE_MIXED_NUMBERS, cell.at(), cell.text(), others.get(column).cell());
    }
  }
}

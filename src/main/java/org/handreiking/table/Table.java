package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.LooseText;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/** A table whose columns are known; what its rows share, whatever file they stand in. */
final class Table {

  /** Stands between the name of a column and the language into which it is translated. */
  private static final String TRANSLATION = "@";

  private final SourceFile file;
  private final ColumnNames columns;
  private final Set<String> names;
  private final Set<String> words;
  private final Map<String, List<String>> languages;
  private final Absence absence;
  private final Diagnostics diagnostics;
  private final Map<String, Position> firstComma = new TreeMap<>();
  private final Map<String, Position> firstPoint = new TreeMap<>();
  private final List<Cell> lost = new ArrayList<>();
  private final List<Cell> readTwice = new ArrayList<>();

  /**
   * What is said where nothing stands.
   *
   * @param code says that something must stand there
   * @param reported names of columns of which it has been said once for the whole table
   */
  record Absence(Code code, Set<String> reported) {

    Absence {
      reported = new TreeSet<>(reported);
    }
  }

  /**
   * A table.
   *
   * @param names of the columns that it has, those with translations included
   */
  Table(
      SourceFile file,
      ColumnNames columns,
      Set<String> names,
      Absence absence,
      Diagnostics diagnostics) {
    this.file = file;
    this.columns = columns;
    this.names = new TreeSet<>(names);
    this.words = columns.wordsAmong(names).collect(Collectors.toCollection(TreeSet::new));
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
    this.absence = absence;
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

  /** The columns of texts for readers that it has, those with translations included. */
  Set<String> words() {
    return words;
  }

  boolean has(String column) {
    return names.contains(column);
  }

  /** Whether a column that must be there is not, which has been reported. */
  boolean misses(String column) {
    return absence.reported().contains(column);
  }

  /** Says that something must stand in a cell. */
  Code emptyCode() {
    return absence.code();
  }

  /** What {@code column} is called in a message about a row without such a cell. */
  String shown(String column) {
    return columns.shown(column);
  }

  /** The tags of the languages in which the texts of {@code column} stand beside it. */
  List<String> languages(String column) {
    return languages.getOrDefault(column, List.of());
  }

  /** A column that declares what it holds is asked for nothing else. */
  void expect(String column, Content content) {
    Content declared = columns.content(column);
    if (!declared.equals(Contents.ANY) && !declared.equals(content)) {
      throw new IllegalStateException("the column " + column + " is declared as " + declared);
    }
  }

  /** As {@link #expect}, of a column asked for several things. */
  void expectSeveral(String column) {
    Content declared = columns.content(column);
    if (!declared.equals(Contents.ANY) && !declared.isSeveral()) {
      throw new IllegalStateException("the column " + column + " is declared as " + declared);
    }
  }

  /**
   * The cell with {@code text}; what makes it unfit to be read is reported.
   *
   * @param title what stands above it
   * @param place gives its address
   */
  Cell cell(String text, String title, Supplier<Position> place, Mistakes mistakes) {
    String clean = CellText.clean(text);
    Optional<CellText.Finding> finding = CellText.check(text, clean);
    finding.ifPresent(one -> mistakes.report(one.code(), place.get(), one.value()));
    Cell cell = new Cell(clean, title, place, finding.isPresent());
    if (CellText.isLost(cell.text())) {
      lost.add(cell);
    }
    if (LooseText.beforeReadingTwice(cell.text()).isPresent()) {
      readTwice.add(cell);
    }
    return cell;
  }

  /** Says once for the whole table that letters have become question marks, or other letters. */
  void reportDamage() {
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

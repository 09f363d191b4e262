package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;

/**
 * The row that names the columns: which column stands where. A column with translations of the
 * texts of another is called {@code title@ar} here.
 */
final class Header {

  /** How many rows from the top it may stand. */
  static final int DEPTH = 15;

  /** {@code title@ar}. */
  static final Pattern TRANSLATION =
      Pattern.compile("(?<name>[^@]+)@\\s*(?<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)");

  private final SourceFile file;
  private final SheetRow row;
  private final ColumnNames columns;
  private final Diagnostics diagnostics;
  private final Map<Integer, String> names = new TreeMap<>();

  private Header(SourceFile file, SheetRow row, ColumnNames columns, Diagnostics diagnostics) {
    this.file = file;
    this.row = row;
    this.columns = columns;
    this.diagnostics = diagnostics;
  }

  /** Reads {@code row} of {@code file}; columns that should be otherwise are reported. */
  static Header of(SourceFile file, SheetRow row, ColumnNames columns, Diagnostics diagnostics) {
    Header header = new Header(file, row, columns, diagnostics);
    header.readAll();
    columns
        .required()
        .filter(column -> header.lacks(column.name()))
        .forEach(column -> diagnostics.add(Code.TABLE_MISSING_COLUMN, row.at(), column.shown()));
    return header;
  }

  /**
   * Which of {@code rows} is the header; empty when none of the first is. That a row further down
   * holds one word that happens to name a column is not enough.
   */
  static Optional<SheetRow> find(List<SheetRow> rows, ColumnNames columns) {
    List<SheetRow> top = rows.stream().limit(DEPTH).filter(row -> !row.isBlank()).toList();
    int most = top.stream().mapToInt(columns::countIn).max().orElse(0);
    int enough = columns.required().count() > 1 ? 2 : 1;
    return top.stream()
        .filter(row -> most > 0 && columns.countIn(row) == most)
        .findFirst()
        .filter(row -> most >= enough || row.equals(top.get(0)));
  }

  /** First the columns that are written as they should be, then what others may have meant. */
  private void readAll() {
    List<Integer> others = new ArrayList<>();
    for (int index : row.filled()) {
      Optional<Column> column = columns.find(title(index));
      column.ifPresent(one -> put(index, one.name()));
      if (column.isEmpty()) {
        others.add(index);
      }
    }
    others.forEach(this::readOther);
  }

  private void readOther(int index) {
    Matcher matcher = TRANSLATION.matcher(title(index));
    Optional<Column> translated =
        matcher.matches() ? columns.find(matcher.group("name")) : Optional.empty();
    if (translated.isPresent()) {
      putTranslation(index, translated.get(), matcher.group("tag").toLowerCase(Locale.ROOT));
    } else {
      refuse(index);
    }
  }

  private void putTranslation(int index, Column column, String language) {
    if (!column.translatable()) {
      diagnostics.add(Code.TABLE_NOT_TRANSLATED, row.at(index), title(index), column.shown());
    } else if (!file.isPutIn(language)) {
      diagnostics.add(Code.TABLE_OTHER_LANGUAGE, row.at(index), title(index), language);
    } else {
      put(index, Table.translated(column.name(), language));
    }
  }

  private void put(int index, String name) {
    Optional<Integer> first =
        names.keySet().stream().filter(other -> names.get(other).equals(name)).findFirst();
    if (first.isEmpty()) {
      names.put(index, name);
    } else {
      diagnostics.add(
          Code.TABLE_COLUMN_TWICE, row.at(index), title(index), row.at(first.get()).cell());
    }
  }

  private void refuse(int index) {
    Optional<Column> meant = columns.nearest(title(index)).filter(column -> lacks(column.name()));
    if (meant.isPresent()) {
      names.put(index, meant.get().name());
      diagnostics.add(Code.TABLE_MISSPELT_COLUMN, row.at(index), title(index), meant.get().shown());
    } else {
      diagnostics.add(Code.TABLE_UNKNOWN_COLUMN, row.at(index), title(index), columns.known());
    }
  }

  /** Whether no column is the one called {@code name}. */
  boolean lacks(String name) {
    return !names.containsValue(name);
  }

  /** The names of the columns that must be there and are not. */
  Set<String> missing() {
    return columns
        .required()
        .map(Column::name)
        .filter(this::lacks)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands above the column, as it is written. */
  String title(int index) {
    return row.text(index);
  }

  /** The name of a column; empty when it is none that is known. */
  Optional<String> name(int index) {
    return Optional.ofNullable(names.get(index));
  }

  /** How many columns it has. */
  int width() {
    return row.texts().size();
  }

  /** Whether nothing stands above the column because the header ends before it. */
  boolean endsBefore(int index) {
    return index >= row.texts().size();
  }

  /** Where the required columns stand, in the order in which they are declared. */
  List<Integer> required() {
    Map<String, Integer> places = new TreeMap<>();
    names.forEach((index, name) -> places.put(name, index));
    return columns
        .required()
        .flatMap(column -> Optional.ofNullable(places.get(column.name())).stream())
        .toList();
  }

  /** The names of all columns that are known, those with translations included. */
  Set<String> names() {
    return new TreeSet<>(names.values());
  }

  /** The names of the columns of texts for readers, those with translations included. */
  List<String> words() {
    return columns.wordsAmong(names.values()).toList();
  }
}

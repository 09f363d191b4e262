package org.handreiking.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a spreadsheet may have, found by what editors write above them. */
final class ColumnNames {

  private final List<Column> columns;
  private final Map<String, Column> byName = new TreeMap<>();
  private final Map<String, Column> byWrittenName = new TreeMap<>();

  ColumnNames(List<Column> columns) {
    this.columns = List.copyOf(columns);
    columns.forEach(column -> column.plainNames().forEach(name -> byName.put(name, column)));
    columns.forEach(column -> column.names().forEach(name -> byWrittenName.put(name, column)));
  }

  Stream<Column> all() {
    return columns.stream();
  }

  Stream<Column> required() {
    return columns.stream().filter(Column::required);
  }

  Optional<Column> find(String name) {
    return Optional.ofNullable(byName.get(Column.plain(name)));
  }

  /** The column with exactly this name, as programs write it. */
  Optional<Column> findWritten(String name) {
    return Optional.ofNullable(byWrittenName.get(name));
  }

  /** What the column called {@code name}, which is the English name, is in a message. */
  String shown(String name) {
    return findWritten(name).map(Column::shown).orElse(name);
  }

  /** What the cells of the column called {@code name} hold, or those with its translations. */
  Content content(String name) {
    return findWritten(Table.original(name)).map(Column::content).orElse(Contents.ANY);
  }

  /** Those of {@code names} that are columns of texts for readers, translations included. */
  Stream<String> wordsAmong(Collection<String> names) {
    return names.stream()
        .filter(name -> findWritten(Table.original(name)).filter(Column::translatable).isPresent());
  }

  /** How many of the cells of {@code row} name a column. */
  int countIn(SheetRow row) {
    return (int) row.texts().stream().filter(text -> find(text).isPresent()).count();
  }

  /** The column that was meant by {@code name}, if at most one letter in three is wrong. */
  Optional<Column> nearest(String name) {
    return EditDistance.nearest(Column.plain(name), byName.keySet()).map(byName::get);
  }

  /** The names of those that must be there, or of all when none must, for a message. */
  String expected() {
    return shown(required().findAny().isPresent() ? required() : all());
  }

  /** The names of all, for a message. */
  String known() {
    return shown(all());
  }

  private static String shown(Stream<Column> columns) {
    return columns.map(Column::shown).collect(Collectors.joining(", "));
  }
}

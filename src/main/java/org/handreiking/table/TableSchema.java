package org.handreiking.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What JSON Schema (2020-12) says of an object whose members are the cells of {@code columns}: made
 * from the columns as they are declared for the reader, so that the two cannot differ.
 */
public final class TableSchema {

  private static final String TAG = "@[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$";
  private static final String EMPTY = "empty";

  private final ColumnNames columns;
  private final Function<String, Words> words;

  /**
   * What a column is for.
   *
   * @param title a few words
   * @param description a sentence or more
   */
  public record Words(String title, String description) {}

  /**
   * A schema of {@code columns}.
   *
   * @param words what is said of a column, by its English name
   */
  public TableSchema(List<Column> columns, Function<String, Words> words) {
    this.columns = new ColumnNames(columns);
    this.words = words;
  }

  /** What {@code $defs} holds: one for each column, and one for what counts as nothing. */
  public Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(EMPTY, Map.of("anyOf", List.of(Map.of("type", "null"), Content.blank())));
    columns.all().forEach(column -> definitions.put(column.name(), definition(column)));
    return definitions;
  }

  private Map<String, Object> definition(Column column) {
    Words said = words.apply(column.name());
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("title", said.title());
    definition.put("description", said.description());
    definition.put("anyOf", forms(column));
    return definition;
  }

  /** What {@code properties} holds: every name of every column. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    columns
        .all()
        .forEach(
            column ->
                column.names().forEach(name -> properties.put(name, reference(column.name()))));
    return properties;
  }

  /** What {@code patternProperties} holds: the names of translations. */
  public Map<String, Object> translations() {
    Map<String, Object> properties = new LinkedHashMap<>();
    columns
        .all()
        .filter(Column::translatable)
        .forEach(
            column ->
                properties.put(
                    "^(?:" + String.join("|", column.names()) + ")" + TAG,
                    Map.of("anyOf", forms(column))));
    return properties;
  }

  private static List<Object> forms(Column column) {
    List<Object> forms = new ArrayList<>(column.content().forms());
    forms.add(reference(EMPTY));
    return forms;
  }

  /** That no column stands there under two of its names. */
  public List<Map<String, Object>> oneNameEach() {
    List<Map<String, Object>> rules = new ArrayList<>();
    columns.all().map(Column::names).forEach(names -> rules.addAll(notTogether(names)));
    return rules;
  }

  private static List<Map<String, Object>> notTogether(List<String> names) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String other : names.subList(i + 1, names.size())) {
        rules.add(Map.of("not", Map.of("required", List.of(names.get(i), other))));
      }
    }
    return rules;
  }

  /** The columns that must be filled in. */
  public List<String> required() {
    return columns.required().map(Column::name).toList();
  }

  /** That the column called {@code name} is filled in, under one of its names. */
  public Map<String, Object> filled(String name) {
    List<Object> ways = new ArrayList<>();
    Column column = columns.findWritten(name).orElseThrow();
    for (String one : column.names()) {
      Map<String, Object> way = new LinkedHashMap<>();
      way.put("required", List.of(one));
      way.put("properties", Map.of(one, Map.of("not", reference(EMPTY))));
      ways.add(way);
    }
    return ways.size() == 1 ? Map.of("allOf", ways) : Map.of("anyOf", ways);
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }
}

package org.handreiking.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Messages;
import org.handreiking.json.JsonWriter;
import org.handreiking.table.Column;
import org.handreiking.table.TableSchema;

/**
 * A JSON Schema (2020-12) of the JSON files below {@code data/calendar}. What it refuses, the
 * reader refuses; what only the whole site can tell, such as whether a place exists, it cannot
 * know.
 */
public final class CalendarSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NAME = "urn:handreiking:schema:calendar";

  private final Messages messages;
  private final TableSchema table;

  private CalendarSchema(Messages messages) {
    this.messages = messages;
    this.table = new TableSchema(CalendarReader.COLUMNS, this::words);
  }

  /** The schema, with its titles and descriptions in the language of {@code messages}. */
  public static String text(Messages messages) {
    return JsonWriter.text(new CalendarSchema(messages).file()) + "\n";
  }

  private TableSchema.Words words(String column) {
    return new TableSchema.Words(
        messages.text("schema.calendar." + column + ".title"),
        messages.text("schema.calendar." + column));
  }

  private Map<String, Object> file() {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("$schema", DIALECT);
    file.put("$id", NAME);
    file.put("title", messages.text("schema.calendar.name"));
    file.put("description", messages.text("schema.calendar"));
    file.put("type", "array");
    file.put("items", Map.of("$ref", "#/$defs/row"));
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("row", row());
    definitions.putAll(table.definitions());
    file.put("$defs", definitions);
    return file;
  }

  private Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("title", messages.text("schema.calendar.row.title"));
    row.put("description", messages.text("schema.calendar.row"));
    row.put("type", "object");
    row.put("properties", table.properties());
    row.put("patternProperties", table.translations());
    row.put("additionalProperties", false);
    row.put("if", any(filled(SeriesRows.COLUMNS)));
    row.put("then", all(replacing()));
    row.put("else", all(standing()));
    row.put("allOf", table.oneNameEach());
    return row;
  }

  /** What is asked of a row that replaces a time of a series. */
  private List<Object> replacing() {
    List<Object> rules = filled(SeriesRows.COLUMNS);
    filled(SeriesReader.COLUMNS).forEach(filled -> rules.add(not(filled)));
    return rules;
  }

  /** What is asked of a row that stands for itself. */
  private List<Object> standing() {
    List<Object> rules = new ArrayList<>();
    table.required().forEach(column -> rules.add(table.filled(column)));
    Map<String, Object> repeats = table.filled("repeat");
    List<Object> ends = List.of(table.filled("repeat-until"), table.filled("times"));
    Map<String, Object> repeating = new LinkedHashMap<>();
    repeating.put("if", repeats);
    repeating.put("then", Map.of("oneOf", ends));
    repeating.put(
        "else", all(filled(SeriesReader.COLUMNS).stream().map(CalendarSchema::not).toList()));
    rules.add(repeating);
    rules.add(any(List.of(not(table.filled("end")), table.filled("start"))));
    return rules;
  }

  private List<Object> filled(List<Column> columns) {
    List<Object> filled = new ArrayList<>();
    columns.forEach(column -> filled.add(table.filled(column.name())));
    return filled;
  }

  private static Object not(Object rule) {
    return Map.of("not", rule);
  }

  private static Map<String, Object> any(List<?> rules) {
    return Map.of("anyOf", rules);
  }

  private static Map<String, Object> all(List<?> rules) {
    return Map.of("allOf", rules);
  }
}

package org.handreiking.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON files, through Jackson; the only class that knows it. Of a name that an object has
 * twice the first counts, and the second is reported.
 */
public final class JsonReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Diagnostics diagnostics;

  public JsonReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The object that {@code file} holds; reported, and empty, when it holds something else. */
  public Optional<JsonObject> object(SourceFile file) {
    return value(file).flatMap(value -> JsonObject.of(file, value, diagnostics));
  }

  /**
   * The objects of the list that {@code file} holds; reported, and none, when it holds something
   * else.
   */
  public List<JsonObject> objects(SourceFile file) {
    return value(file).map(value -> JsonObject.list(file, value, diagnostics)).orElse(List.of());
  }

  /** Whatever {@code file} holds; reported, and empty, when that is no JSON. */
  public Optional<JsonValue> value(SourceFile file) {
    Optional<String> text = file.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.get())) {
      parser.nextToken();
      JsonValue value = read(parser, file);
      if (parser.nextToken() != null) {
        diagnostics.add(Code.JSON_INVALID, at(parser, file), "…");
      }
      return Optional.of(value);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      diagnostics.add(Code.JSON_INVALID, file.at(line), firstLine(e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  private JsonValue read(JsonParser parser, SourceFile file) {
    Position at = at(parser, file);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return members(parser, file, at);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(parser, file, at);
    }
    if (token == JsonToken.VALUE_STRING) {
      return new JsonValue.Text(at, parser.getString());
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return new JsonValue.Flag(at, parser.getBooleanValue());
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return new JsonValue.Amount(at, parser.getDecimalValue());
    }
    return new JsonValue.Nothing(at);
  }

  private JsonValue members(JsonParser parser, SourceFile file, Position at) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = at(parser, file).line();
      String pointer = parser.streamReadContext().pathAsPointer().toString();
      parser.nextToken();
      JsonValue first = values.putIfAbsent(key, read(parser, file));
      if (first != null) {
        Position second = new Position(file.path(), line, pointer);
        diagnostics.add(Code.JSON_SAME_KEY, second, key, "" + first.at().line());
      }
    }
    return new JsonValue.Members(at, values);
  }

  private JsonValue items(JsonParser parser, SourceFile file, Position at) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(read(parser, file));
    }
    return new JsonValue.Items(at, values);
  }

  private static Position at(JsonParser parser, SourceFile file) {
    return file.at(parser.currentTokenLocation().getLineNr());
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}

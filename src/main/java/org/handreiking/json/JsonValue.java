package org.handreiking.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.handreiking.source.Position;

/** A JSON value and the line on which it starts. */
public sealed interface JsonValue {

  Position at();

  /** The value as it is shown in a message. */
  String shown();

  record Text(Position at, String value) implements JsonValue {
    @Override
    public String shown() {
      return value;
    }
  }

  record Amount(Position at, BigDecimal value) implements JsonValue {
    @Override
    public String shown() {
      return value.toString();
    }
  }

  record Flag(Position at, boolean value) implements JsonValue {
    @Override
    public String shown() {
      return Boolean.toString(value);
    }
  }

  record Nothing(Position at) implements JsonValue {
    @Override
    public String shown() {
      return "null";
    }
  }

  record Items(Position at, List<JsonValue> values) implements JsonValue {
    @Override
    public String shown() {
      return "[…]";
    }
  }

  /** An object's members, in their order. */
  record Members(Position at, Map<String, JsonValue> values) implements JsonValue {
    @Override
    public String shown() {
      return "{…}";
    }
  }
}

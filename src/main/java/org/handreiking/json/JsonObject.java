package org.handreiking.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * A JSON object that is asked for its members one by one. A member that is missing or of another
 * kind is reported and its asker gets nothing; {@link #refuseOthers} reports what nobody asked for.
 */
public final class JsonObject {

  private final SourceFile file;
  private final JsonValue.Members members;
  private final Diagnostics diagnostics;
  private final Set<String> asked = new TreeSet<>();

  private JsonObject(SourceFile file, JsonValue.Members members, Diagnostics diagnostics) {
    this.file = file;
    this.members = members;
    this.diagnostics = diagnostics;
  }

  static Optional<JsonObject> of(SourceFile file, JsonValue value, Diagnostics diagnostics) {
    if (value instanceof JsonValue.Members members) {
      return Optional.of(new JsonObject(file, members, diagnostics));
    }
    diagnostics.add(Code.JSON_BAD_VALUE, value.at(), value.at().path(), value.shown(), "{…}");
    return Optional.empty();
  }

  static List<JsonObject> list(SourceFile file, JsonValue value, Diagnostics diagnostics) {
    if (!(value instanceof JsonValue.Items items)) {
      diagnostics.add(Code.JSON_BAD_VALUE, value.at(), value.at().path(), value.shown(), "[…]");
      return List.of();
    }
    List<JsonObject> objects = new ArrayList<>();
    items.values().forEach(item -> of(file, item, diagnostics).ifPresent(objects::add));
    return List.copyOf(objects);
  }

  public Position at() {
    return members.at();
  }

  /** Where the member {@code key} stands; the object itself when it has none. */
  public Position at(String key) {
    return Optional.ofNullable(members.values().get(key)).map(JsonValue::at).orElse(members.at());
  }

  /** The keys, in their order. */
  public List<String> keys() {
    return List.copyOf(members.values().keySet());
  }

  public boolean has(String key) {
    return members.values().containsKey(key);
  }

  /** A text that must be there; reported, and {@code ""}, when it is not. */
  public String text(String key) {
    return member(key).map(value -> asText(key, value)).orElse("");
  }

  /** A text that may be left out. */
  public String textOr(String key, String otherwise) {
    asked.add(key);
    return has(key) ? text(key) : otherwise;
  }

  /** A text that must be there, as readers see it. */
  public String words(String key) {
    return put(key, text(key));
  }

  /** A text that may be left out, as readers see it. */
  public String wordsOr(String key, String otherwise) {
    asked.add(key);
    return has(key) ? words(key) : otherwise;
  }

  private String put(String key, String text) {
    return file.put(TextBlock.of(TextKind.MEMBER, key, text, at(key).line()));
  }

  /** A list of texts that must be there. */
  public List<String> texts(String key) {
    return member(key).map(value -> asTexts(key, value)).orElse(List.of());
  }

  /** {@code true} or {@code false}; {@code otherwise} when left out. */
  public boolean flagOr(String key, boolean otherwise) {
    asked.add(key);
    if (!has(key)) {
      return otherwise;
    }
    JsonValue value = members.values().get(key);
    return value instanceof JsonValue.Flag flag
        ? flag.value()
        : bad(key, value, "true, false", otherwise);
  }

  /**
   * A decimal number, written as a number or as a text with a point; reported, and 0, when missing.
   */
  public BigDecimal decimal(String key) {
    return member(key).map(value -> asDecimal(key, value)).orElse(BigDecimal.ZERO);
  }

  /** A decimal number that may be left out. */
  public Optional<BigDecimal> optionalDecimal(String key) {
    asked.add(key);
    return has(key) ? Optional.of(decimal(key)) : Optional.empty();
  }

  /** A whole number; reported, and 0, when missing. */
  public int integer(String key) {
    BigDecimal number = decimal(key);
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      return bad(key, members.values().get(key), "1, 2, 3 …", 0);
    }
  }

  /** The object under {@code key}; reported when missing. */
  public Optional<JsonObject> object(String key) {
    return member(key).flatMap(value -> of(file, value, diagnostics));
  }

  /** The object under {@code key}, which may be left out. */
  public Optional<JsonObject> optionalObject(String key) {
    asked.add(key);
    return has(key) ? object(key) : Optional.empty();
  }

  /** The objects of the list under {@code key}; reported when missing. */
  public List<JsonObject> objects(String key) {
    return member(key).map(value -> list(file, value, diagnostics)).orElse(List.of());
  }

  /**
   * The objects of the list under {@code key}; reported when missing. A text stands for an object
   * with nothing but the member {@code only}.
   */
  public List<JsonObject> objects(String key, String only) {
    Optional<JsonValue> value = member(key);
    if (!(value.orElse(null) instanceof JsonValue.Items items)) {
      return value.map(other -> list(file, other, diagnostics)).orElse(List.of());
    }
    List<JsonValue> whole =
        items.values().stream()
            .map(
                item ->
                    item instanceof JsonValue.Text
                        ? new JsonValue.Members(item.at(), Map.of(only, item))
                        : item)
            .toList();
    return list(file, new JsonValue.Items(items.at(), whole), diagnostics);
  }

  /** An object of texts, such as a title per language; reported when missing. */
  public Map<String, String> textMap(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    object(key)
        .ifPresent(object -> object.keys().forEach(name -> texts.put(name, object.text(name))));
    return texts;
  }

  /** Reports every member that nobody has asked for. */
  public void refuseOthers() {
    members
        .values()
        .forEach(
            (key, value) -> {
              if (!asked.contains(key)) {
                diagnostics.add(Code.JSON_UNKNOWN_KEY, value.at(), key, String.join(", ", asked));
              }
            });
  }

  private Optional<JsonValue> member(String key) {
    asked.add(key);
    Optional<JsonValue> value = Optional.ofNullable(members.values().get(key));
    if (value.isEmpty()) {
      diagnostics.add(Code.JSON_MISSING, members.at(), key);
    }
    return value;
  }

  private String asText(String key, JsonValue value) {
    return value instanceof JsonValue.Text text ? text.value() : bad(key, value, "\"…\"", "");
  }

  private List<String> asTexts(String key, JsonValue value) {
    if (!(value instanceof JsonValue.Items items)) {
      return bad(key, value, "[\"…\"]", List.of());
    }
    return items.values().stream().map(item -> asText(key, item)).toList();
  }

  private BigDecimal asDecimal(String key, JsonValue value) {
    if (value instanceof JsonValue.Amount number) {
      return number.value();
    }
    try {
      return new BigDecimal(value.shown());
    } catch (NumberFormatException e) {
      return bad(key, value, "12.50", BigDecimal.ZERO);
    }
  }

  private <T> T bad(String key, JsonValue value, String wanted, T otherwise) {
    diagnostics.add(Code.JSON_BAD_VALUE, value.at(), key, value.shown(), wanted);
    return otherwise;
  }
}

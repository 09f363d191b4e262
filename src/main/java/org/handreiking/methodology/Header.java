package org.handreiking.methodology;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/**
 * The header of a page as it was written.
 *
 * @param title the text after {@code =}
 * @param values by attribute, each with its line
 */
record Header(SourceFile file, String title, Map<HeaderAttribute, Value> values) {

  /** What stands behind an attribute's name, and where. */
  record Value(String text, Position at) {}

  Header {
    EnumMap<HeaderAttribute, Value> copy = new EnumMap<>(HeaderAttribute.class);
    copy.putAll(values);
    values = copy;
  }

  Optional<Value> find(HeaderAttribute attribute) {
    return Optional.ofNullable(values.get(attribute));
  }

  boolean has(HeaderAttribute attribute) {
    return values.containsKey(attribute);
  }

  /** The text, or {@code ""}. */
  String text(HeaderAttribute attribute) {
    return find(attribute).map(Value::text).orElse("");
  }

  /** Where the attribute stands; the file's first line when it does not. */
  Position at(HeaderAttribute attribute) {
    return find(attribute).map(Value::at).orElse(file.at(1));
  }
}

package org.handreiking.ics;

import java.util.List;
import java.util.Optional;

/**
 * What stands between a BEGIN and its END in an iCalendar file.
 *
 * @param name in capitals
 * @param line where it begins
 */
record Component(String name, int line, List<Property> properties, List<Component> parts) {

  Component {
    properties = List.copyOf(properties);
    parts = List.copyOf(parts);
  }

  /** The properties called {@code wanted}. */
  List<Property> all(String wanted) {
    return properties.stream().filter(property -> property.name().equals(wanted)).toList();
  }

  /** The first of them. */
  Optional<Property> first(String wanted) {
    return all(wanted).stream().findFirst();
  }

  /** The components in it that are called {@code wanted}. */
  List<Component> partsCalled(String wanted) {
    return parts.stream().filter(part -> part.name().equals(wanted)).toList();
  }
}

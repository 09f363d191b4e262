package org.handreiking.ics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Code;

/** Keeps the newest of several versions of an event. */
final class Versions {

  private final Problems problems;

  Versions(Problems problems) {
    this.problems = problems;
  }

  /**
   * Of {@code events} with the same UID that stand in the place of the same time, the one with the
   * highest SEQUENCE, and the last of those that have the same; the others are noted.
   */
  List<Component> newest(List<Component> events) {
    Map<List<String>, Component> newest = new LinkedHashMap<>();
    List<Component> older = new ArrayList<>();
    for (Component event : events) {
      Component before = newest.get(key(event));
      if (before != null && sequence(before) > sequence(event)) {
        older.add(event);
      } else {
        newest.put(key(event), event);
        if (before != null) {
          older.add(before);
        }
      }
    }
    older.forEach(
        event ->
            problems.add(Code.ICS_OLDER_VERSION, event.line(), "" + newest.get(key(event)).line()));
    return List.copyOf(newest.values());
  }

  private static List<String> key(Component event) {
    return List.of(
        EventReader.id(event), event.first("RECURRENCE-ID").map(Property::value).orElse(""));
  }

  private static int sequence(Component event) {
    return event
        .first("SEQUENCE")
        .map(Property::value)
        .filter(value -> value.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}

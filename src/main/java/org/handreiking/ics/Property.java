package org.handreiking.ics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A line of an iCalendar file.
 *
 * @param name in capitals
 * @param parameters by their names in capitals
 * @param value as it stands there; {@code ""} when an import does not keep such a property; of one
 *     that names somebody what {@link GuestNames} needs
 * @param line where it begins in the file, counted from 1
 */
record Property(String name, SortedMap<String, String> parameters, String value, int line) {

  /** Their values hold no colon, though their zones may, and without quotation marks at that. */
  private static final Set<String> TIMES =
      Set.of("DTEND", "DTSTART", "EXDATE", "RDATE", "RECURRENCE-ID");

  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  Property {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** The property that {@code text} says; one without a name when there is no value in it. */
  static Property of(String text, int line) {
    List<Integer> marks = marks(text, ';');
    List<Integer> colons = marks(text, ':');
    int first = colons.isEmpty() ? text.indexOf(':') : colons.get(0);
    if (first < 0) {
      return new Property(KeptLines.NO_NAME, new TreeMap<>(), "", line);
    }
    int firstMark = marks.isEmpty() ? first : Math.min(first, marks.get(0));
    String name = text.substring(0, firstMark).toUpperCase(Locale.ROOT);
    int colon = TIMES.contains(name) ? text.lastIndexOf(':') : first;
    SortedMap<String, String> parameters = new TreeMap<>();
    List<Integer> ends = new ArrayList<>(marks.stream().filter(at -> at < colon).toList());
    ends.add(colon);
    for (int i = 0; i + 1 < ends.size(); i++) {
      String[] pair = text.substring(ends.get(i) + 1, ends.get(i + 1)).split("=", 2);
      parameters.putIfAbsent(
          pair[0].strip().toUpperCase(Locale.ROOT),
          pair.length == 1 ? "" : pair[1].replace("\"", "").strip());
    }
    return new Property(name, parameters, text.substring(colon + 1).strip(), line);
  }

  /** Where {@code wanted} stands in {@code text} outside quotation marks. */
  private static List<Integer> marks(String text, char wanted) {
    List<Integer> found = new ArrayList<>();
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      isQuoted ^= one == '"';
      if (one == wanted && !isQuoted) {
        found.add(i);
      }
    }
    return found;
  }

  /** The value of a parameter, or {@code ""}. */
  String parameter(String wanted) {
    return parameters.getOrDefault(wanted, "");
  }

  /** The value as a text. */
  String text() {
    return plain(value);
  }

  /** The value as texts with commas in between. */
  List<String> texts() {
    return COMMA.splitAsStream(value).map(Property::plain).toList();
  }

  /** The parts of a value that has no text in it, such as days. */
  List<String> parts() {
    return Arrays.stream(value.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '\\' && i + 1 < text.length()) {
        i++;
        char next = text.charAt(i);
        plain.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        plain.append(one);
      }
    }
    return plain.toString();
  }
}

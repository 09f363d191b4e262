package org.handreiking.ics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an event repeats.
 *
 * @param parts those of its RRULE that say on which days, with what RFC 5545 takes from the first
 *     day written out
 * @param until the last moment; empty where it names none
 * @param count how many times; empty where it does not say
 */
record Rule(Map<String, String> parts, Optional<Moment> until, OptionalInt count) {

  private static final List<String> ORDER =
      List.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST");

  Rule {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  boolean isEndless() {
    return until.isEmpty() && count.isEmpty();
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** How many days, weeks, months or years there are from one to the next. */
  int interval() {
    return Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
  }

  /** Whether it says nothing but these parts. */
  boolean hasOnly(String... names) {
    return List.of(names).containsAll(parts.keySet());
  }

  /** The parts as an RRULE without an end, in the usual order. */
  String text() {
    Stream<String> usual = ORDER.stream().filter(parts::containsKey);
    Stream<String> others = parts.keySet().stream().filter(name -> !ORDER.contains(name));
    return Stream.concat(usual, others)
        .map(name -> name + "=" + parts.get(name))
        .collect(Collectors.joining(";"));
  }
}

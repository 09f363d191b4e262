package org.handreiking.ics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an import comes across. */
final class Tally {

  private final SortedMap<String, Integer> dropped = new TreeMap<>();
  private final SortedMap<String, Integer> leftOut = new TreeMap<>();

  /** Counts a property or component that is not kept. */
  void dropped(String name) {
    dropped.merge(name, 1, Integer::sum);
  }

  /** Counts what is left out as a whole. */
  void leftOut(String what) {
    leftOut.merge(what, 1, Integer::sum);
  }

  SortedMap<String, Integer> dropped() {
    return Collections.unmodifiableSortedMap(dropped);
  }

  SortedMap<String, Integer> leftOut() {
    return Collections.unmodifiableSortedMap(leftOut);
  }
}

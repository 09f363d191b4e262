package org.handreiking.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;

/** The blocks, the list and the section that a text stands in, and whether they are on safety. */
final class Scope {

  private enum ListState {
    NONE,
    PLAIN,
    SAFETY
  }

  /** A delimited block that is open, and the list in it that goes on. */
  private record Level(String delimiter, boolean isSafety, ListState list) {}

  private final Deque<Level> levels = new ArrayDeque<>();

  /** How deep the section on safety is; 0 outside one. */
  private int safeSection;

  Scope(boolean isSafety) {
    levels.push(new Level("", isSafety, ListState.NONE));
  }

  boolean isSafety() {
    return safeSection > 0
        || levels.element().isSafety()
        || levels.element().list() == ListState.SAFETY;
  }

  boolean isInList() {
    return levels.element().list() != ListState.NONE;
  }

  /** Begins a list, or one within the list that goes on. */
  void beginItem(boolean isSafety) {
    if (isSafety) {
      list(ListState.SAFETY);
    } else if (!isInList()) {
      list(ListState.PLAIN);
    }
  }

  void endList() {
    list(ListState.NONE);
  }

  private void list(ListState state) {
    Level level = levels.pop();
    levels.push(new Level(level.delimiter(), level.isSafety(), state));
  }

  /** Begins a section; one within a section on safety is so too. */
  void beginSection(int depth, boolean isSafety) {
    if (safeSection == 0 || depth <= safeSection) {
      safeSection = isSafety ? depth : 0;
    }
  }

  /** Whether sections may begin here. */
  boolean isOutsideBlocks() {
    return levels.size() == 1;
  }

  boolean isEndedBy(String delimiter) {
    return levels.element().delimiter().equals(delimiter);
  }

  void enter(String delimiter, boolean isSafety) {
    levels.push(new Level(delimiter, isSafety || isSafety(), ListState.NONE));
  }

  void leave() {
    levels.pop();
  }
}

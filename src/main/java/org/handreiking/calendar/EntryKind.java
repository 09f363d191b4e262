package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** What kind of thing an entry is. */
public enum EntryKind implements Choice {
  PHASE("phase", "fase"),
  INTAKE("intake"),
  SESSION("session", "bijeenkomst"),
  EVENT("event", "evenement");

  private final List<String> names;

  EntryKind(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** Whether somebody can come to it. A phase only says how a programme is divided. */
  public boolean isMeeting() {
    return this != PHASE;
  }
}

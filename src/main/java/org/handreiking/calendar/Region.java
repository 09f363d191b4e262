package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** A part of the Netherlands that has its school holidays at the same time. */
public enum Region implements Choice {
  NORTH("north", "noord"),
  CENTRAL("central", "midden"),
  SOUTH("south", "zuid");

  private final List<String> names;

  Region(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

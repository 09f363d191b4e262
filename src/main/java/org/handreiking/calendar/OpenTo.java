package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** Who may come. */
public enum OpenTo implements Choice {
  WOMEN("women", "women only", "alleen vrouwen", "vrouwen"),
  EVERYONE("everyone", "iedereen"),
  PROFESSIONALS("professionals");

  private final List<String> names;

  OpenTo(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

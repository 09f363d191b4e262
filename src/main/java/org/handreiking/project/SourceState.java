package org.handreiking.project;

import java.util.List;
import org.handreiking.table.Choice;

/** How much of a project's description the source text that we have still holds. */
public enum SourceState implements Choice {
  WHOLE("whole", "heel"),
  PART("part", "deels"),
  MENTIONED("mentioned", "vermeld");

  private final List<String> names;

  SourceState(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

package org.handreiking.methodology;

import java.util.List;
import org.handreiking.table.Choice;

/** Where a quantity or a price comes from. */
public enum Origin implements Choice {
  SOURCE("source", "bron"),
  PROPOSAL("proposal", "voorstel");

  private final List<String> names;

  Origin(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

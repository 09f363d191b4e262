package org.handreiking.methodology;

import java.util.List;
import org.handreiking.table.Choice;

/** Whom a page is for. */
public enum Audience implements Choice {
  TRAINER("trainer"),
  RECRUIT("recruit", "deelneemster"),
  ORGANISATION("organisation", "organisatie");

  private final List<String> names;

  Audience(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

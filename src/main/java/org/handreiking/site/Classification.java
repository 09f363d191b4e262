package org.handreiking.site;

import java.util.List;
import org.handreiking.table.Choice;

/** The classifications by which pages and projects are found. */
public enum Classification implements Choice {
  THEME("theme", "thema"),
  LIFE_DOMAIN("life-domain", "levensdomein"),
  PARTICIPATION_LEVEL("level", "niveau");

  private final List<String> names;

  Classification(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

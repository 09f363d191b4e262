package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** Days that a series leaves out by one word. */
enum Holidays implements Choice {
  PUBLIC("public holidays", "feestdagen"),
  SCHOOL("school holidays", "schoolvakanties");

  private final List<String> names;

  Holidays(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

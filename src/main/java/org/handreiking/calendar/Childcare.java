package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** Whether a mother can bring her children. */
public enum Childcare implements Choice {
  YES("yes", "ja"),
  WELCOME("welcome", "welkom"),
  NO("no", "nee");

  private final List<String> names;

  Childcare(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

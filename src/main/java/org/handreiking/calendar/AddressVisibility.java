package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** How much of a place's address anybody may see. */
public enum AddressVisibility implements Choice {
  YES("yes", "ja"),
  AREA_ONLY("area-only", "area only", "alleen wijk"),
  AFTER_REGISTRATION("after-registration", "after registration", "na aanmelding");

  private final List<String> names;

  AddressVisibility(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

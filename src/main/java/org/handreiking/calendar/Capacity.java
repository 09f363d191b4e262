package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** Whether there is room for another. */
public enum Capacity implements Choice {
  OPEN("open"),
  FEW_PLACES("few-places", "few places", "bijna vol"),
  FULL("full", "fully booked", "volgeboekt", "vol");

  private final List<String> names;

  Capacity(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

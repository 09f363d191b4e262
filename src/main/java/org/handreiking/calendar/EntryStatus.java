package org.handreiking.calendar;

import java.util.List;
import org.handreiking.table.Choice;

/** Whether an entry goes on as it was announced. */
public enum EntryStatus implements Choice {
  PLANNED("planned", "gepland"),
  MOVED("moved", "rescheduled", "verzet", "verschoven", "verplaatst"),
  CANCELLED("cancelled", "canceled", "afgelast", "geannuleerd", "vervallen", "vervalt");

  private final List<String> names;

  EntryStatus(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}

package org.handreiking.page;

import java.util.List;
import org.handreiking.calendar.Occurrence;
import org.handreiking.site.PagePath;

/**
 * What is coming up that has something in common: a page of its own.
 *
 * @param id within its grouping
 * @param label as readers know it
 */
public record CalendarList(
    Grouping grouping, String id, String label, PagePath path, List<Occurrence> occurrences) {

  public CalendarList {
    occurrences = List.copyOf(occurrences);
  }

  /** What the times of a list have in common. */
  public enum Grouping {
    MUNICIPALITY("municipality"),
    AREA("area"),
    LANGUAGE("language"),
    OPEN_TO("open-to"),
    CHILDREN("children"),
    MONTH("month");

    private final String key;

    Grouping(String key) {
      this.key = key;
    }

    /** The name by which texts and templates know it. */
    public String key() {
      return key;
    }
  }
}

package org.handreiking.ics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.calendar.When;

/** The rows of the new sheet, by day. */
final class NewRows {

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::when, When.ORDER).thenComparing(group -> group.id());

  private final List<Group> groups = new ArrayList<>();
  private final TreeSet<String> ids = new TreeSet<>();
  private int series;
  private int changed;

  /** A row and those that change times of it. */
  private record Group(When when, String id, List<SortedMap<String, String>> rows) {}

  /**
   * The id {@code wanted}, with a number behind it when another row has that already; it is then
   * taken.
   */
  String take(String wanted) {
    String id = wanted;
    for (int number = 2; !ids.add(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  /** Adds a row that stands for itself: cells by the English names of their columns. */
  void addSingle(When when, SortedMap<String, String> row) {
    groups.add(new Group(when, row.get("id"), List.of(new TreeMap<>(row))));
  }

  /** Adds the row of a series and those that change times of it. */
  void addSeries(
      When when, SortedMap<String, String> row, List<SortedMap<String, String>> changes) {
    List<SortedMap<String, String>> rows = new ArrayList<>(List.of(row));
    rows.addAll(changes);
    groups.add(new Group(when, row.get("id"), rows));
    series++;
    changed += changes.size();
  }

  int series() {
    return series;
  }

  int singles() {
    return groups.size() - series;
  }

  int changed() {
    return changed;
  }

  /** All rows, those of one series below each other. */
  List<SortedMap<String, String>> all() {
    return groups.stream().sorted(ORDER).flatMap(group -> group.rows().stream()).toList();
  }
}

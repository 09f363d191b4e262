package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.table.DayMentions.Mention;

/** The ids of entries by the days on which they have a time, or had it before it was moved. */
final class EntriesByDay {

  private final TreeMap<MonthDay, TreeMap<LocalDate, List<String>>> ids = new TreeMap<>();

  EntriesByDay(List<CalendarEntry> entries) {
    for (CalendarEntry entry : entries) {
      entry.occurrences().forEach(one -> add(one, entry.id()));
    }
  }

  private void add(Occurrence one, String id) {
    one.replaces().ifPresent(day -> add(day, id));
    one.when().days().forEach(day -> add(day, id));
  }

  private void add(LocalDate day, String id) {
    ids.computeIfAbsent(MonthDay.from(day), unseen -> new TreeMap<>())
        .computeIfAbsent(day, unseen -> new ArrayList<>())
        .add(id);
  }

  /** The ids on {@code day}, some of them twice; those that were taken before are left out. */
  List<String> take(Mention day) {
    List<String> taken = new ArrayList<>();
    Optional.ofNullable(ids.get(day.day())).orElseGet(TreeMap::new).entrySet().stream()
        .filter(one -> day.fits(one.getKey()))
        .forEach(
            one -> {
              taken.addAll(one.getValue());
              one.setValue(List.of());
            });
    return taken;
  }

  /** All ids, some of them twice; those that were taken before may be left out. */
  List<String> takeAll() {
    List<String> taken =
        ids.values().stream()
            .flatMap(days -> days.values().stream())
            .flatMap(List::stream)
            .toList();
    ids.clear();
    return taken;
  }
}

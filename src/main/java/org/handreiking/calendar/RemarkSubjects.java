package org.handreiking.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Consequence.Kind;
import org.handreiking.table.DayMentions.Mention;

/** What remarks beside and below the tables of a calendar may be about. */
final class RemarkSubjects {

  private final Map<String, CalendarEntry> entries = new TreeMap<>();

  /** What rows that replace a time of a series and have an id themselves name as that series. */
  private final Map<String, List<String>> replacedById;

  RemarkSubjects(List<CalendarEntry> entries, Map<String, List<String>> replacedById) {
    entries.forEach(entry -> this.entries.put(entry.id(), entry));
    this.replacedById = replacedById;
  }

  /**
   * What {@code remark} is about: what it names or, where that is not on the day that it names,
   * both that and whatever there is on that day; where it names neither, nobody can see.
   */
  Consequence consequence(Remark remark) {
    Set<String> ids = ids(remark);
    Optional<Mention> day = remark.day();
    if (!ids.isEmpty() && (day.isEmpty() || ids.stream().anyMatch(id -> isOn(id, day.get())))) {
      String name = String.join(", ", ids);
      return new Consequence(isSeries(name) ? Kind.SERIES : Kind.ID, name);
    }
    return day.map(one -> new Consequence(Kind.DAY, one.shown()))
        .orElse(new Consequence(Kind.CALENDAR, ""));
  }

  /** The ids that {@code remark} names. */
  Set<String> ids(Remark remark) {
    Set<String> ids = new TreeSet<>(remark.words());
    ids.removeIf(id -> !entries.containsKey(id) && !replacedById.containsKey(id));
    return ids;
  }

  private boolean isSeries(String id) {
    return Optional.ofNullable(entries.get(id)).flatMap(CalendarEntry::recurrence).isPresent();
  }

  /** Whether the entry with {@code id}, or the series in which a row of that id stands, is then. */
  private boolean isOn(String id, Mention day) {
    return Stream.concat(Stream.of(id), replacedById.getOrDefault(id, List.of()).stream())
        .flatMap(one -> Stream.ofNullable(entries.get(one)))
        .flatMap(entry -> entry.occurrences().stream())
        .anyMatch(one -> isOn(one, day));
  }

  private static boolean isOn(Occurrence one, Mention day) {
    return one.replaces().filter(day::fits).isPresent() || one.when().days().anyMatch(day::fits);
  }
}

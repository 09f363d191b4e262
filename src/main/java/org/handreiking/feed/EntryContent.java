package org.handreiking.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.Recurrence;
import org.handreiking.source.ContentHash;
import org.handreiking.table.Choice;

/**
 * What an entry says: everything but where its row stands.
 *
 * @param hash of all of it
 * @param until the last day on which it happens
 */
public record EntryContent(String hash, LocalDate until) {

  /**
   * What each entry that feeds tell of says, by its id.
   *
   * @param calendar in the source language
   */
  public static SortedMap<String, EntryContent> of(Calendar calendar) {
    SortedMap<String, EntryContent> contents = new TreeMap<>();
    for (CalendarEntry entry : calendar.meetings()) {
      LocalDate until =
          entry.occurrences().stream()
              .map(one -> one.when().lastDay())
              .max(LocalDate::compareTo)
              .orElse(entry.when().lastDay());
      contents.put(entry.id(), new EntryContent(hash(entry), until));
    }
    return contents;
  }

  private static String hash(CalendarEntry entry) {
    return ContentHash.of(parts(entry).toArray(new String[0])).hex();
  }

  private static List<String> parts(CalendarEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.programme().title());
    parts.add(String.valueOf(entry.programme().neutral()));
    parts.add(entry.kind().key());
    parts.add(entry.group().map(Programme.Group::title).orElse(""));
    parts.add(entry.title());
    parts.add(entry.when().firstDay() + " " + entry.when().lastDay());
    parts.add(entry.when().startText() + "-" + entry.when().endText());
    entry.place().ifPresentOrElse(place -> addPlace(place, parts), () -> parts.add(""));
    parts.add(String.join(",", entry.languages()));
    parts.add(entry.childcare().map(Choice::key).orElse(""));
    parts.add(entry.cost());
    parts.add(entry.travelCosts());
    parts.add(entry.openTo().map(Choice::key).orElse(""));
    parts.add(entry.join());
    parts.add(entry.capacity().map(Choice::key).orElse(""));
    parts.add(entry.whenFull());
    parts.add(entry.status().key());
    parts.add(entry.note());
    entry.recurrence().ifPresent(recurrence -> addRecurrence(recurrence, parts));
    return parts;
  }

  private static void addPlace(Place place, List<String> parts) {
    parts.add(place.name());
    parts.add(place.publicAddress());
    parts.add(place.area());
    parts.add(place.municipality());
    parts.add(place.visibility().key());
    parts.add(String.join("|", place.accessibility()));
  }

  private static void addRecurrence(Recurrence recurrence, List<String> parts) {
    parts.add(recurrence.rule());
    parts.add(recurrence.days().toString());
    recurrence.replaced().forEach((day, entry) -> parts.add(day + " " + hash(entry)));
  }
}

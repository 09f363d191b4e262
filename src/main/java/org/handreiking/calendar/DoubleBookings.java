package org.handreiking.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;

/**
 * Finds groups with two sessions at one time, and places that are used twice at one time. Each time
 * is compared with the one before it that lasts longest: every time that clashes is found, though
 * not every pair, and in no more time than sorting takes.
 */
final class DoubleBookings {

  private final Diagnostics diagnostics;

  DoubleBookings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Warns once per pair of rows. */
  void check(List<Occurrence> occurrences) {
    Map<String, List<Occurrence>> places = new TreeMap<>();
    Map<String, List<Occurrence>> groups = new TreeMap<>();
    occurrences.stream()
        .filter(one -> one.entry().kind().isMeeting())
        .filter(one -> one.status() != EntryStatus.CANCELLED)
        .forEach(
            one -> {
              one.place().ifPresent(place -> add(places, place.id(), one));
              if (one.entry().kind() == EntryKind.SESSION) {
                String programme = one.entry().programme().id();
                one.entry()
                    .group()
                    .ifPresent(group -> add(groups, programme + "/" + group.id(), one));
              }
            });
    places.values().forEach(there -> check(there, Code.CAL_PLACE_TWICE));
    groups.values().forEach(its -> check(its, Code.CAL_GROUP_TWICE));
  }

  private static void add(Map<String, List<Occurrence>> booked, String key, Occurrence occurrence) {
    booked.computeIfAbsent(key, unused -> new ArrayList<>()).add(occurrence);
  }

  private void check(List<Occurrence> occurrences, Code code) {
    List<Slot> slots = occurrences.stream().flatMap(Slot::of).sorted(Slot.ORDER).toList();
    Map<List<Position>, Clash> clashes = new LinkedHashMap<>();
    Slot longest = slots.get(0);
    for (Slot slot : slots.subList(1, slots.size())) {
      if (slot.start().isBefore(longest.end()) && !slot.isPartOf(longest)) {
        Clash clash = new Clash(slot, longest, 1);
        clashes.merge(clash.rows(), clash, (earlier, later) -> earlier.again());
      }
      longest = slot.end().isAfter(longest.end()) ? slot : longest;
    }
    clashes.values().forEach(clash -> report(code, clash));
  }

  private void report(Code code, Clash clash) {
    CalendarEntry entry = clash.slot().entry();
    String what =
        code == Code.CAL_PLACE_TWICE
            ? entry.place().map(Place::name).orElse("")
            : entry.group().map(Programme.Group::title).orElse("");
    String day = clash.slot().start().toLocalDate().toString();
    diagnostics.add(
        code,
        entry.at(),
        what,
        clash.times() == 1 ? day : day + " (" + clash.times() + "×)",
        clash.other().entry().title(),
        clash.other().entry().at().toString());
  }

  /**
   * Hours in a row.
   *
   * @param end not included
   */
  private record Slot(LocalDateTime start, LocalDateTime end, CalendarEntry entry) {

    private static final Comparator<Slot> ORDER =
        Comparator.comparing(Slot::start)
            .thenComparing(Slot::end)
            .thenComparing(slot -> slot.entry().at());

    /** Whether both are events of one programme: a festival on the last day of an exhibition. */
    boolean isPartOf(Slot other) {
      return entry.kind() == EntryKind.EVENT
          && other.entry().kind() == EntryKind.EVENT
          && entry.programme().id().equals(other.entry().programme().id());
    }

    /** The hours of {@code occurrence}: one slot for whole days, else one per day. */
    static Stream<Slot> of(Occurrence occurrence) {
      CalendarEntry entry = occurrence.entry();
      When when = occurrence.when();
      if (when instanceof When.Hours hours) {
        return when.days()
            .limit(Recurrence.MOST)
            .map(day -> new Slot(day.atTime(hours.start()), day.atTime(hours.lastMoment()), entry));
      }
      return Stream.of(
          new Slot(
              when.firstDay().atStartOfDay(), when.lastDay().plusDays(1).atStartOfDay(), entry));
    }
  }

  /**
   * Two slots of different rows, or of times of a series that were moved, in each other's hours.
   *
   * @param times how often these rows are in each other's way
   */
  private record Clash(Slot slot, Slot other, int times) {

    List<Position> rows() {
      return List.of(slot.entry().at(), other.entry().at());
    }

    Clash again() {
      return new Clash(slot, other, times + 1);
    }
  }
}

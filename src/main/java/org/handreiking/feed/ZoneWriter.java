package org.handreiking.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handreiking.calendar.RuleParts;

/**
 * Writes the VTIMEZONE of a zone: from the year before its first day on, every change of the clock
 * that Java knows of.
 */
final class ZoneWriter {

  /** As many years tell the last Sunday of a month from the fourth. */
  private static final int YEARS = 28;

  private static final LocalDateTime EARLY = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneId zone;

  ZoneWriter(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Adds the zone to {@code lines}.
   *
   * @param first the first day on which it is needed
   */
  void write(LocalDate first, IcsLines lines) {
    ZoneRules rules = zone.getRules();
    LocalDateTime from = LocalDateTime.of(first.getYear() - 1, 1, 1, 0, 0);
    List<ZoneOffsetTransition> changes = changes(rules, from);
    lines.begin("VTIMEZONE");
    lines.add("TZID", zone.getId());
    if (changes.isEmpty() || changes.get(0).getDateTimeBefore().toLocalDate().isAfter(first)) {
      ZoneOffset offset = rules.getOffset(from);
      part("STANDARD", EARLY, offset, offset, lines, () -> {});
    }
    alike(changes).forEach(alike -> write(alike, rules, lines));
    lines.end("VTIMEZONE");
  }

  private static List<ZoneOffsetTransition> changes(ZoneRules rules, LocalDateTime from) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(from.toInstant(ZoneOffset.UTC));
    while (next != null && next.getDateTimeBefore().getYear() < from.getYear() + YEARS) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }

  /** The changes from one offset to one other, together. */
  private static List<List<ZoneOffsetTransition>> alike(List<ZoneOffsetTransition> changes) {
    Map<String, List<ZoneOffsetTransition>> alike = new LinkedHashMap<>();
    changes.forEach(
        one ->
            alike
                .computeIfAbsent(
                    one.getOffsetBefore() + " " + one.getOffsetAfter(), key -> new ArrayList<>())
                .add(one));
    return List.copyOf(alike.values());
  }

  private static void write(List<ZoneOffsetTransition> alike, ZoneRules rules, IcsLines lines) {
    ZoneOffsetTransition first = alike.get(0);
    String name = rules.isDaylightSavings(first.getInstant()) ? "DAYLIGHT" : "STANDARD";
    List<LocalDateTime> hours = alike.stream().map(one -> one.getDateTimeBefore()).toList();
    part(
        name,
        hours.get(0),
        first.getOffsetBefore(),
        first.getOffsetAfter(),
        lines,
        () ->
            rule(hours)
                .ifPresentOrElse(
                    rule -> lines.add("RRULE", rule),
                    () ->
                        lines.add(
                            "RDATE",
                            hours.stream().map(IcsTimes::hour).collect(Collectors.joining(",")))));
  }

  private static void part(
      String name,
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      IcsLines lines,
      Runnable repeat) {
    lines.begin(name);
    lines.add("DTSTART", IcsTimes.hour(start));
    lines.add("TZOFFSETFROM", IcsTimes.offset(before));
    lines.add("TZOFFSETTO", IcsTimes.offset(after));
    repeat.run();
    lines.end(name);
  }

  /** The rule of {@code hours}, when they come every year on such a day as the last Sunday. */
  private static Optional<String> rule(List<LocalDateTime> hours) {
    LocalDateTime first = hours.get(0);
    DayOfWeek weekday = first.getDayOfWeek();
    boolean isYearly = hours.size() == YEARS;
    boolean isAlike =
        hours.stream()
            .allMatch(
                one ->
                    one.toLocalTime().equals(first.toLocalTime())
                        && one.getMonth() == first.getMonth()
                        && one.getDayOfWeek() == weekday);
    String day = RuleParts.code(weekday);
    int nth = (first.getDayOfMonth() - 1) / 7 + 1;
    boolean isLast = hours.stream().allMatch(one -> one.getMonth() != one.plusWeeks(1).getMonth());
    boolean isNth = hours.stream().allMatch(one -> (one.getDayOfMonth() - 1) / 7 + 1 == nth);
    return Optional.of(isLast ? "-1" + day : nth + day)
        .filter(byDay -> isYearly && isAlike && (isLast || isNth))
        .map(byDay -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + byDay);
  }
}

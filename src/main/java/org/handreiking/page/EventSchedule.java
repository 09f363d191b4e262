package org.handreiking.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.When;

/** Says how something repeats as schema.org's {@code Schedule}, from its RRULE (RFC 5545). */
final class EventSchedule {

  private EventSchedule() {}

  /**
   * How {@code series} repeats {@code entry}; days that are added to its rule are not in it.
   *
   * @param zone of its hours
   */
  static Map<String, Object> of(CalendarEntry entry, Recurrence series, ZoneId zone) {
    Map<String, String> rule = series.parts();
    Map<String, Object> schedule = new LinkedHashMap<>();
    schedule.put("@type", "Schedule");
    schedule.put("repeatFrequency", frequency(rule));
    put(schedule, "byDay", rule, "BYDAY");
    put(schedule, "byMonth", rule, "BYMONTH");
    put(schedule, "byMonthDay", rule, "BYMONTHDAY");
    List<LocalDate> days = series.days();
    schedule.put("startDate", entry.when().firstDay().toString());
    schedule.put("endDate", days.get(days.size() - 1).toString());
    if (entry.when() instanceof When.Hours hours) {
      schedule.put("startTime", hours.startText());
      hours.end().map(LocalTime::toString).ifPresent(end -> schedule.put("endTime", end));
    }
    schedule.put("scheduleTimezone", zone.getId());
    List<String> excepted = new ArrayList<>();
    series.excluded().forEach(day -> excepted.add(day.toString()));
    series.replaced().keySet().forEach(day -> excepted.add(day.toString()));
    if (!excepted.isEmpty()) {
      schedule.put("exceptDate", excepted.stream().sorted().toList());
    }
    return schedule;
  }

  private static void put(
      Map<String, Object> schedule, String name, Map<String, String> rule, String part) {
    Optional.ofNullable(rule.get(part))
        .map(values -> List.of(values.split(",")))
        .ifPresent(values -> schedule.put(name, values));
  }

  /** As ISO 8601 has it: {@code P2W} is every other week. */
  private static String frequency(Map<String, String> rule) {
    return "P" + rule.getOrDefault("INTERVAL", "1") + rule.get("FREQ").charAt(0);
  }
}

package org.handreiking.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.When;

/** Writes when something happens. The same hours on several days are as many times. */
final class EventTimes {

  private final String zone;

  EventTimes(ZoneId zone) {
    this.zone = zone.getId();
  }

  /** How many times {@code when} is for a calendar program. */
  static long count(When when) {
    return when.startMinute() < 0 ? 1 : when.moreDays() + 1;
  }

  /** Adds when {@code entry} happens, with all its times but those that others replace. */
  void writeAll(CalendarEntry entry, IcsLines lines) {
    When when = entry.when();
    if (entry.recurrence().isEmpty()) {
      write(when, when.firstDay(), lines);
      if (count(when) > 1) {
        lines.add("RRULE", "FREQ=DAILY;COUNT=" + count(when));
      }
    } else if (count(when) == 1) {
      Recurrence series = entry.recurrence().get();
      write(when, when.firstDay(), lines);
      lines.add("RRULE", series.rule());
      list("EXDATE", when, series.excluded(), lines);
      list("RDATE", when, series.added(), lines);
    } else {
      List<LocalDate> days = List.copyOf(days(when, entry.recurrence().get()));
      write(when, days.get(0), lines);
      // The first day too: some programs forget it where there is no rule.
      list("RDATE", when, days, lines);
    }
  }

  /** Each day of a series whose times have several. */
  private static SortedSet<LocalDate> days(When when, Recurrence series) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day : series.days()) {
      CalendarEntry other = series.replaced().get(day);
      long count = other == null ? count(when) : Math.min(count(when), count(other.when()));
      LongStream.range(0, count).forEach(more -> days.add(day.plusDays(more)));
    }
    return days;
  }

  /** Adds the beginning and the end of {@code when}, put on {@code day}. */
  void write(When when, LocalDate day, IcsLines lines) {
    lines.add("DTSTART" + form(when), start(when, day));
    if (when instanceof When.Hours hours) {
      hours.end().ifPresent(end -> lines.add("DTEND" + form(when), IcsTimes.hour(day.atTime(end))));
    } else {
      lines.add("DTEND" + form(when), IcsTimes.day(day.plusDays(when.moreDays() + 1)));
    }
  }

  /** Adds which time of a series that is as {@code when} is meant: the one on {@code day}. */
  void writeReplaced(When when, LocalDate day, IcsLines lines) {
    lines.add("RECURRENCE-ID" + form(when), start(when, day));
  }

  private void list(String name, When when, List<LocalDate> days, IcsLines lines) {
    if (!days.isEmpty()) {
      lines.add(
          name + form(when),
          days.stream().map(day -> start(when, day)).collect(Collectors.joining(",")));
    }
  }

  private String form(When when) {
    return when instanceof When.Hours ? ";TZID=" + zone : ";VALUE=DATE";
  }

  private static String start(When when, LocalDate day) {
    return when instanceof When.Hours hours
        ? IcsTimes.hour(day.atTime(hours.start()))
        : IcsTimes.day(day);
  }
}

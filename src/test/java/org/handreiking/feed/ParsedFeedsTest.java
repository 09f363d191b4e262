package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.When;
import org.handreiking.output.OutputTree;
import org.handreiking.page.SmallSite;
import org.junit.jupiter.api.Test;

/** Random calendars, written as feeds and read by two libraries that did not write them. */
class ParsedFeedsTest {

  private static final int CALENDARS = Boolean.getBoolean("deep") ? 2_000 : 100;
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** A time: when it begins and ends, by the clock of the zone or as days, and what it is. */
  private record Time(String start, String end, String status, String title)
      implements Comparable<Time> {
    @Override
    public int compareTo(Time other) {
      return toString().compareTo(other.toString());
    }
  }

  @Test
  void everyTimeOfACalendarIsFoundByTwoLibrariesOnEveryDayFrom2026To2028()
      throws IOException, ParserException {
    Random random = new Random(20261121);
    int times = 0;
    for (int i = 0; i < CALENDARS; i++) {
      String sheet = RandomSheet.of(random, 1 + random.nextInt(4));
      SmallSite site = RandomSheet.site(sheet);
      SortedSet<Time> expected = expected(site);
      OutputTree output = new OutputTree();
      new FeedFiles(site.configuration(), Ledger.empty()).add(site.site(), site.texts(), output);
      String text =
          new String(output.find("nl/agenda/alles.ics").orElseThrow(), StandardCharsets.UTF_8);

      assertEquals("", difference(expected, byBiweekly(text)), sheet);
      assertEquals("", difference(expected, byIcal4j(text)), sheet);
      times += expected.size();
    }
    System.out.println("times in feeds: " + times);
    assertTrue(times > CALENDARS * 20, times + " times");
  }

  /** The times that only one of the two has. */
  private static String difference(Set<Time> expected, Set<Time> found) {
    StringBuilder difference = new StringBuilder();
    expected.stream()
        .filter(one -> !found.contains(one))
        .forEach(one -> difference.append("- ").append(one).append('\n'));
    found.stream()
        .filter(one -> !expected.contains(one))
        .forEach(one -> difference.append("+ ").append(one).append('\n'));
    return difference.toString();
  }

  private static SortedSet<Time> expected(SmallSite site) {
    SortedSet<Time> times = new TreeSet<>();
    for (Occurrence one : site.site().catalogue().calendar().occurrences()) {
      CalendarEntry entry = one.entry();
      if (!entry.kind().isMeeting()) {
        continue;
      }
      String status = one.status() == EntryStatus.CANCELLED ? "CANCELLED" : "CONFIRMED";
      if (one.when() instanceof When.Hours hours) {
        LocalTime end = hours.end().orElse(hours.start());
        hours
            .firstDay()
            .datesUntil(hours.lastDay().plusDays(1))
            .forEach(
                day ->
                    times.add(
                        new Time(
                            moment(day.atTime(hours.start())),
                            moment(day.atTime(end)),
                            status,
                            entry.title())));
      } else {
        String end = "" + one.when().lastDay().plusDays(1);
        times.add(new Time("" + one.when().firstDay(), end, status, entry.title()));
      }
    }
    return times;
  }

  private static String moment(LocalDateTime hour) {
    return "" + hour.atZone(AMSTERDAM).toInstant();
  }

  private static SortedSet<Time> byBiweekly(String text) {
    SortedMap<String, Time> times = new TreeMap<>();
    List<biweekly.component.VEvent> events = Biweekly.parse(text).first().getEvents();
    for (biweekly.component.VEvent event : events) {
      boolean isReplacement = event.getRecurrenceId() != null;
      ICalDate first = event.getDateStart().getValue();
      ICalDate last = event.getDateEnd() == null ? first : event.getDateEnd().getValue();
      List<ICalDate> starts = new ArrayList<>(List.of(first));
      if (!isReplacement) {
        starts.clear();
        TimeZone zone = TimeZone.getTimeZone(first.hasTime() ? AMSTERDAM : ZoneId.systemDefault());
        DateIterator iterator = event.getDateIterator(zone);
        while (iterator.hasNext()) {
          starts.add(new ICalDate(iterator.next(), first.hasTime()));
        }
      }
      Duration length = Duration.between(local(first), local(last));
      for (ICalDate start : starts) {
        String id = isReplacement ? of(event.getRecurrenceId().getValue()) : of(start);
        String end = of(local(start).plus(length), first.hasTime());
        String key = event.getUid().getValue() + " " + id;
        String status = event.getStatus().getValue();
        times.put(key, new Time(of(start), end, status, event.getSummary().getValue()));
      }
    }
    return new TreeSet<>(times.values());
  }

  private static String of(ICalDate date) {
    return of(local(date), date.hasTime());
  }

  private static String of(LocalDateTime local, boolean hasTime) {
    return hasTime ? moment(local) : "" + local.toLocalDate();
  }

  private static LocalDateTime local(ICalDate date) {
    ZoneId zone = date.hasTime() ? AMSTERDAM : ZoneId.systemDefault();
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
  }

  private static SortedSet<Time> byIcal4j(String text) throws IOException, ParserException {
    SortedMap<String, Time> times = new TreeMap<>();
    List<VEvent> events =
        new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    for (VEvent event : events) {
      boolean hasTime =
          !event.getDateTimeStart().getDate().isSupported(ChronoUnit.DAYS)
              || event.getDateTimeStart().getDate().isSupported(ChronoUnit.HOURS);
      Period<?> all =
          hasTime
              ? new Period<>(
                  LocalDate.of(2025, 1, 1).atStartOfDay(ZoneOffset.UTC),
                  LocalDate.of(2030, 1, 1).atStartOfDay(ZoneOffset.UTC))
              : new Period<>(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 1, 1));
      RecurrenceId<?> replaced = (RecurrenceId<?>) event.getProperty("RECURRENCE-ID").orElse(null);
      for (Period<?> period : event.calculateRecurrenceSet(all)) {
        String start = of(period.getStart());
        String id = replaced == null ? start : of(replaced.getDate());
        times.put(
            event.getUid().orElseThrow().getValue() + " " + id,
            new Time(
                start,
                of(period.getEnd()),
                event.getStatus().getValue(),
                event.getSummary().getValue()));
      }
    }
    return new TreeSet<>(times.values());
  }

  private static String of(java.time.temporal.Temporal at) {
    return at.isSupported(ChronoUnit.HOURS) ? "" + Instant.from(at) : "" + at;
  }
}

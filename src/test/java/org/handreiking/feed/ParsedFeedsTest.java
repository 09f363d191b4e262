package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final String COLUMNS =
      "id;programma;soort;titel;van;tot;begin;eind;plaats;talen;status;herhalen;keer;behalve;ook;"
          + "reeks;in-plaats-van\n";
  static final String PROGRAMME =
      """
      -- data/programmes.json --
      [{"id": "prog", "title": "Programma", "methodology": "agenda", "municipality": "Utrecht",
        "from": "2026-01-01", "until": "2028-12-31", "groups": [], "summary": "", "source": ""}]
      -- data/places.csv --
      id;naam;gemeente;adres-tonen
      zaal;De Zaal;Utrecht;ja
      -- templates/messages.nl.properties --
      """;

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
      String sheet = sheet(random);
      SmallSite site = site(sheet);
      assertEquals(List.of(), site.found().stream().filter(one -> isMistake(one)).toList(), sheet);
      SortedSet<Time> expected = expected(site);
      OutputTree output = new OutputTree();
      new FeedFiles(site.configuration(), new Ledger(new TreeMap<>()))
          .add(site.site(), site.texts(), output);
      String text =
          new String(output.find("nl/agenda/alles.ics").orElseThrow(), StandardCharsets.UTF_8);

      assertEquals("", difference(expected, byBiweekly(text)), sheet);
      assertEquals("", difference(expected, byIcal4j(text)), sheet);
      times += expected.size();
    }
    System.out.println("times in feeds: " + times);
    assertTrue(times > CALENDARS * 20, times + " times");
  }

  private static boolean isMistake(String found) {
    return !found.contains("CAL_PLACE_TWICE") && !found.contains("OUTSIDE_PROGRAMME");
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

  static SmallSite site(String sheet) throws IOException {
    return SmallSite.with(
        PROGRAMME
            + Files.readString(Path.of("templates/messages.nl.properties"))
            + "-- data/calendar/a.csv --\n"
            + sheet);
  }

  static String sheet(Random random) {
    StringBuilder sheet = new StringBuilder(COLUMNS);
    for (int i = random.nextInt(4); i >= 0; i--) {
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      switch (random.nextInt(4)) {
        case 0 -> single(random, "los" + i, day, sheet);
        case 1 -> days(random, "dag" + i, day, sheet);
        default -> series(random, "reeks" + i, day, sheet);
      }
    }
    return sheet.toString();
  }

  private static void single(Random random, String id, LocalDate day, StringBuilder sheet) {
    LocalDate last = day.plusDays(random.nextInt(3) == 0 ? 2 : 0);
    row(sheet, id, day, last, hours(random), "gepland", ";;;");
  }

  private static void days(Random random, String id, LocalDate day, StringBuilder sheet) {
    String status = random.nextBoolean() ? "gepland" : "vervalt";
    row(sheet, id, day, day.plusDays(random.nextInt(30)), ";", status, ";;;");
  }

  private static void series(Random random, String id, LocalDate day, StringBuilder sheet) {
    int step = 7 * (1 + random.nextInt(3));
    int count = 4 + random.nextInt(40);
    boolean hasSeveralDays = random.nextInt(4) == 0;
    String hours = random.nextInt(5) == 0 ? ";" : hours(random);
    String repeat = "RRULE:FREQ=WEEKLY;INTERVAL=" + step / 7;
    String except = random.nextBoolean() ? "" + day.plusDays(step) : "";
    String also = random.nextBoolean() ? "" + day.plusDays(step * 2L + 4) : "";
    row(
        sheet,
        id,
        day,
        day.plusDays(hasSeveralDays ? 2 : 0),
        hours,
        "gepland",
        "\"" + repeat + "\";" + count + ";" + except + ";" + also);
    LocalDate cancelled = day.plusDays(step * 2L);
    LocalDate moved = day.plusDays(step * 3L);
    if (random.nextBoolean()) {
      sheet.append(";;;;;;;;;;vervalt;;;;;" + id + ";" + cancelled + "\n");
    }
    if (random.nextBoolean()) {
      LocalDate to = moved.plusDays(random.nextInt(3) - 1);
      sheet.append(";;;Anders;" + to + ";" + to.plusDays(random.nextInt(2)) + ";");
      sheet.append(hours.equals(";") ? ";" : hours(random).replaceFirst(";$", ";21:00"));
      sheet.append(";;;verplaatst;;;;;" + id + ";" + moved + "\n");
    }
  }

  private static void row(
      StringBuilder sheet,
      String id,
      LocalDate first,
      LocalDate last,
      String hours,
      String status,
      String repeat) {
    sheet.append(id + ";prog;bijeenkomst;" + id + ";" + first + ";" + last + ";" + hours);
    sheet.append(";zaal;nl;" + status + ";" + repeat + ";;\n");
  }

  private static String hours(Random random) {
    return List.of("00:15;01:30", "09:30;12:00", "19:30;", "03:00;23:45", "22:00;23:59")
        .get(random.nextInt(5));
  }

  private static SortedSet<Time> expected(SmallSite site) {
    SortedSet<Time> times = new TreeSet<>();
    for (Occurrence one : site.site().catalogue().calendar().occurrences()) {
      CalendarEntry entry = one.entry();
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

package org.handreiking.ics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.calendar.Place;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;

/** Makes a spreadsheet of what a calendar program has exported. */
public final class CalendarImport {

  /** The largest file that is read: 100 MB, most of which may be pictures in it. */
  public static final long MOST_BYTES = 100_000_000;

  private static final String EVENT = "VEVENT";
  private static final int MOST_EVENTS = 10_000;
  private static final int MOST_ROWS = 20_000;

  private final Desk desk;
  private final PlaceFinder places;
  private final TimesReader times;
  private final NewRows rows = new NewRows();
  private final RowWriter writer;
  private int events;

  /**
   * An import of {@code file}.
   *
   * @param places those that the site knows
   */
  public CalendarImport(
      SourceFile file, Collection<Place> places, ImportSettings settings, Diagnostics diagnostics) {
    this.desk = new Desk(settings, new Problems(diagnostics, file), new Tally());
    this.places = new PlaceFinder(places, settings.language(), desk.problems());
    SeriesDays series = new SeriesDays(desk);
    this.times = new TimesReader(desk, series);
    this.writer = new RowWriter(desk, series, rows);
  }

  /** Reads the file; what cannot be read is reported and left out, a series as a whole. */
  public Imported run() {
    List<Component> calendars = new ComponentReader(desk.problems()).read();
    calendars.forEach(this::read);
    if (!calendars.isEmpty() && events == 0) {
      desk.problems().add(Code.ICS_NO_EVENTS, 0);
    }
    boolean isTooLong = rows.all().size() > MOST_ROWS;
    if (isTooLong) {
      desk.problems().add(Code.ICS_TOO_LARGE, 0, "" + MOST_ROWS);
    }
    NewSheet sheet = new NewSheet(desk.settings().language());
    return new Imported(
        rows.all().isEmpty() || isTooLong ? "" : sheet.text(rows.all()),
        events,
        rows.series(),
        rows.singles(),
        rows.changed(),
        desk.tally().leftOut(),
        desk.tally().dropped(),
        sheet.required(rows.all()),
        sheet.optional(rows.all()));
  }

  private void read(Component calendar) {
    List<Component> found = calendar.partsCalled(EVENT);
    events += found.size();
    if (found.size() > MOST_EVENTS) {
      desk.problems().add(Code.ICS_TOO_LARGE, calendar.line(), MOST_EVENTS + " VEVENT");
      return;
    }
    count(calendar);
    found.forEach(this::count);
    Zones zones = new Zones(calendar, desk.settings().zone(), desk.problems());
    EventReader reader = new EventReader(calendar, zones, places, desk);
    Map<String, List<Event>> groups = new LinkedHashMap<>();
    TreeSet<String> broken = new TreeSet<>();
    Map<String, GuestNames> guests =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    EventReader::id,
                    Collectors.collectingAndThen(Collectors.toList(), GuestNames::of)));
    for (Component component : new Versions(desk.problems()).newest(found)) {
      String id = EventReader.id(component);
      Optional<Event> event = reader.read(component, guests.get(id));
      event.ifPresentOrElse(
          one -> groups.computeIfAbsent(id, unused -> new ArrayList<>()).add(one),
          () -> broken.add(id));
    }
    zones.reportFloating();
    groups.keySet().removeAll(broken);
    groups.values().forEach(this::write);
  }

  /** Counts what {@code component} has that goes no further. */
  private void count(Component component) {
    component.properties().stream()
        .map(Property::name)
        .filter(name -> !KeptLines.keeps(name) && !name.equals(KeptLines.NO_NAME))
        .forEach(desk.tally()::dropped);
    for (Component part : component.parts()) {
      if (component.name().equals(EVENT)) {
        desk.tally().dropped(part.name());
      } else if (!part.name().equals(EVENT) && !part.name().equals("VTIMEZONE")) {
        desk.tally().leftOut(part.name());
      }
    }
  }

  /** Adds the rows of the events that have one UID. */
  private void write(List<Event> group) {
    Optional<Event> master = group.stream().filter(one -> one.replaces().isEmpty()).findFirst();
    List<Event> changes = group.stream().filter(one -> one.replaces().isPresent()).toList();
    if (master.isEmpty()) {
      changes.forEach(this::writeAlone);
    } else if (master.get().isPrivate()) {
      group.forEach(one -> desk.tally().leftOut("@ics.private"));
    } else {
      changes.stream()
          .filter(Event::isPrivate)
          .forEach(one -> desk.tally().leftOut("@ics.private"));
      times.read(master.get(), changes).ifPresent(this::write);
    }
  }

  private void write(Times all) {
    if (all.days().isEmpty() && all.apart().isEmpty()) {
      desk.tally().leftOut(all.ruleDays().isEmpty() ? "@ics.past" : "@ics.empty");
    } else {
      writer.add(all);
    }
  }

  /** Adds the row of a time whose series is not in the file. */
  private void writeAlone(Event event) {
    if (event.isPrivate()) {
      desk.tally().leftOut("@ics.private");
    } else {
      times.read(event, List.of()).ifPresent(this::write);
    }
  }
}

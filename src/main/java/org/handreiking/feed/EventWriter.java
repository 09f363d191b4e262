package org.handreiking.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.When;

/** Writes entries as VEVENTs: one for the entry, and one for each time that is replaced. */
final class EventWriter {

  private final FeedWords words;
  private final FeedAddresses addresses;
  private final Ledger ledger;
  private final EventTimes times;

  /**
   * A writer.
   *
   * @param zone of the calendar's hours
   */
  EventWriter(FeedWords words, FeedAddresses addresses, Ledger ledger, ZoneId zone) {
    this.words = words;
    this.addresses = addresses;
    this.ledger = ledger;
    this.times = new EventTimes(zone);
  }

  void write(CalendarEntry entry, IcsLines lines) {
    Occurrence whole = new Occurrence(entry, entry.when(), Optional.empty());
    event(addresses.uids().of(entry), whole, lines, () -> times.writeAll(entry, lines));
    entry
        .recurrence()
        .map(Recurrence::replaced)
        .ifPresent(days -> days.entrySet().forEach(day -> writeReplaced(entry, day, lines)));
  }

  private void writeReplaced(
      CalendarEntry series, Map.Entry<LocalDate, CalendarEntry> replaced, IcsLines lines) {
    LocalDate day = replaced.getKey();
    CalendarEntry entry = replaced.getValue();
    When when = entry.when();
    Occurrence time = new Occurrence(entry, when, Optional.of(day));
    for (long more = 0; more < EventTimes.count(when); more++) {
      LocalDate planned = day.plusDays(more);
      LocalDate actual = when.firstDay().plusDays(more);
      boolean isOfSeries = more < EventTimes.count(series.when());
      event(
          isOfSeries ? addresses.uids().of(series) : addresses.uids().of(series, day, more + 1),
          time,
          lines,
          () -> {
            if (isOfSeries) {
              times.writeReplaced(series.when(), planned, lines);
            }
            times.write(when, actual, lines);
          });
    }
  }

  private void event(String uid, Occurrence time, IcsLines lines, Runnable writeTimes) {
    CalendarEntry entry = time.entry();
    Stamp stamp = ledger.stamp(entry.id());
    lines.begin("VEVENT");
    lines.add("UID", uid);
    lines.add("DTSTAMP", IcsTimes.moment(stamp.changed()));
    lines.add("LAST-MODIFIED", IcsTimes.moment(stamp.changed()));
    lines.add("SEQUENCE", String.valueOf(stamp.sequence()));
    writeTimes.run();
    lines.addText("SUMMARY", words.summary(entry));
    lines.addText("DESCRIPTION", words.description(time));
    lines.addText("LOCATION", words.location(entry));
    lines.addTexts("CATEGORIES", words.categories(entry));
    lines.add("STATUS", entry.status() == EntryStatus.CANCELLED ? "CANCELLED" : "CONFIRMED");
    if (entry.when().startMinute() < 0) {
      lines.add("TRANSP", "TRANSPARENT");
    }
    if (entry.programme().neutral()) {
      lines.add("CLASS", "PRIVATE");
    } else {
      addresses.page(entry.programme()).ifPresent(page -> lines.add("URL", page));
    }
    lines.end("VEVENT");
  }
}

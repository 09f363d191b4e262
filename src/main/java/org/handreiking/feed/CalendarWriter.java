package org.handreiking.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.page.CalendarFeeds.Feed;

/** Writes a feed for calendar programs (RFC 5545, with properties of RFC 7986). */
final class CalendarWriter {

  private static final String PRODUCT = "-//Handreiking//Handreiking//EN";
  private static final String A_DAY = "P1D";

  private final FeedAddresses addresses;
  private final EventWriter events;
  private final String zone;

  /** What feeds say of entries, by their ids: an entry is in several of them. */
  private final Map<String, String> written = new TreeMap<>();

  /**
   * A writer.
   *
   * @param zone of the calendar's hours
   * @param first the first day of the whole calendar
   */
  CalendarWriter(FeedAddresses addresses, EventWriter events, ZoneId zone, LocalDate first) {
    this.addresses = addresses;
    this.events = events;
    IcsLines lines = new IcsLines();
    new ZoneWriter(zone).write(first, lines);
    this.zone = lines.toString();
  }

  /**
   * The text of {@code feed}.
   *
   * @param page the address of the page of the calendar
   */
  String text(Feed feed, String page) {
    IcsLines lines = new IcsLines();
    lines.begin("VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", PRODUCT);
    lines.add("CALSCALE", "GREGORIAN");
    lines.addText("NAME", feed.title());
    lines.addText("X-WR-CALNAME", feed.title());
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", A_DAY);
    lines.add("X-PUBLISHED-TTL", A_DAY);
    lines.add("SOURCE;VALUE=URI", addresses.file(feed.file()));
    lines.add("URL", page);
    lines.addAll(zone);
    feed.entries().forEach(entry -> lines.addAll(written(entry)));
    lines.end("VCALENDAR");
    return lines.toString();
  }

  private String written(CalendarEntry entry) {
    return written.computeIfAbsent(
        entry.id(),
        id -> {
          IcsLines lines = new IcsLines();
          events.write(entry, lines);
          return lines.toString();
        });
  }
}

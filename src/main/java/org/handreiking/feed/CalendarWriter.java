package org.handreiking.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import org.handreiking.page.CalendarFeeds.Feed;

/** Writes a feed for calendar programs (RFC 5545, with properties of RFC 7986). */
final class CalendarWriter {

  private static final String PRODUCT = "-//Handreiking//Handreiking//EN";
  private static final String A_DAY = "P1D";

  private final FeedAddresses addresses;
  private final EventWriter events;
  private final ZoneId zone;
  private final LocalDate first;

  /**
   * A writer.
   *
   * @param zone of the calendar's hours
   * @param first the first day of the whole calendar
   */
  CalendarWriter(FeedAddresses addresses, EventWriter events, ZoneId zone, LocalDate first) {
    this.addresses = addresses;
    this.events = events;
    this.zone = zone;
    this.first = first;
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
    new ZoneWriter(zone).write(first, lines);
    feed.entries().forEach(entry -> events.write(entry, lines));
    lines.end("VCALENDAR");
    return lines.toString();
  }
}

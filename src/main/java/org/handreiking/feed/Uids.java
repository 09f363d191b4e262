package org.handreiking.feed;

import java.net.URI;
import java.time.LocalDate;
import org.handreiking.calendar.CalendarEntry;

/**
 * The names by which calendar programs know entries again; they stay when everything else changes.
 */
final class Uids {

  private final String host;

  /** UIDs of a site that stands at {@code address}. */
  Uids(String address) {
    this.host = URI.create(address).getHost();
  }

  String of(CalendarEntry entry) {
    return entry.id() + "@" + host;
  }

  /**
   * The UID of a day that a time of a series has more than the series itself.
   *
   * @param day of the series
   * @param number the how many-eth day of that time it is
   */
  String of(CalendarEntry entry, LocalDate day, long number) {
    return entry.id() + "-" + day + "-" + number + "@" + host;
  }
}

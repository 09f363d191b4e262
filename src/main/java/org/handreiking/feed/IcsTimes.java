package org.handreiking.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as iCalendar writes them. */
final class IcsTimes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private IcsTimes() {}

  /** {@code 20260309}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 20260309T193000}, in the zone that is named beside it. */
  static String hour(LocalDateTime hour) {
    return HOUR.format(hour);
  }

  /** The beginning of {@code day} in UTC: {@code 20260309T000000Z}. */
  static String moment(LocalDate day) {
    return hour(day.atStartOfDay()) + "Z";
  }

  /** {@code +0100}. */
  static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String minutes =
        String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, "%02d", seconds % 60);
  }
}

package org.handreiking.table;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an hour of the day as people write it: 19:30, 19.30 uur, 19u30, 19 uur, 7:30 PM. */
final class TimeReader {

  private static final Pattern WHOLE_DAY =
      Pattern.compile("(?<hour>\\d{1,2})(?:[:.u](?<minute>\\d{2})(?: ?(?:uur|u))?| ?(?:uur|u))");
  private static final Pattern HALF_DAY =
      Pattern.compile("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap])\\.?m\\.?");
  private static final int NOON = 12;

  private static final String BLANK =
      "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]*";
  private static final String HOURS = "[uU](?:[uU][rR])?";

  /** A pattern of what is a time, for a schema. */
  static final String FORM =
      "(?:[01]?[0-9]|2[0-3])(?:[:.uU][0-5][0-9](?:"
          + BLANK
          + HOURS
          + ")?|"
          + BLANK
          + HOURS
          + ")|(?:0?[1-9]|1[0-2])(?:[:.][0-5][0-9])?"
          + BLANK
          + "[aApP]\\.?[mM]\\.?";

  private TimeReader() {}

  /** The time that {@code text} names; empty when it is none. */
  static Optional<LocalTime> read(String text) {
    String plain = text.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    Matcher whole = WHOLE_DAY.matcher(plain);
    Matcher half = HALF_DAY.matcher(plain);
    if (whole.matches()) {
      return time(hour(whole), whole.group("minute"));
    }
    boolean isHalf = half.matches() && hour(half) >= 1 && hour(half) <= NOON;
    return isHalf
        ? time(
            hour(half) % NOON + (half.group("half").equals("p") ? NOON : 0), half.group("minute"))
        : Optional.empty();
  }

  private static int hour(Matcher matcher) {
    return Integer.parseInt(matcher.group("hour"));
  }

  /**
   * The time; empty when the day has no such hour or the hour no such minute.
   *
   * @param minute {@code null}, as a matcher gives it, for a whole hour
   */
  private static Optional<LocalTime> time(int hour, String minute) {
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    return hour < 24 && minutes < 60 ? Optional.of(LocalTime.of(hour, minutes)) : Optional.empty();
  }
}

package org.handreiking.table;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an hour of the day as people write it: 19:30, 19.30 uur, 19u30, 19 uur, 7:30 PM. */
final class TimeReader {

  /** 19:30, 19.30 uur, 19u30, 19 uur: in small letters, the groups are hour and minute. */
  static final String WHOLE_DAY = "(\\d{1,2})(?:[:.u](\\d{2})(?: ?(?:uur|u))?| ?(?:uur|u))";

  /** 7:30 pm, 7 p.m.: in small letters, the groups are hour, minute and half of the day. */
  static final String HALF_DAY = "(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\.?";

  private static final Pattern WHOLE = Pattern.compile(WHOLE_DAY);
  private static final Pattern HALF = Pattern.compile(HALF_DAY);

  /** What a spreadsheet program makes of 12:00 or 9.30 when it takes it for a number. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?");

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
    String plain = PlainText.of(text);
    Matcher whole = WHOLE.matcher(plain);
    Matcher half = HALF.matcher(plain);
    if (whole.matches()) {
      return time(hour(whole), whole.group(2));
    }
    boolean isHalf = half.matches() && hour(half) >= 1 && hour(half) <= NOON;
    return isHalf
        ? time(hour(half) % NOON + (half.group(3).equals("p") ? NOON : 0), half.group(2))
        : Optional.empty();
  }

  /** The time that may be meant by {@code text}, which is none: 12 or 9,3; empty when none may. */
  static Optional<LocalTime> meant(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    String minute = number.group(2);
    boolean isShort = minute != null && minute.length() == 1;
    return time(hour(number), isShort ? minute + "0" : minute);
  }

  private static int hour(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
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

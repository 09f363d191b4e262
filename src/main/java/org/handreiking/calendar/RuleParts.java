package org.handreiking.calendar;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.regex.Pattern;

/** The parts of an RRULE that say on which days something is, and what can stand in each. */
public final class RuleParts {

  private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";

  private static final Map<String, Pattern> PARTS =
      Map.of(
          "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
          "INTERVAL", Pattern.compile("[1-9]\\d{0,2}"),
          "BYMONTH", list("0?[1-9]|1[0-2]"),
          "BYMONTHDAY", list("[+-]?(?:0?[1-9]|[12]\\d|3[01])"),
          "BYDAY", list("(?:[+-]?[1-9]\\d?)?" + WEEKDAY),
          "BYSETPOS", list("[+-]?[1-9]\\d{0,2}"),
          "WKST", Pattern.compile(WEEKDAY));

  private RuleParts() {}

  /** Whether {@code name} is one of them, and {@code value} can be its value; all in capitals. */
  public static boolean isPart(String name, String value) {
    return PARTS.containsKey(name) && PARTS.get(name).matcher(value).matches();
  }

  /** {@code MO} for Monday. */
  public static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  /** Several of {@code one}, a pattern, with commas in between. */
  public static Pattern list(String one) {
    return Pattern.compile("(?:" + one + ")(?:,(?:" + one + "))*");
  }
}

package org.handreiking.page;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.RuleParts;
import org.handreiking.site.Texts;

/** Says in words how something repeats: {@code elke 2 weken op vrijdag}. */
final class Rhythm {

  /** The parts of a rule that words can say; its end stands in the list of its times. */
  private static final Set<String> SAID =
      Set.of("FREQ", "INTERVAL", "BYDAY", "WKST", "UNTIL", "COUNT");

  private static final Pattern NTH = Pattern.compile("(?<nth>[1-5]|-1)(?<day>[A-Z]{2})");
  private static final Pattern DAYS = Pattern.compile("[A-Z]{2}(,[A-Z]{2})*");

  private final Texts texts;

  Rhythm(Texts texts) {
    this.texts = texts;
  }

  /** How {@code series} repeats; {@code ""} where its rule is one that no words here say. */
  String of(Recurrence series) {
    Map<String, String> rule = series.parts();
    if (!SAID.containsAll(rule.keySet())) {
      return "";
    }
    int interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
    String days = rule.getOrDefault("BYDAY", "");
    return switch (rule.get("FREQ")) {
      case "DAILY" -> days.isEmpty() ? texts.text("rhythm.days", interval) : "";
      case "WEEKLY" -> weekly(interval, days);
      case "MONTHLY" -> monthly(interval, days);
      default -> "";
    };
  }

  private String weekly(int interval, String days) {
    return DAYS.matcher(days).matches() ? texts.text("rhythm.weeks", interval, names(days)) : "";
  }

  private String monthly(int interval, String days) {
    Matcher nth = NTH.matcher(days);
    return nth.matches()
        ? texts.text(
            "rhythm.months",
            interval,
            names(nth.group("day")),
            texts.text("rhythm.nth." + nth.group("nth").replace("-1", "last")))
        : "";
  }

  private String names(String codes) {
    List<String> wanted = List.of(codes.split(",", -1));
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> wanted.contains(RuleParts.code(day)))
        .map(texts.language()::weekday)
        .collect(Collectors.joining(texts.language().comma()));
  }
}

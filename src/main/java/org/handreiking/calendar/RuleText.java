package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An RRULE that an editor has written herself. Taken are rules about days: no hours, no numbers of
 * weeks, and no end, which has columns of its own.
 */
final class RuleText {

  /** The order in which the parts are written. */
  private static final List<String> ORDER =
      List.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST");

  /**
   * What a frequency can be narrowed by: that on which calendar programs agree. A DAILY rule with
   * an INTERVAL cannot be narrowed.
   */
  private static final Map<String, List<String>> NARROWED_BY =
      Map.of(
          "DAILY", List.of("BYMONTH", "BYMONTHDAY", "BYDAY"),
          "WEEKLY", List.of("BYDAY"),
          "MONTHLY", List.of("BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS"),
          "YEARLY", List.of("BYMONTH", "BYMONTHDAY", "BYDAY"));

  private RuleText() {}

  /**
   * The rule in its usual order, with what RFC 5545 would take from {@code first} written out;
   * empty when it is none, or none that is taken.
   */
  static Optional<String> rule(String text, LocalDate first) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length < 2
          || !RuleParts.isPart(pair[0], pair[1])
          || parts.put(pair[0], pair[1]) != null) {
        return Optional.empty();
      }
    }
    parts.remove("INTERVAL", "1");
    return isRule(parts) ? Optional.of(written(parts, first)) : Optional.empty();
  }

  private static boolean isRule(Map<String, String> parts) {
    String frequency = parts.get("FREQ");
    if (frequency == null) {
      return false;
    }
    List<String> narrowing = parts.keySet().stream().filter(name -> name.startsWith("BY")).toList();
    boolean everyDay = !frequency.equals("DAILY") || !parts.containsKey("INTERVAL");
    boolean narrowed =
        NARROWED_BY.get(frequency).containsAll(narrowing) && (everyDay || narrowing.isEmpty());
    String weekdays = parts.getOrDefault("BYDAY", "");
    boolean numbered = weekdays.matches(".*\\d.*");
    boolean monthly = frequency.equals("MONTHLY");
    boolean inMonths = frequency.equals("YEARLY") && parts.containsKey("BYMONTH");
    boolean weekdaysFit =
        weekdays.isEmpty() || monthly || inMonths || (!numbered && !frequency.equals("YEARLY"));
    boolean positionsFit =
        !parts.containsKey("BYSETPOS") || !weekdays.isEmpty() || parts.containsKey("BYMONTHDAY");
    boolean withinAMonth = !weekdays.matches(".*(?:[6-9]|\\d\\d).*");
    return narrowed && weekdaysFit && withinAMonth && positionsFit;
  }

  private static String written(Map<String, String> parts, LocalDate first) {
    Map<String, String> whole = new TreeMap<>(parts);
    boolean daysSaid = parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY");
    switch (parts.get("FREQ")) {
      case "WEEKLY" -> whole.putIfAbsent("BYDAY", RuleParts.code(first.getDayOfWeek()));
      case "MONTHLY", "YEARLY" -> {
        if (!daysSaid) {
          whole.put("BYMONTHDAY", "" + first.getDayOfMonth());
        }
        if (!daysSaid && parts.get("FREQ").equals("YEARLY")) {
          whole.putIfAbsent("BYMONTH", "" + first.getMonthValue());
        }
      }
      default -> {}
    }
    return ORDER.stream()
        .filter(whole::containsKey)
        .map(name -> name + "=" + whole.get(name))
        .collect(Collectors.joining(";"));
  }
}

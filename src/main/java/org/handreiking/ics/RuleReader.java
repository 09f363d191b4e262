package org.handreiking.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.calendar.RuleParts;
import org.handreiking.diagnostic.Code;

/** Reads how an event repeats. Rules about hours are refused: they can be of any size. */
final class RuleReader {

  private static final String NUMBER = "[+-]?[1-9]\\d{0,2}";

  /** The parts that a row of our own calendar does not have. */
  private static final Map<String, Pattern> MORE_PARTS =
      Map.of(
          "COUNT", Pattern.compile("[1-9]\\d{0,5}"),
          "UNTIL", Pattern.compile("\\d{8}(?:T\\d{4,6}Z?)?"),
          "BYWEEKNO", RuleParts.list(NUMBER),
          "BYYEARDAY", RuleParts.list(NUMBER),
          "BYHOUR", Pattern.compile("\\d{1,2}"),
          "BYMINUTE", Pattern.compile("\\d{1,2}"),
          "BYSECOND", Pattern.compile("0{1,2}"));

  private static final int LONGEST = 300;

  /** Programs that have no end write a year such as 9999. */
  private static final int ENDLESS_YEAR = 2200;

  private final MomentReader moments;
  private final Problems problems;

  RuleReader(MomentReader moments, Problems problems) {
    this.moments = moments;
    this.problems = problems;
  }

  /** Whether {@code property} is of a length that can be looked at. */
  static boolean isShort(Property property) {
    return property.value().length() <= LONGEST;
  }

  /** How something that is first at {@code span} repeats; empty, and reported, when it cannot. */
  Optional<Rule> read(Property property, Span span) {
    Map<String, String> parts = new TreeMap<>();
    if (!isShort(property)) {
      return refuse(property);
    }
    for (String part : parts(property)) {
      String[] pair = part.split("=", 2);
      if (pair.length < 2 || !isPart(pair[0], pair[1]) || parts.put(pair[0], pair[1]) != null) {
        return refuse(property);
      }
    }
    Optional<String> until = Optional.ofNullable(parts.remove("UNTIL"));
    Optional<String> count = Optional.ofNullable(parts.remove("COUNT"));
    boolean hasTwoEnds = until.isPresent() && count.isPresent();
    if (!parts.containsKey("FREQ") || hasTwoEnds || !isAtItsHour(parts, span)) {
      return refuse(property);
    }
    Optional<Moment> last = until.flatMap(value -> until(property, value, span));
    if (until.isPresent() && last.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt times =
        count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count.get()));
    Optional<Moment> end = last.filter(one -> one.year() < ENDLESS_YEAR);
    return Optional.of(new Rule(whole(parts, span.day()), end, times));
  }

  /** The last moment, in the zone of {@code span} where it names none itself. */
  private Optional<Moment> until(Property property, String value, Span span) {
    SortedMap<String, String> utc = new TreeMap<>();
    utc.put("TZID", "UTC");
    Optional<Moment> moment =
        moments.read(new Property(property.name(), utc, value, property.line()));
    if (!value.endsWith("Z") && span instanceof Span.Hours hours) {
      return moment.map(
          one ->
              one instanceof Moment.Hour hour ? new Moment.Hour(hour.local(), hours.rules()) : one);
    }
    return moment;
  }

  /** The parts of a rule. */
  static List<String> parts(Property property) {
    return Stream.of(property.value().toUpperCase(Locale.ROOT).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether {@code value} can be that of the part {@code name}. */
  static boolean isPart(String name, String value) {
    return RuleParts.isPart(name, value)
        || (MORE_PARTS.containsKey(name) && MORE_PARTS.get(name).matcher(value).matches());
  }

  /** Takes hours out of the rule that say what the start says already; others do not fit. */
  private static boolean isAtItsHour(Map<String, String> parts, Span span) {
    Optional<String> hour = Optional.ofNullable(parts.remove("BYHOUR"));
    Optional<String> minute = Optional.ofNullable(parts.remove("BYMINUTE"));
    parts.remove("BYSECOND");
    if (!(span instanceof Span.Hours hours)) {
      return true;
    }
    return hour.filter(one -> Integer.parseInt(one) != hours.start().getHour()).isEmpty()
        && minute.filter(one -> Integer.parseInt(one) != hours.start().getMinute()).isEmpty();
  }

  /** The parts in one form, with what RFC 5545 takes from the first day. */
  private static Map<String, String> whole(Map<String, String> parts, LocalDate first) {
    Map<String, String> whole = new TreeMap<>();
    parts.forEach((name, value) -> whole.put(name, value.replaceAll("\\+|(?<!\\d)0", "")));
    boolean isEveryOne = whole.getOrDefault("INTERVAL", "1").equals("1");
    if (isEveryOne) {
      whole.remove("INTERVAL");
    }
    boolean saysDay =
        List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY").stream().anyMatch(whole::containsKey);
    String frequency = whole.get("FREQ");
    if (saysDay || frequency.equals("DAILY")) {
      return whole;
    }
    if (frequency.equals("WEEKLY") || whole.containsKey("BYWEEKNO")) {
      whole.put("BYDAY", RuleParts.code(first.getDayOfWeek()));
      return whole;
    }
    whole.put("BYMONTHDAY", "" + first.getDayOfMonth());
    if (frequency.equals("YEARLY")) {
      whole.putIfAbsent("BYMONTH", "" + first.getMonthValue());
    }
    return whole;
  }

  private Optional<Rule> refuse(Property property) {
    problems.add(Code.ICS_BAD_RULE, property.line());
    return Optional.empty();
  }
}

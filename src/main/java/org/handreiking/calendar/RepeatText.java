package org.handreiking.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How editors write that something repeats: in English, in Dutch, or as an RRULE. */
public final class RepeatText {

  private static final String RRULE = "rrule:";

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Integer> ORDINALS = ordinals();

  private static final String DAY = alternatives(WEEKDAYS);
  private static final String BETWEEN = "(?: ?, ?| and | en )";
  private static final Pattern LIST = Pattern.compile(BETWEEN);
  private static final String DAYS = "(?<days>" + DAY + "(?:" + BETWEEN + DAY + ")*)";
  private static final String NTH =
      "(?:the |de )?(?<nth>"
          + alternatives(ORDINALS)
          + ") (?<day>"
          + DAY
          + ")(?: of the month| van de maand)?";
  private static final String EVERY = "(?:every|elke|iedere)";
  private static final Map<String, String> NUMBERS = numbers();
  private static final String NUMBER = "(?<number>[1-9]\\d?|" + alternatives(NUMBERS) + ")";

  private static final Pattern EVERY_DAY =
      Pattern.compile(
          "daily|dagelijks|"
              + EVERY
              + " (?:day|dag)|(?<other>every other day|om de dag)|(?:every|elke|iedere|om de) "
              + NUMBER
              + " (?:days|dagen)");
  private static final Pattern EVERY_WEEK =
      Pattern.compile(
          "(?:weekly|wekelijks|"
              + EVERY
              + " week|(?<other>every other week|every second week|om de week|tweewekelijks)|(?:every|elke|iedere|om de) "
              + NUMBER
              + " (?:weeks|weken))(?: (?:on|op) "
              + DAYS
              + ")?");
  private static final Pattern EVERY_WEEKDAY = Pattern.compile(EVERY + " " + DAYS);
  private static final Pattern EVERY_MONTH =
      Pattern.compile(
          "(?:(?:monthly|maandelijks|"
              + EVERY
              + " (?:month|maand)|(?<other>every other month|om de maand)|(?:every|elke|iedere|om de) "
              + NUMBER
              + " (?:months|maanden)) (?:on|op) |"
              + EVERY
              + " (?=.* (?:of the month|van de maand)$))?"
              + NTH);

  private RepeatText() {}

  /**
   * The RRULE that {@code text} means, without an end; empty when it means none. What RFC 5545
   * would take from the first day is written out.
   */
  public static Optional<String> rule(String text, LocalDate first) {
    String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (plain.startsWith(RRULE)) {
      return RuleText.rule(plain.substring(RRULE.length()), first);
    }
    Matcher day = EVERY_DAY.matcher(plain);
    if (day.matches()) {
      return Optional.of("FREQ=DAILY" + interval(day));
    }
    Matcher week = EVERY_WEEK.matcher(plain);
    if (week.matches()) {
      return Optional.of("FREQ=WEEKLY" + interval(week) + byDays(week, first));
    }
    Matcher weekday = EVERY_WEEKDAY.matcher(plain);
    if (weekday.matches()) {
      return Optional.of("FREQ=WEEKLY" + byDays(weekday, first));
    }
    Matcher month = EVERY_MONTH.matcher(plain);
    return month.matches()
        ? Optional.of("FREQ=MONTHLY" + interval(month) + byNth(month))
        : Optional.empty();
  }

  private static String interval(Matcher matcher) {
    String written = matcher.group("other") == null ? matcher.group("number") : "2";
    String number = written == null ? "1" : NUMBERS.getOrDefault(written, written);
    return number.equals("1") ? "" : ";INTERVAL=" + number;
  }

  private static String byDays(Matcher matcher, LocalDate first) {
    TreeSet<DayOfWeek> days = new TreeSet<>();
    Stream.ofNullable(matcher.group("days"))
        .flatMap(LIST::splitAsStream)
        .map(WEEKDAYS::get)
        .forEach(days::add);
    if (days.isEmpty()) {
      days.add(first.getDayOfWeek());
    }
    return ";BYDAY=" + days.stream().map(RuleParts::code).collect(Collectors.joining(","));
  }

  private static String byNth(Matcher month) {
    return ";BYDAY="
        + ORDINALS.get(month.group("nth"))
        + RuleParts.code(WEEKDAYS.get(month.group("day")));
  }

  private static String alternatives(Map<String, ?> names) {
    return "(?:" + String.join("|", names.keySet()) + ")";
  }

  /** In reverse order, so that a longer name comes before one that it begins with. */
  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> names = new TreeMap<>(Comparator.reverseOrder());
    List<String> dutch =
        List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(day.name().toLowerCase(Locale.ROOT), day);
      names.put(dutch.get(day.getValue() - 1), day);
    }
    return names;
  }

  private static Map<String, String> numbers() {
    Map<String, String> names = new TreeMap<>(Comparator.reverseOrder());
    List<String> dutch = List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht");
    List<String> english = List.of("two", "three", "four", "five", "six", "seven", "eight");
    for (int i = 0; i < dutch.size(); i++) {
      names.put(dutch.get(i), "" + (i + 2));
      names.put(english.get(i), "" + (i + 2));
    }
    return names;
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> names = new TreeMap<>(Comparator.reverseOrder());
    List<List<String>> words =
        List.of(
            List.of("1st", "first", "1e", "1ste", "eerste"),
            List.of("2nd", "second", "2e", "2de", "tweede"),
            List.of("3rd", "third", "3e", "3de", "derde"),
            List.of("4th", "fourth", "4e", "4de", "vierde"),
            List.of("5th", "fifth", "5e", "5de", "vijfde"));
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        names.put(word, i + 1);
      }
    }
    names.put("last", -1);
    names.put("laatste", -1);
    return names;
  }
}

package org.handreiking.ics;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the words of an editor how something repeats. */
final class RuleWords {

  private static final List<String> DUTCH_DAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final List<String> ENGLISH_DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> DUTCH_ORDER = List.of("1e", "2e", "3e", "4e", "5e");
  private static final List<String> ENGLISH_ORDER = List.of("1st", "2nd", "3rd", "4th", "5th");

  private final SheetLanguage language;

  RuleWords(SheetLanguage language) {
    this.language = language;
  }

  /** What may say {@code rule}, the best first; none of them need be understood as it is. */
  List<String> of(Rule rule) {
    return Stream.concat(words(rule).stream(), Stream.of("RRULE:" + rule.text())).toList();
  }

  private Optional<String> words(Rule rule) {
    String days = rule.part("BYDAY");
    boolean isPlain = days.matches("\\w\\w(?:,\\w\\w)*");
    return switch (rule.part("FREQ")) {
      case "DAILY" -> daily(rule, isPlain);
      case "WEEKLY" ->
          isPlain && rule.hasOnly("FREQ", "INTERVAL", "BYDAY", "WKST")
              ? Optional.of(weekly(rule, days))
              : Optional.empty();
      case "MONTHLY" -> monthly(rule, days);
      default -> Optional.empty();
    };
  }

  private Optional<String> daily(Rule rule, boolean isOnDays) {
    if (rule.hasOnly("FREQ", "INTERVAL", "WKST")) {
      return Optional.of(every(rule, "day", "dag", "dagen"));
    }
    return isOnDays && rule.hasOnly("FREQ", "BYDAY", "WKST")
        ? Optional.of(weekly(rule, rule.part("BYDAY")))
        : Optional.empty();
  }

  private String weekly(Rule rule, String days) {
    TreeSet<DayOfWeek> weekdays = new TreeSet<>();
    Stream.of(days.split(",")).forEach(code -> weekdays.add(weekday(code)));
    String names = weekdays.stream().map(this::name).collect(Collectors.joining(", "));
    return rule.interval() == 1
        ? language.of("every ", "elke ") + names
        : every(rule, "week", "week", "weken") + language.of(" on ", " op ") + names;
  }

  private Optional<String> monthly(Rule rule, String days) {
    String nth = rule.parts().containsKey("BYSETPOS") ? rule.part("BYSETPOS") + days : days;
    if (!rule.hasOnly("FREQ", "INTERVAL", "BYDAY", "BYSETPOS", "WKST")
        || !nth.matches("(?:[1-5]|-1)[A-Z]{2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(nth.substring(0, nth.length() - 2));
    String order =
        number < 0
            ? language.of("last", "laatste")
            : language.of(ENGLISH_ORDER.get(number - 1), DUTCH_ORDER.get(number - 1));
    String weekday = name(weekday(nth.substring(nth.length() - 2)));
    return Optional.of(
        every(rule, "month", "maand", "maanden")
            + language.of(" on the ", " op de ")
            + order
            + " "
            + weekday);
  }

  private String every(Rule rule, String english, String dutch, String dutchSeveral) {
    return switch (rule.interval()) {
      case 1 -> language.of("every " + english, "elke " + dutch);
      case 2 -> language.of("every other " + english, "om de " + dutch);
      default ->
          language.of(
              "every " + rule.interval() + " " + english + "s",
              "elke " + rule.interval() + " " + dutchSeveral);
    };
  }

  private String name(DayOfWeek day) {
    return language.of(ENGLISH_DAYS, DUTCH_DAYS).get(day.getValue() - 1);
  }

  private static DayOfWeek weekday(String code) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().startsWith(code))
        .findFirst()
        .orElseThrow();
  }
}

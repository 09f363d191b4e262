package org.handreiking.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Bilingual;

/** What months and days of the week are called in Dutch and in English. */
final class DayWords {

  private static final List<String> DUTCH_MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DUTCH_DAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final List<String> ENGLISH_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Every name of a month in small letters, in full or as it is shortened, for a pattern. */
  static final String MONTHS =
      Stream.of(DUTCH_MONTHS, ENGLISH_MONTHS)
          .flatMap(List::stream)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .flatMap(name -> Stream.of(name, name.substring(0, 3)))
          .distinct()
          .collect(Collectors.joining("|", "", "|mrt|sept"));

  /** Every name of a day of the week in small letters, in full, for a pattern. */
  static final String WEEKDAYS =
      Stream.of(DUTCH_DAYS, ENGLISH_DAYS)
          .flatMap(List::stream)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.joining("|"));

  /** Every full name that is no other word as well, in small letters, for a pattern. */
  static final String FULL_NAMES =
      Stream.of(DUTCH_MONTHS, ENGLISH_MONTHS)
          .flatMap(List::stream)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .filter(name -> !name.equals("may") && !name.equals("march"))
          .collect(Collectors.joining("|", "", "|" + WEEKDAYS));

  private DayWords() {}

  static String dutch(Month month) {
    return DUTCH_MONTHS.get(month.getValue() - 1);
  }

  static String english(Month month) {
    return ENGLISH_MONTHS.get(month.getValue() - 1);
  }

  /** The month called {@code word}, in full or as it is shortened. */
  static Optional<Month> month(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "mrt" -> Optional.of(Month.MARCH);
      case "sept" -> Optional.of(Month.SEPTEMBER);
      default ->
          index(word, DUTCH_MONTHS, 3)
              .or(() -> index(word, ENGLISH_MONTHS, 3))
              .map(index -> Month.of(index + 1));
    };
  }

  /** The day of the week called {@code word}, in full or as it is shortened. */
  static Optional<DayOfWeek> weekday(String word) {
    return index(word, DUTCH_DAYS, 2)
        .or(() -> index(word, ENGLISH_DAYS, 3))
        .map(index -> DayOfWeek.of(index + 1));
  }

  private static Optional<Integer> index(String word, List<String> names, int shortest) {
    return IntStream.range(0, names.size())
        .filter(
            i ->
                names.get(i).equalsIgnoreCase(word)
                    || names.get(i).substring(0, shortest).equalsIgnoreCase(word))
        .boxed()
        .findFirst();
  }

  /** {@code 4 maart 2027} */
  static String shown(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return Bilingual.of(
        day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(month) + " " + day.getYear(),
        day.getDayOfMonth() + " " + DUTCH_MONTHS.get(month) + " " + day.getYear());
  }

  /** {@code maart 2027} */
  static String shown(YearMonth month) {
    int index = month.getMonthValue() - 1;
    return Bilingual.of(
        ENGLISH_MONTHS.get(index) + " " + month.getYear(),
        DUTCH_MONTHS.get(index) + " " + month.getYear());
  }

  /** {@code donderdag} */
  static String shown(DayOfWeek day) {
    return Bilingual.of(ENGLISH_DAYS.get(day.getValue() - 1), DUTCH_DAYS.get(day.getValue() - 1));
  }
}

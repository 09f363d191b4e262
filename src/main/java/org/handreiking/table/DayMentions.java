package org.handreiking.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Bilingual;

/**
 * The days that a sentence mentions, with or without a year. It finds rather too many than too few:
 * who asks wants to know whether a sentence may be about the time of something.
 */
public final class DayMentions {

  private static final String ALONE = "(?<!\\d)";
  private static final String END = "(?!\\d)";
  private static final String MONTH = "(?<month>" + DayWords.MONTHS + ")(?!\\p{L})\\.?";
  private static final String YEAR = "['’‘]?(?<year>\\d{4}|\\d{2}(?![:.u]\\d{2}))" + END;

  private static final List<Pattern> IN_NUMBERS =
      List.of(
          Pattern.compile(
              ALONE + "(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})" + END),
          Pattern.compile(
              ALONE
                  + "(?<day>\\d{1,2})(?<mark> ?[-./] ?)(?<month>\\d{1,2})(?:\\k<mark>"
                  + YEAR
                  + "|"
                  + END
                  + ")"));
  private static final List<Pattern> IN_WORDS =
      List.of(
          Pattern.compile(
              ALONE
                  + "(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ .-]*(?:of )?"
                  + MONTH
                  + "(?:[ ,-]*"
                  + YEAR
                  + ")?"),
          Pattern.compile(
              "(?<!\\p{L})"
                  + MONTH
                  + " (?<day>\\d{1,2})(?:st|nd|rd|th)?"
                  + END
                  + "(?:,? "
                  + YEAR
                  + ")?"));
  private static final List<Pattern> DAYS =
      Stream.of(IN_NUMBERS, IN_WORDS).flatMap(List::stream).toList();

  /** How Excel keeps the days of 2009 to 2036. */
  private static final Pattern SERIAL = Pattern.compile(ALONE + "4\\d{4}" + END);

  private static final Pattern MONTH_OR_WEEKDAY = whole(DayWords.FULL_NAMES);
  private static final Pattern WEEKDAY = whole(DayWords.WEEKDAYS);

  /** 19.30, which is an hour or an amount where it is no day. */
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}\\.\\d{2}");

  /** What may make of one day a stretch of days, or other days. */
  private static final Pattern STRETCH =
      whole(
          "vanaf|sinds|na|daarna|tot|t/m|tussen|voor|verder|volgende|week|weken|maand|maanden"
              + "|alle|alles|elke|iedere|hele|rest|laatste|eerste|from|after|since|to|till|until"
              + "|between|before|next|weeks|month|months|all|every|each|whole|last|first"
              + "|e\\.? ?v|erna|erop|later|onwards?|following|(?:en|and|&) (?:(?:de|het|op|the|on) )*(?:"
              + DayWords.WEEKDAYS
              + ")(?:en|s)?");

  private DayMentions() {}

  private static Pattern whole(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /**
   * A day.
   *
   * @param year empty when it is not said
   */
  public record Mention(MonthDay day, OptionalInt year) {

    /** The day that is said in full. */
    public static Mention of(LocalDate date) {
      return new Mention(MonthDay.from(date), OptionalInt.of(date.getYear()));
    }

    /** Whether {@code date} may be meant. */
    public boolean fits(LocalDate date) {
      return MonthDay.from(date).equals(day)
          && (year.isEmpty() || year.getAsInt() == date.getYear());
    }

    /** For a message: {@code 2026-04-14}, or {@code 14 april} without a year. */
    public String shown() {
      return year.isPresent()
          ? day.atYear(year.getAsInt()).toString()
          : Bilingual.of(
              day.getDayOfMonth() + " " + DayWords.english(day.getMonth()),
              day.getDayOfMonth() + " " + DayWords.dutch(day.getMonth()));
    }
  }

  /**
   * What one part of the text may mean.
   *
   * @param readings none for a day that does not exist, two for one that can be read in two ways
   */
  private record Found(int start, int end, List<Mention> readings) {}

  /** Whether {@code text} names a day, a day of the week or a month. */
  public static boolean isIn(String text) {
    String plain = plain(text);
    return !found(plain, DAYS).isEmpty()
        || SERIAL.matcher(plain).find()
        || MONTH_OR_WEEKDAY.matcher(plain).find();
  }

  /** Whether {@code text} names a day by the name of its month. */
  public static boolean isInWords(String text) {
    return !found(plain(text), IN_WORDS).isEmpty();
  }

  /** The one day that {@code text} is about; empty when it may be about another as well. */
  public static Optional<Mention> only(String text) {
    String plain = plain(text);
    List<Found> found = found(plain, DAYS);
    if (found.size() != 1 || found.get(0).readings().size() != 1) {
      return Optional.empty();
    }
    Mention mention = found.get(0).readings().get(0);
    String rest = plain.substring(0, found.get(0).start()) + plain.substring(found.get(0).end());
    boolean isClear =
        DECIMAL.matcher(rest).replaceAll("").chars().noneMatch(Character::isDigit)
            && !STRETCH.matcher(rest).find()
            && isOn(mention, rest);
    return isClear ? Optional.of(mention) : Optional.empty();
  }

  /** Whether every day of the week in {@code rest} is that of {@code mention}. */
  private static boolean isOn(Mention mention, String rest) {
    List<DayOfWeek> named =
        WEEKDAY
            .matcher(rest)
            .results()
            .flatMap(one -> DayWords.weekday(one.group()).stream())
            .toList();
    return mention.year().isEmpty()
        ? named.size() < 2
        : named.stream()
            .allMatch(mention.day().atYear(mention.year().getAsInt()).getDayOfWeek()::equals);
  }

  private static String plain(String text) {
    return HourMentions.blanked(PlainText.of(text));
  }

  private static List<Found> found(String plain, List<Pattern> patterns) {
    List<Found> found = new ArrayList<>();
    String rest = plain;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(rest);
      StringBuilder left = new StringBuilder(rest);
      while (matcher.find()) {
        Optional<Found> day = found(matcher);
        day.ifPresent(found::add);
        day.ifPresent(one -> left.replace(one.start(), one.end(), blanks(one)));
      }
      rest = left.toString();
    }
    return found;
  }

  private static String blanks(Found found) {
    return "|".repeat(found.end() - found.start());
  }

  /** What stands there; empty when it is two numbers that are no day. */
  private static Optional<Found> found(Matcher matcher) {
    Optional<String> year = Optional.ofNullable(matcher.group("year"));
    OptionalInt full =
        year.filter(one -> one.length() == 4).stream().mapToInt(Integer::parseInt).findFirst();
    Set<MonthDay> days = days(matcher, full);
    boolean isDay = isMonthAWord(matcher) || year.isPresent() || !days.isEmpty();
    List<Mention> readings = days.stream().map(one -> new Mention(one, full)).toList();
    return isDay
        ? Optional.of(new Found(matcher.start(), matcher.end(), readings))
        : Optional.empty();
  }

  private static boolean isMonthAWord(Matcher matcher) {
    return !Character.isDigit(matcher.group("month").charAt(0));
  }

  /** The days that can be meant: two where a slash leaves open which number is the month. */
  private static Set<MonthDay> days(Matcher matcher, OptionalInt year) {
    int day = Integer.parseInt(matcher.group("day"));
    String name = matcher.group("month");
    int month =
        isMonthAWord(matcher)
            ? DayWords.month(name).orElseThrow().getValue()
            : Integer.parseInt(name);
    TreeSet<MonthDay> days = new TreeSet<>();
    day(month, day, year).ifPresent(days::add);
    if (matcher.group().contains("/")) {
      day(day, month, year).ifPresent(days::add);
    }
    return days;
  }

  private static Optional<MonthDay> day(int month, int day, OptionalInt year) {
    return Stream.of(month)
        .filter(number -> number >= 1 && number <= 12 && day >= 1)
        .filter(number -> day <= Month.of(number).maxLength())
        .map(number -> MonthDay.of(number, day))
        .filter(one -> year.isEmpty() || one.isValidYear(year.getAsInt()))
        .findFirst();
  }
}

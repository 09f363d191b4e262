package org.handreiking.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;

/** Reads a day as people and spreadsheet programs write it; what could be two days is none. */
public final class DayReader {

  private static final String YEAR = "(?<year>\\d{4}|['’‘]?\\d{2})";
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<day>\\d{1,2})(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>" + YEAR);
  private static final Pattern WORDS =
      Pattern.compile("(?<day>\\d{1,2})[ -](?<month>\\p{L}{3,})\\.?[ -]" + YEAR);
  private static final Pattern WEEKDAY = Pattern.compile("(?<name>\\p{L}{2,})[.,]? (?<rest>.*)");

  private static final String BLANK =
      "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+";
  private static final String FULL_YEAR = "(?:19|20|21)[0-9]{2}";

  /** A pattern of what can be a day, for a schema: only which days there are it cannot tell. */
  static final String FORM =
      "(?:[A-Za-z]{2,}[.,]?"
          + BLANK
          + ")?(?:"
          + FULL_YEAR
          + "-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[-./][0-9]{1,2}[-./]"
          + FULL_YEAR
          + "|[0-9]{1,2}(?:-|"
          + BLANK
          + ")[A-Za-z]{3,}\\.?(?:-|"
          + BLANK
          + ")"
          + FULL_YEAR
          + ")";

  private static final Pattern SERIAL = Pattern.compile("(?<days>\\d{5})(?:[.,]\\d+)?");

  /** The day from which Excel counts days, as it does from March 1900 on. */
  private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);

  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final String text;
  private final Refusal refusal;

  private DayReader(String text, Refusal refusal) {
    this.text = text;
    this.refusal = refusal;
  }

  /** Is told why a text is no day. */
  @FunctionalInterface
  public interface Refusal {
    void say(Code code, String... values);
  }

  /** The day that {@code text} names; what is wrong with it is told to {@code refusal}. */
  public static Optional<LocalDate> read(String text, Refusal refusal) {
    return new DayReader(text, refusal).read();
  }

  private Optional<LocalDate> read() {
    String plain = text.replaceAll("[\\s\\p{Z}]+", " ");
    Matcher matcher = WEEKDAY.matcher(plain);
    Optional<DayOfWeek> weekday =
        matcher.matches() ? DayWords.weekday(matcher.group("name")) : Optional.empty();
    Optional<LocalDate> day = withoutWeekday(weekday.isPresent() ? matcher.group("rest") : plain);
    if (weekday.isPresent() && day.filter(one -> one.getDayOfWeek() != weekday.get()).isPresent()) {
      LocalDate other = day.get();
      return refuse(
          Code.CAL_WRONG_WEEKDAY, DayWords.shown(other), DayWords.shown(other.getDayOfWeek()));
    }
    return day;
  }

  private Optional<LocalDate> withoutWeekday(String plain) {
    Matcher serial = SERIAL.matcher(plain);
    if (serial.matches()) {
      LocalDate day = EXCEL_START.plusDays(Integer.parseInt(serial.group("days")));
      return refuse(Code.CAL_SERIAL_DATE, DayWords.shown(day), day.toString());
    }
    Optional<Matcher> parts =
        Stream.of(ISO, NUMBERS, WORDS)
            .map(pattern -> pattern.matcher(plain))
            .filter(Matcher::matches)
            .findFirst();
    Optional<Integer> month = parts.flatMap(found -> month(found.group("month")));
    if (month.isEmpty()) {
      return refuse(Code.CAL_NOT_A_DATE);
    }
    Matcher found = parts.get();
    String year = found.group("year").replaceAll("\\D", "");
    int fullYear = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
    int day = Integer.parseInt(found.group("day"));
    boolean hasSlashes = found.pattern() == NUMBERS && found.group("mark").equals("/");
    Optional<LocalDate> read =
        hasSlashes ? withSlashes(fullYear, month.get(), day) : day(fullYear, month.get(), day);
    return year.length() == 2 ? read.flatMap(this::withShortYear) : read;
  }

  private static Optional<Integer> month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.parseInt(text))
        : DayWords.month(text).map(Month::getValue);
  }

  /** A day in an order that differs between countries: only one of the two may be a day. */
  private Optional<LocalDate> withSlashes(int year, int month, int day) {
    boolean isOtherWayRound = month > 12 && day >= 1 && day <= 12;
    if (isOtherWayRound) {
      return day(year, day, month);
    }
    boolean isTwoDays = month >= 1 && day >= 1 && day <= 12 && day != month;
    return isTwoDays
        ? refuse(
            Code.CAL_TWO_READINGS,
            DayWords.shown(LocalDate.of(year, month, day)),
            DayWords.shown(LocalDate.of(year, day, month)))
        : day(year, month, day);
  }

  private Optional<LocalDate> day(int year, int month, int day) {
    if (month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR) {
      return refuse(Code.CAL_NOT_A_DATE);
    }
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(day)
        ? Optional.of(whole.atDay(day))
        : refuse(Code.CAL_BAD_DATE, DayWords.shown(whole), "" + whole.lengthOfMonth());
  }

  private Optional<LocalDate> withShortYear(LocalDate day) {
    return refuse(
        Code.CAL_SHORT_YEAR, day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear());
  }

  /** Says why the text is no day: {@code values} come after the text itself. */
  private Optional<LocalDate> refuse(Code code, String... values) {
    refusal.say(code, Stream.concat(Stream.of(text), Stream.of(values)).toArray(String[]::new));
    return Optional.empty();
  }
}

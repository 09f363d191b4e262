package org.handreiking.site;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;

/**
 * A language of the site: its direction, and how it sorts and writes dates and amounts (CLDR,
 * through ICU). Two with one tag are the same language.
 */
public final class Language implements Comparable<Language> {

  /** The digits 0 to 9, as CLDR calls them; in every language, unless a site wants others. */
  private static final String WESTERN = "latn";

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static final String DIGITS = "numbers";

  private static final int NO_OPTIONS = 0;

  private static final String ARABIC_COMMA = "\u060C";

  private final String tag;
  private final String ownName;
  private final Direction direction;
  private final ULocale locale;
  private final Map<String, String> names;

  private Language(
      String tag, String ownName, Direction direction, ULocale locale, Map<String, String> names) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
    this.locale = locale;
    this.names = Map.copyOf(names);
  }

  /**
   * A language as CLDR describes it, with Western digits.
   *
   * @param tag BCP 47, lower case: {@code nl}
   * @throws IllegalArgumentException when that is no such tag
   */
  public static Language of(String tag) {
    if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
    ULocale locale = wellFormed(tag);
    return new Language(
        tag,
        locale.getDisplayName(locale),
        locale.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
        locale.setKeywordValue(DIGITS, WESTERN),
        Map.of());
  }

  private static ULocale wellFormed(String tag) {
    try {
      return new ULocale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a language tag: " + tag, e);
    }
  }

  /** The same language with another name for itself. */
  public Language called(String name) {
    return new Language(tag, name, direction, locale, names);
  }

  /** The same language, written the other way. */
  public Language written(Direction way) {
    return new Language(tag, ownName, way, locale, names);
  }

  /** The same language with names of other languages where CLDR has another word, by tag. */
  public Language naming(Map<String, String> others) {
    return new Language(tag, ownName, direction, locale, others);
  }

  /**
   * The same language, with dates, numbers and amounts as they are written somewhere.
   *
   * @param formats BCP 47 with Unicode's extensions: {@code en-GB}, {@code ar-u-nu-arab}
   * @throws IllegalArgumentException when that is no such tag, or its digits are none of CLDR's
   */
  public Language formatted(String formats) {
    ULocale asWritten = wellFormed(formats);
    String numerals = asWritten.getKeywordValue(DIGITS);
    NumberingSystem system =
        NumberingSystem.getInstanceByName(numerals == null ? WESTERN : numerals);
    if (system == null || system.isAlgorithmic()) {
      throw new IllegalArgumentException("no digits of that name: " + formats);
    }
    return new Language(
        tag, ownName, direction, asWritten.setKeywordValue(DIGITS, system.getName()), names);
  }

  /** Its BCP 47 tag, lower case. */
  public String tag() {
    return tag;
  }

  public Direction direction() {
    return direction;
  }

  /** The language's name in itself: {@code Nederlands}. */
  public String ownName() {
    return ownName;
  }

  /** The name, in this language, of the language {@code otherTag}: {@code Turks}. */
  public String nameOf(String otherTag) {
    String known = names.get(otherTag);
    return known == null ? ULocale.forLanguageTag(otherTag).getDisplayName(locale) : known;
  }

  /** Whether {@code tag} is the tag of a language that CLDR has a name for. */
  public static boolean isKnown(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String name = locale.getDisplayLanguage(ULocale.ENGLISH);
    return !name.isEmpty() && !name.equals(locale.getLanguage());
  }

  /** The order of words in this language's dictionaries; no two words are the same in it. */
  public Comparator<String> order() {
    Collator collator = Collator.getInstance(locale);
    Comparator<String> byLetters = (left, right) -> collator.compare(left, right);
    return byLetters.thenComparing(Comparator.naturalOrder());
  }

  /** A day with its weekday: {@code dinsdag 1 september 2026}. */
  public String longDate(LocalDate day) {
    return date(day, "EEEEdMMMMy");
  }

  /** A day with its weekday, without its year: {@code dinsdag 1 september}. */
  public String longDayAndMonth(LocalDate day) {
    return date(day, "EEEEdMMMM");
  }

  /** A day without its weekday: {@code 1 september 2026}. */
  public String mediumDate(LocalDate day) {
    return date(day, "dMMMMy");
  }

  /** A day without its year: {@code 1 september}. */
  public String dayAndMonth(LocalDate day) {
    return date(day, "dMMMM");
  }

  /** A day of the week: {@code dinsdag}. */
  public String weekday(DayOfWeek day) {
    return date(MONDAY.with(TemporalAdjusters.nextOrSame(day)), "cccc");
  }

  /** A day of the week, as short as it can be told from the others: {@code di}. */
  public String shortWeekday(DayOfWeek day) {
    return date(MONDAY.with(TemporalAdjusters.nextOrSame(day)), "cccccc");
  }

  /** A month: {@code september 2026}. */
  public String month(LocalDate day) {
    return date(day, "MMMMy");
  }

  /** An amount in euros, with cents: {@code € 1.234,50}. */
  public String euros(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance("EUR"));
    return format.format(amount);
  }

  /** What stands between the items of a list, with its blank: the comma of its script. */
  public String comma() {
    UnicodeSet used =
        LocaleData.getInstance(locale).getExemplarSet(NO_OPTIONS, LocaleData.ES_PUNCTUATION);
    boolean isArabic = used.contains(ARABIC_COMMA) && !used.contains(',');
    return isArabic ? ARABIC_COMMA + " " : ", ";
  }

  /** A number with as many digits as it has: {@code 0,5}. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }

  private String date(LocalDate day, String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar.getTime());
  }

  /** {@code word} in capitals, as this language writes them. */
  public String capitals(String word) {
    return UCharacter.toUpperCase(locale, word);
  }

  /**
   * The letter of this language's alphabet that {@code character} is a form of, as a capital: A for
   * á, and in Arabic alef for its forms with hamza; but Ş for ş, which in Turkish is a letter of
   * its own.
   */
  public String letter(String character) {
    String capital = capitals(character);
    String bare = Normalizer.normalize(capital, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(Collator.PRIMARY);
    return !bare.isEmpty() && collator.compare(capital, bare) == 0 ? bare : capital;
  }

  /** By what ICU knows how the language is written. */
  public ULocale locale() {
    return locale;
  }
}

package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource({
    "nl, dinsdag 1 september 2026, 1 september 2026, september 2026",
    "tr, 1 Eylül 2026 Salı, 1 Eylül 2026, Eylül 2026",
    "ar, 'الثلاثاء، 1 سبتمبر 2026', 1 سبتمبر 2026, سبتمبر 2026",
    "en, 'Tuesday, September 1, 2026', 'September 1, 2026', September 2026"
  })
  void datesAreWrittenAsTheLanguageWritesThem(String tag, String day, String date, String month) {
    Language language = Language.of(tag);

    assertEquals(day, language.longDate(DAY));
    assertEquals(date, language.mediumDate(DAY));
    assertEquals(month, language.month(DAY));
  }

  @Test
  void firstAndLastDayOfTheYearAreTheSameInEveryTimeZone() {
    Language dutch = Language.of("nl");

    assertEquals("1 januari 2026", dutch.mediumDate(LocalDate.of(2026, 1, 1)));
    assertEquals("31 december 2026", dutch.mediumDate(LocalDate.of(2026, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|1234.5|€ 1.234,50",
        "nl|0|€ 0,00",
        "nl|-3.1|€ -3,10",
        "tr|1234.5|€1.234,50",
        "ar|1234.5|1,234.50 €",
        "en|1234.5|€1,234.50"
      })
  void amountsInEurosHaveCents(String tag, BigDecimal amount, String expected) {
    assertEquals(expected, plain(Language.of(tag).euros(amount)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|0.5|0,5",
        "nl|12|12",
        "nl|1234.125|1.234,125",
        "nl|30.00|30",
        "ar|12|12",
        "ar-eg|12|12",
        "fa|12|12"
      })
  void numbersHaveTheDigitsTheyNeed(String tag, BigDecimal number, String expected) {
    assertEquals(expected, plain(Language.of(tag).number(number)));
  }

  @Test
  void aSiteCanHaveDatesAndNumbersWrittenAsInSomeCountryAndWithOtherDigits() {
    assertEquals("1 September 2026", Language.of("en").formatted("en-GB").mediumDate(DAY));
    Language arabic = Language.of("ar").formatted("ar-u-nu-arab");
    assertEquals("١ سبتمبر ٢٠٢٦", arabic.mediumDate(DAY));
    assertEquals("١٢", arabic.number(BigDecimal.valueOf(12)));
    assertEquals(Language.of("ar"), arabic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e n", "ar-u-nu-none", "ar-u-nu-roman"})
  void formatsThatCldrDoesNotHaveAreRefused(String formats) {
    assertThrows(IllegalArgumentException.class, () -> Language.of("ar").formatted(formats));
  }

  @ParameterizedTest
  @CsvSource({
    "nl, ijs, IJS",
    "nl, istanbul, ISTANBUL",
    "tr, istanbul, İSTANBUL",
    "tr, ılık, ILIK",
    "nl, straße, STRASSE",
    "ar, سلام, سلام"
  })
  void capitalsAreThoseOfTheLanguage(String tag, String word, String capitals) {
    assertEquals(capitals, Language.of(tag).capitals(word));
  }

  @ParameterizedTest
  @CsvSource({
    "nl, é, E",
    "nl, z, Z",
    "tr, ş, Ş",
    "tr, i, İ",
    "tr, ı, I",
    "ar, أ, ا",
    "ar, إ, ا",
    "ar, ب, ب",
    "so, d, D"
  })
  void aWordStandsUnderALetterOfTheLanguagesAlphabet(String tag, String first, String letter) {
    assertEquals(letter, Language.of(tag).letter(first));
  }

  @ParameterizedTest
  @CsvSource({
    "nl, appel Appel één ezel ijs jaar zee",
    "tr, cam çam dal ıslak incir oda ödev su şal",
    "ar, أرض باب تفاح ثمن جمل"
  })
  void wordsGoInTheOrderOfTheLanguagesDictionaries(String tag, String words) {
    List<String> order = List.of(words.split(" ", -1));

    assertEquals(order, order.stream().sorted().sorted(Language.of(tag).order()).toList());
    assertEquals(
        order,
        Stream.iterate(order.size() - 1, i -> i >= 0, i -> i - 1)
            .map(order::get)
            .sorted(Language.of(tag).order())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "nl, LEFT_TO_RIGHT, ltr, Nederlands, Turks",
    "tr, LEFT_TO_RIGHT, ltr, Türkçe, Türkçe",
    "ar, RIGHT_TO_LEFT, rtl, العربية, التركية"
  })
  void languageKnowsItsDirectionAndTheNamesOfLanguages(
      String tag, Direction direction, String html, String ownName, String turkish) {
    Language language = Language.of(tag);

    assertEquals(direction, language.direction());
    assertEquals(html, language.direction().html());
    assertEquals(ownName, language.ownName());
    assertEquals(turkish, language.nameOf("tr"));
  }

  @ParameterizedTest
  @CsvSource({"nl, ', '", "en, ', '", "tr, ', '", "ar, '، '", "pl, ', '", "so, ', '"})
  void languageKnowsWhatStandsBetweenTheItemsOfAList(String tag, String comma) {
    assertEquals(comma, Language.of(tag).comma());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NL", "nl_NL", "nederlands!", "n", "nl-", "soo-mali-ish", "nl/../en", "nl en"})
  void whatIsNoTagIsRefused(String tag) {
    assertThrows(IllegalArgumentException.class, () -> Language.of(tag));
  }

  /** Without the blanks that do not break and the marks for direction. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replaceAll("[\u200e\u200f\u061c]", "");
  }
}

package org.handreiking.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of the Netherlands (Algemene termijnenwet, article 3; Rijksoverheid,
 * "Officiële feestdagen"), Good Friday and Liberation Day included.
 */
final class DutchHolidays {

  private DutchHolidays() {}

  static boolean includes(LocalDate day) {
    return in(day.getYear()).contains(day);
  }

  /** The days of {@code year}, 2014 or later, in order but for the years in which two coincide. */
  static List<LocalDate> in(int year) {
    LocalDate easter = easter(year);
    return List.of(
        LocalDate.of(year, 1, 1),
        easter.minusDays(2),
        easter,
        easter.plusDays(1),
        kingsDay(year),
        LocalDate.of(year, 5, 5),
        easter.plusDays(39),
        easter.plusDays(49),
        easter.plusDays(50),
        LocalDate.of(year, 12, 25),
        LocalDate.of(year, 12, 26));
  }

  /** 27 April, or the Saturday before it when that is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, 4, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /**
   * Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876
   * (J. Meeus, Astronomical Algorithms, 1991, chapter 8); its single letters are those of the book.
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int monthAndDay = h + l - 7 * m + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}

package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTest {

  /** As published, for instance in the tables of the U.S. Census Bureau. */
  private static final List<String> EASTERS =
      List.of(
          "2020-04-12",
          "2021-04-04",
          "2022-04-17",
          "2023-04-09",
          "2024-03-31",
          "2025-04-20",
          "2026-04-05",
          "2027-03-28",
          "2028-04-16",
          "2029-04-01",
          "2030-04-21",
          "2031-04-13",
          "2032-03-28",
          "2033-04-17",
          "2034-04-09",
          "2035-03-25");

  @Test
  void easterIsOnThePublishedDays() {
    assertEquals(
        EASTERS,
        IntStream.rangeClosed(2020, 2035)
            .mapToObj(year -> DutchHolidays.easter(year).toString())
            .toList());
  }

  /**
   * The earliest and the latest that there can be, and two years that lesser formulas get wrong.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1818-03-22", "2038-04-25", "1981-04-19", "2049-04-18", "1954-04-18"})
  void rareEastersAreRight(LocalDate easter) {
    assertEquals(easter, DutchHolidays.easter(easter.getYear()));
  }

  @Test
  void holidaysOf2026AreThoseThatTheGovernmentLists() {
    assertEquals(
        List.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26"),
        DutchHolidays.in(2026).stream().map(LocalDate::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-26", "2031-04-26", "2024-04-27", "2026-04-27", "2027-04-27"})
  void kingsDayIsOnASaturdayWhereItWouldBeOnASunday(LocalDate day) {
    assertTrue(DutchHolidays.includes(day));
    assertEquals(
        1,
        DutchHolidays.in(day.getYear()).stream()
            .filter(one -> one.getMonthValue() == 4 && one.getDayOfMonth() >= 26)
            .count());
  }
}

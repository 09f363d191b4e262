package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayMentionsTest {

  @ParameterizedTest
  @CsvSource({
    "op 2026-04-14, 2026-04-14",
    "praten 14-4-2026 vervalt, 2026-04-14",
    "14/4/2026, 2026-04-14",
    "4/14/2026, 2026-04-14",
    "5/5/2026, 2026-05-05",
    "di 14 april 2026 om 19.30 uur, 2026-04-14",
    "dinsdag 14 april 2026, 2026-04-14",
    "14 apr 2026, 2026-04-14",
    "April 14th 2026, 2026-04-14",
    "les-2026-04-14, 2026-04-14",
    "vervalt: 14 april 20:00, 14 april",
    "vervalt: 14 april 20.00, 14 april",
    "14-4-2026 9:30-11:00 vervalt, 2026-04-14",
    "14 april 2026 7 pm, 2026-04-14",
    "14-4 19u30 vervalt, 14 april",
    "14-4, 14 april",
    "14-4-26, 14 april",
    "de 14e april, 14 april",
    "29 februari, 29 februari"
  })
  void oneDayIsFoundInASentence(String text, String day) {
    assertTrue(DayMentions.isIn(text));
    assertEquals(
        Optional.of(day),
        DayMentions.only(text).map(one -> one.shown().replaceFirst(".*\u241f", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 en 15 april 2026",
        "14 april en 5 mei",
        "vanaf 14 april",
        "14 april 20:00 en 15 april 20:00",
        "vanaf 14.04.2026",
        "tot 14 april",
        "elke week behalve 14 april",
        "14 april e.v.",
        "14 april ev",
        "14 april en de dinsdag erna",
        "14 april en woensdag",
        "14 april and the following",
        "14 april en later",
        "14 april 2026 en de week erop",
        "3/4/2026",
        "31-02-2026",
        "woensdag 14 april 2026",
        "dinsdag",
        "in september",
        "46126"
      })
  void whichDayIsMeantCannotAlwaysBeTold(String text) {
    assertTrue(DayMentions.isIn(text));
    assertEquals(Optional.empty(), DayMentions.only(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 keer", "12-50", "may be", "12.50", "114-4", "mensen", "1012 AB"})
  void otherNumbersAndWordsAreNoDays(String text) {
    assertFalse(DayMentions.isIn(text));
    assertEquals(Optional.empty(), DayMentions.only(text));
  }

  @ParameterizedTest
  @CsvSource({"14-4-2026, true, false", "14-4, true, true", "15-4, false, false"})
  void dayWithoutAYearFitsEveryYear(String text, boolean isThatYear, boolean isTheNext) {
    DayMentions.Mention mention = DayMentions.only(text).orElseThrow();

    assertEquals(isThatYear, mention.fits(LocalDate.of(2026, 4, 14)));
    assertEquals(isTheNext, mention.fits(LocalDate.of(2027, 4, 14)));
  }
}

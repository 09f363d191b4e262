package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors write about repeating, and the RRULE that it means. */
class RepeatTextTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every day | FREQ=DAILY",
        "daily | FREQ=DAILY",
        "elke dag | FREQ=DAILY",
        "Dagelijks | FREQ=DAILY",
        "om de dag | FREQ=DAILY;INTERVAL=2",
        "every other day | FREQ=DAILY;INTERVAL=2",
        "elke 3 dagen | FREQ=DAILY;INTERVAL=3",
        "every 10 days | FREQ=DAILY;INTERVAL=10",
        "every week | FREQ=WEEKLY;BYDAY=TU",
        "elke week | FREQ=WEEKLY;BYDAY=TU",
        "ELKE  WEEK | FREQ=WEEKLY;BYDAY=TU",
        "wekelijks | FREQ=WEEKLY;BYDAY=TU",
        "every 2 weeks | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "elke 2 weken | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "om de week | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "every other week | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "elke twee weken | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "iedere 2 weken | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "om de drie weken op donderdag | FREQ=WEEKLY;INTERVAL=3;BYDAY=TH",
        "every four weeks | FREQ=WEEKLY;INTERVAL=4;BYDAY=TU",
        "tweewekelijks | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "every three days | FREQ=DAILY;INTERVAL=3",
        "elke twee maanden op de 1e maandag | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO",
        "elke tweede dinsdag van de maand | FREQ=MONTHLY;BYDAY=2TU",
        "every last friday of the month | FREQ=MONTHLY;BYDAY=-1FR",
        "om de 3 weken | FREQ=WEEKLY;INTERVAL=3;BYDAY=TU",
        "elke 1 weken | FREQ=WEEKLY;BYDAY=TU",
        "every week on tuesday, thursday | FREQ=WEEKLY;BYDAY=TU,TH",
        "elke week op donderdag, dinsdag | FREQ=WEEKLY;BYDAY=TU,TH",
        "elke week op dinsdag en donderdag | FREQ=WEEKLY;BYDAY=TU,TH",
        "every week on monday,tuesday and sunday | FREQ=WEEKLY;BYDAY=MO,TU,SU",
        "om de week op dinsdag | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "elke dinsdag | FREQ=WEEKLY;BYDAY=TU",
        "iedere dinsdag en vrijdag | FREQ=WEEKLY;BYDAY=TU,FR",
        "every tuesday | FREQ=WEEKLY;BYDAY=TU",
        "monthly on the 2nd tuesday | FREQ=MONTHLY;BYDAY=2TU",
        "every month on the first tuesday | FREQ=MONTHLY;BYDAY=1TU",
        "elke maand op de 2e dinsdag | FREQ=MONTHLY;BYDAY=2TU",
        "elke maand op de 1ste dinsdag | FREQ=MONTHLY;BYDAY=1TU",
        "elke maand op de laatste vrijdag | FREQ=MONTHLY;BYDAY=-1FR",
        "elke 2 maanden op de derde maandag | FREQ=MONTHLY;INTERVAL=2;BYDAY=3MO",
        "om de maand op de 4e zondag | FREQ=MONTHLY;INTERVAL=2;BYDAY=4SU",
        "2e dinsdag van de maand | FREQ=MONTHLY;BYDAY=2TU",
        "2nd tuesday of the month | FREQ=MONTHLY;BYDAY=2TU",
        "last friday | FREQ=MONTHLY;BYDAY=-1FR",
        "laatste vrijdag | FREQ=MONTHLY;BYDAY=-1FR"
      })
  void wordsBecomeARule(String text, String rule) {
    assertEquals(Optional.of(rule), RepeatText.rule(text, TUESDAY));
  }

  /** "Every 2nd Tuesday" is every other week to one reader and once a month to another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "elke 2e dinsdag",
        "every 2nd tuesday",
        "elke laatste dinsdag",
        "twee keer per week",
        "af en toe",
        "week",
        "elke week op",
        "elke week op dinsd",
        "elke week op 2e dinsdag",
        "elke dag op dinsdag",
        "elke 0 weken",
        "elke 100 weken",
        "elke maand",
        "elke maand op de 6e dinsdag",
        "laatste",
        "dinsdag",
        "",
        "elke week; elke dag"
      })
  void whatCanMeanTwoThingsOrNothingIsNoRule(String text) {
    assertEquals(Optional.empty(), RepeatText.rule(text, TUESDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RRULE:FREQ=WEEKLY;BYDAY=TU | FREQ=WEEKLY;BYDAY=TU",
        "rrule:byday=tu,th;freq=weekly;interval=2 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
        "RRULE: FREQ=DAILY | FREQ=DAILY",
        "RRULE:FREQ=DAILY;BYDAY=MO,TU | FREQ=DAILY;BYDAY=MO,TU",
        "RRULE:FREQ=WEEKLY | FREQ=WEEKLY;BYDAY=TU",
        "RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU | FREQ=WEEKLY;BYDAY=TU",
        "RRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=2 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU",
        "RRULE:FREQ=MONTHLY | FREQ=MONTHLY;BYMONTHDAY=1",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 | FREQ=MONTHLY;BYMONTHDAY=-1",
        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1 | FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
        "RRULE:FREQ=YEARLY | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1",
        "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1TU | FREQ=YEARLY;BYMONTH=9;BYDAY=1TU",
        "RRULE:FREQ=YEARLY;BYMONTH=9,10 | FREQ=YEARLY;BYMONTH=9,10;BYMONTHDAY=1"
      })
  void ruleIsTakenWithWhatItLeavesUnsaidWrittenOut(String text, String rule) {
    assertEquals(Optional.of(rule), RepeatText.rule(text, TUESDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:",
        "RRULE:BYDAY=TU",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=WEEKLY;COUNT=3",
        "RRULE:FREQ=WEEKLY;UNTIL=20261231",
        "RRULE:FREQ=WEEKLY;BYHOUR=9",
        "RRULE:FREQ=WEEKLY;BYDAY=2TU",
        "RRULE:FREQ=WEEKLY;BYMONTH=9",
        "RRULE:FREQ=DAILY;INTERVAL=4;BYDAY=MO",
        "RRULE:FREQ=WEEKLY;BYDAY=XX",
        "RRULE:FREQ=WEEKLY;FREQ=DAILY",
        "RRULE:FREQ=WEEKLY;",
        "RRULE:FREQ=WEEKLY;INTERVAL=0",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=32",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=0",
        "RRULE:FREQ=MONTHLY;BYMONTH=13",
        "RRULE:FREQ=MONTHLY;BYDAY=6MO",
        "RRULE:FREQ=MONTHLY;BYSETPOS=1",
        "RRULE:FREQ=YEARLY;BYDAY=20MO",
        "RRULE:FREQ=YEARLY;BYDAY=TU",
        "RRULE:FREQ=YEARLY;BYWEEKNO=20"
      })
  void ruleThatCalendarsDoNotAgreeOnIsRefused(String text) {
    assertEquals(Optional.empty(), RepeatText.rule(text, TUESDAY));
  }
}

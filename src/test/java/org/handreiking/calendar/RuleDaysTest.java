package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The days of a rule, beside those of another library and those of a slow, plain count of days. */
class RuleDaysTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final int RUNS = Boolean.getBoolean("deep") ? 20_000 : 300;

  @Test
  void randomRulesHaveTheDaysThatCountingDaysFinds() {
    Random random = new Random(7);
    int several = 0;
    for (int i = 0; i < RUNS; i++) {
      LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      PlainRule rule = PlainRule.random(random);
      int most = 1 + random.nextInt(200);
      List<LocalDate> expected = rule.days(first, LAST, most);

      assertEquals(
          expected,
          RuleDays.of(rule.text(), first, LAST, most).orElseThrow(),
          rule.text() + " from " + first);
      several += expected.size() > 3 ? 1 : 0;
    }
    assertTrue(several > RUNS / 2, "only " + several + " rules had more than three days");
  }

  /** At hours on both sides of both clock changes, in the zone's own time and so in the world's. */
  @Test
  void randomSeriesAreAtTheSameMomentsAsInAnotherLibrary() {
    Random random = new Random(11);
    List<LocalTime> hours =
        List.of(
            LocalTime.of(0, 15),
            LocalTime.of(1, 45),
            LocalTime.of(3, 0),
            LocalTime.of(12, 0),
            LocalTime.of(19, 30),
            LocalTime.of(23, 45));
    int acrossChanges = 0;
    for (int i = 0; i < RUNS; i++) {
      PlainRule rule = PlainRule.random(random);
      List<LocalDate> days =
          rule.days(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)), LAST, 100);
      if (days.isEmpty()) {
        continue;
      }
      When.Hours first =
          new When.Hours(
              days.get(0), days.get(0), hours.get(random.nextInt(hours.size())), Optional.empty());
      List<Instant> ours =
          RuleDays.of(rule.text(), days.get(0), LAST, 100).orElseThrow().stream()
              .map(day -> day.atTime(first.start()).atZone(AMSTERDAM).toInstant())
              .toList();

      assertEquals(theirs(rule.text(), ours.get(0), ours.size()), ours, rule + " from " + first);
      acrossChanges +=
          ours.stream().map(moment -> moment.atZone(AMSTERDAM).getOffset()).distinct().count() > 1
              ? 1
              : 0;
    }
    assertTrue(acrossChanges > RUNS / 2, "only " + acrossChanges + " crossed a clock change");
  }

  private static List<Instant> theirs(String text, Instant first, int count) {
    ParseContext context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    RecurrenceRule rule =
        new RecurrenceRuleScribe()
            .parseText(text, ICalDataType.RECUR, new ICalParameters(), context);
    DateIterator iterator = rule.getDateIterator(Date.from(first), TimeZone.getTimeZone(AMSTERDAM));
    List<Instant> moments = new ArrayList<>();
    while (moments.size() < count && iterator.hasNext()) {
      moments.add(iterator.next().toInstant());
    }
    return moments;
  }

  /** The library asks the machine for the first day of the week; tests run with Arabic settings. */
  @Test
  void weekBeginsOnMondayOnEveryMachine() {
    assertEquals(
        List.of("2026-09-06", "2026-09-14", "2026-09-20", "2026-09-28"),
        RuleDays.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", LocalDate.of(2026, 9, 6), LAST, 4)
            .orElseThrow()
            .stream()
            .map(LocalDate::toString)
            .toList());
    assertEquals("ar", Locale.getDefault().getLanguage());
  }

  @Test
  void textThatIsNoRuleHasNoDays() {
    assertEquals(true, RuleDays.of("FREQ=SOMETIMES", LocalDate.of(2026, 9, 6), LAST, 4).isEmpty());
  }

  /**
   * A rule that finds its days by looking at every day.
   *
   * @param weekdays all when empty
   * @param nth which of the month's days of that name, 0 for each; -1 is the last
   * @param monthDays of the month, all when empty; -1 is the last
   */
  private record PlainRule(
      String frequency,
      int interval,
      TreeSet<DayOfWeek> weekdays,
      int nth,
      List<Integer> monthDays) {

    static PlainRule random(Random random) {
      int interval = 1 + random.nextInt(4);
      TreeSet<DayOfWeek> weekdays = new TreeSet<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        weekdays.add(DayOfWeek.of(1 + random.nextInt(7)));
      }
      int nth = List.of(1, 2, 3, 4, 5, -1, -2).get(random.nextInt(7));
      return switch (random.nextInt(5)) {
        case 0 -> new PlainRule("DAILY", interval, new TreeSet<>(), 0, List.of());
        case 1 -> new PlainRule("DAILY", 1, weekdays, 0, List.of());
        case 2 -> new PlainRule("WEEKLY", interval, weekdays, 0, List.of());
        case 3 -> new PlainRule("MONTHLY", interval, weekdays, nth, List.of());
        default ->
            new PlainRule(
                "MONTHLY",
                interval,
                new TreeSet<>(),
                0,
                List.of(List.of(1, 15, 29, 30, 31, -1).get(random.nextInt(6))));
      };
    }

    String text() {
      List<String> names =
          weekdays.stream()
              .map(day -> (nth == 0 ? "" : "" + nth) + day.name().substring(0, 2))
              .toList();
      List<String> numbers = monthDays.stream().map(day -> "" + day).toList();
      return "FREQ="
          + frequency
          + (interval == 1 ? "" : ";INTERVAL=" + interval)
          + (numbers.isEmpty() ? "" : ";BYMONTHDAY=" + String.join(",", numbers))
          + (names.isEmpty() ? "" : ";BYDAY=" + String.join(",", names));
    }

    List<LocalDate> days(LocalDate first, LocalDate last, int most) {
      return first
          .datesUntil(last.plusDays(1))
          .filter(day -> periods(first, day) % interval == 0)
          .filter(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
          .filter(day -> nth == 0 || isNth(day))
          .filter(day -> monthDays.isEmpty() || monthDays.stream().anyMatch(one -> isOn(day, one)))
          .limit(most)
          .toList();
    }

    private long periods(LocalDate first, LocalDate day) {
      return switch (frequency) {
        case "DAILY" -> ChronoUnit.DAYS.between(first, day);
        case "WEEKLY" -> ChronoUnit.WEEKS.between(monday(first), monday(day));
        default -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
      };
    }

    private static LocalDate monday(LocalDate day) {
      return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    private boolean isNth(LocalDate day) {
      int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
      int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
      return nth == fromStart || nth == fromEnd;
    }

    private static boolean isOn(LocalDate day, int number) {
      return number > 0
          ? day.getDayOfMonth() == number
          : day.getDayOfMonth() == day.lengthOfMonth() + 1 + number;
    }
  }
}

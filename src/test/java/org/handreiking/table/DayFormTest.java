package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** What a schema says of days and hours is what the readers take. */
class DayFormTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 2_000_000 : 100_000;

  /** What only a calendar can tell. */
  private static final Set<Code> NOT_OF_FORM =
      EnumSet.of(
          Code.CAL_BAD_DATE, Code.CAL_NOT_A_DATE, Code.CAL_TWO_READINGS, Code.CAL_WRONG_WEEKDAY);

  private final Random random = new Random(20270311);

  @Test
  void everyDayThatIsTakenFitsTheFormAndWhatFitsIsRefusedForNoOtherForm() {
    int taken = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = day();
      List<Code> codes = new ArrayList<>();
      Optional<LocalDate> day = DayReader.read(text, (code, values) -> codes.add(code));
      boolean fits = text.matches(DayReader.FORM);
      assertTrue(day.isEmpty() || fits, text);
      assertTrue(!fits || NOT_OF_FORM.containsAll(codes), text + " " + codes);
      taken += day.isPresent() ? 1 : 0;
    }
    assertTrue(taken > 50, taken + " days");
  }

  @Test
  void theFormOfTimesIsWhatIsTaken() {
    int taken = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = time();
      boolean isTime = TimeReader.read(text).isPresent();
      assertEquals(isTime, text.matches(TimeReader.FORM), text);
      taken += isTime ? 1 : 0;
    }
    assertTrue(taken > 50, taken + " times");
  }

  private String day() {
    String mark = oneOf("-", "/", ".", " ", "\u00a0", "  ", "");
    String year = oneOf("2027", "1899", "1900", "2199", "2200", "27", "'27", "20270");
    String month = oneOf("1", "09", "13", "3", "maart", "Sept", "mrt.", "DECEMBER", "xyz", "me");
    String day = oneOf("1", "9", "09", "31", "032", "0");
    String other = random.nextInt(5) == 0 ? oneOf("-", "/", " ") : mark;
    String weekday = oneOf("", "", "di ", "dinsdag, ", "Tue. ", "d ", "x", "ma\u00a0");
    boolean isIso = random.nextInt(4) == 0;
    return weekday + (isIso ? year : day) + mark + month + other + (isIso ? day : year);
  }

  private String time() {
    String hour = oneOf("0", "7", "09", "12", "13", "19", "23", "24", "123", "");
    String minute = oneOf("", ":30", ".05", "u00", "U59", ":60", ":5", "-30");
    return hour + minute + oneOf("", "", " uur", "uur", "u", " U", " pm", "a.m.", "PM.", " p", "x");
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

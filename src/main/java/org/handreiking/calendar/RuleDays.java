package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Recur;

/** Works out the days of a rule of RFC 5545, through ical4j; the only class that knows it. */
public final class RuleDays {

  /** Without it the library takes the first day of the week from the machine's language. */
  private static final String WEEK_START = ";WKST=MO";

  private RuleDays() {}

  /**
   * The first {@code most} days of {@code rule} from {@code first} until {@code last}, both
   * included, in order; empty when it is no rule.
   *
   * @param rule an RRULE without an end; it decides by days alone, so that no clock change matters
   */
  public static Optional<List<LocalDate>> of(
      String rule, LocalDate first, LocalDate last, int most) {
    Recur<LocalDateTime> recur;
    try {
      recur = new Recur<>(rule.contains("WKST=") ? rule : rule + WEEK_START);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    LocalDateTime start = first.atStartOfDay();
    return Optional.of(
        recur.getDates(start, start, last.atStartOfDay(), most).stream()
            .map(LocalDateTime::toLocalDate)
            .limit(most)
            .toList());
  }
}

package org.handreiking.ics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.RepeatText;
import org.handreiking.calendar.RuleDays;
import org.handreiking.calendar.When;

/** Finds out whether the times of an event can be one row of the calendar. */
final class SeriesForm {

  private final ImportSettings settings;

  SeriesForm(ImportSettings settings) {
    this.settings = settings;
  }

  /** Why the times cannot be one row, as the key of a text that says it; empty when they may. */
  Optional<String> trouble(Times times) {
    if (times.event().repeat().rule().isEmpty()) {
      return Optional.of("@ics.rule");
    }
    if (!times.isOfRule()) {
      return Optional.of("@ics.first");
    }
    return isAlike(times) ? Optional.empty() : Optional.of("@ics.clock");
  }

  /** Whether the times have the same hours by our clock, and the same days as by their own. */
  private boolean isAlike(Times times) {
    When first = times.event().span().on(times.ruleDays().get(0)).in(settings.zone());
    List<LocalDate> all = new ArrayList<>(times.ruleDays());
    all.addAll(times.added());
    return all.stream()
        .allMatch(day -> times.event().span().on(day).in(settings.zone()).equals(first.from(day)));
  }

  /**
   * How an editor says the rule of {@code times}, which must have one; empty if no words mean the
   * same days.
   */
  Optional<String> words(Times times) {
    List<LocalDate> days = times.ruleDays();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return new RuleWords(settings.language())
        .of(times.event().repeat().rule().orElseThrow()).stream()
            .filter(
                text ->
                    RepeatText.rule(text, first)
                        .flatMap(rule -> RuleDays.of(rule, first, last, days.size() + 1))
                        .filter(days::equals)
                        .isPresent())
            .findFirst()
            .filter(text -> !reachesIntoItself(times));
  }

  private boolean reachesIntoItself(Times times) {
    List<LocalDate> days = times.ruleDays();
    long more = times.event().span().in(settings.zone()).moreDays();
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).plusDays(more).isBefore(days.get(i))) {
        return true;
      }
    }
    return false;
  }
}

package org.handreiking.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How accessible the site is: what was checked, and what does not work for everybody yet.
 *
 * @param checks in the editor's order, as are the gaps
 */
public record Accessibility(List<Check> checks, List<Gap> gaps) {

  public Accessibility {
    checks = List.copyOf(checks);
    gaps = List.copyOf(gaps);
  }

  /** A check of the whole site. */
  public record Check(String what, LocalDate day) {}

  /**
   * What does not work for everybody.
   *
   * @param who cannot use it, in words
   * @param by the day on which it should be mended
   */
  public record Gap(
      String id, String what, String who, String cause, String measure, LocalDate by) {}

  /** The day of the last check; empty when there was none. */
  public Optional<LocalDate> lastChecked() {
    return checks.stream().map(Check::day).max(LocalDate::compareTo);
  }
}

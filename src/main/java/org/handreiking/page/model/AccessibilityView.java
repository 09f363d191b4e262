package org.handreiking.page.model;

import java.util.List;

/**
 * The statement about how accessible the site is.
 *
 * @param lastChecked the day of the last check; {@code ""} when there was none
 */
public record AccessibilityView(String lastChecked, List<Check> checks, List<Gap> gaps) {

  public AccessibilityView {
    checks = List.copyOf(checks);
    gaps = List.copyOf(gaps);
  }

  /** A check, and its day as people write it. */
  public record Check(String what, String date, String machineDate) {}

  /** A gap, and the day on which it should be mended, as people write it. */
  public record Gap(
      String id,
      String what,
      String who,
      String cause,
      String measure,
      String date,
      String machineDate) {}
}

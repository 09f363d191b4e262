package org.handreiking.page.model;

import java.util.List;
import org.handreiking.site.Accessibility;
import org.handreiking.site.Language;

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

  /** What {@code accessibility} says, with days as {@code language} writes them. */
  public static AccessibilityView of(Accessibility accessibility, Language language) {
    return new AccessibilityView(
        accessibility.lastChecked().map(language::mediumDate).orElse(""),
        accessibility.checks().stream()
            .map(
                check ->
                    new Check(
                        check.what(), language.mediumDate(check.day()), check.day().toString()))
            .toList(),
        accessibility.gaps().stream().map(gap -> gap(gap, language)).toList());
  }

  private static Gap gap(Accessibility.Gap gap, Language language) {
    return new Gap(
        gap.id(),
        gap.what(),
        gap.who(),
        gap.cause(),
        gap.measure(),
        language.mediumDate(gap.by()),
        gap.by().toString());
  }
}

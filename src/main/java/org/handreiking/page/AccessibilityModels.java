package org.handreiking.page;

import org.handreiking.page.model.AccessibilityView;
import org.handreiking.site.Accessibility;
import org.handreiking.site.Language;

/** Makes the statement about how accessible the site is. */
final class AccessibilityModels {

  private final Accessibility accessibility;

  AccessibilityModels(Accessibility accessibility) {
    this.accessibility = accessibility;
  }

  /** What the statement says, with days as the language of the page writes them. */
  AccessibilityView view(Linker linker) {
    Language language = linker.from().language();
    return new AccessibilityView(
        accessibility.lastChecked().map(language::mediumDate).orElse(""),
        accessibility.checks().stream().map(check -> check(check, language)).toList(),
        accessibility.gaps().stream().map(gap -> gap(gap, language)).toList());
  }

  private static AccessibilityView.Check check(Accessibility.Check check, Language language) {
    return new AccessibilityView.Check(
        check.what(), language.mediumDate(check.day()), check.day().toString());
  }

  private static AccessibilityView.Gap gap(Accessibility.Gap gap, Language language) {
    return new AccessibilityView.Gap(
        gap.id(),
        gap.what(),
        gap.who(),
        gap.cause(),
        gap.measure(),
        language.mediumDate(gap.by()),
        gap.by().toString());
  }
}

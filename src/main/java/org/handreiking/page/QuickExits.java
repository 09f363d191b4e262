package org.handreiking.page;

import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.QuickExit;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.Position;

/** Decides which pages have a quick exit: those for participants and the help page always. */
public final class QuickExits {

  private final SiteConfiguration configuration;

  public QuickExits(SiteConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The exit of {@code page}; empty where it has none. */
  Optional<QuickExit> on(SitePage page) {
    return configuration.exit().filter(exit -> exit.everywhere() || needsOne(page));
  }

  private boolean needsOne(SitePage page) {
    return page.isForRecruits() || page.path().equals(configuration.help());
  }

  /**
   * Warns when pages for participants have no exit. Nobody but the site's own editors knows where
   * it should lead, so there is no usual one.
   */
  public void check(Site site, Diagnostics diagnostics) {
    long without =
        site.register().all().stream()
            .filter(SitePage::isForRecruits)
            .filter(page -> on(page).isEmpty())
            .count();
    if (without > 0) {
      diagnostics.add(
          Code.EXIT_MISSING, Position.of(SiteConfiguration.FILE), Long.toString(without));
    }
  }
}

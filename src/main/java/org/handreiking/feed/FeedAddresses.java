package org.handreiking.feed;

import java.util.Optional;
import org.handreiking.calendar.Programme;
import org.handreiking.page.SitePaths;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;

/** Where feeds, and what they are about, stand for who is elsewhere: whole addresses. */
final class FeedAddresses {

  private final SiteConfiguration configuration;
  private final SitePaths paths;
  private final Language language;
  private final Uids uids;

  /** Addresses for readers of {@code language}. */
  FeedAddresses(SiteConfiguration configuration, SitePaths paths, Language language) {
    this.configuration = configuration;
    this.paths = paths;
    this.language = language;
    this.uids = new Uids(configuration.address());
  }

  Uids uids() {
    return uids;
  }

  /** The name of the site. */
  String site() {
    return configuration.title(language);
  }

  /** The address of {@code file}, which is written from the output's top. */
  String file(String file) {
    return configuration.address() + file;
  }

  String page(PagePath path) {
    return configuration.address() + new PageAddress(language, path).folder();
  }

  Optional<String> page(Programme programme) {
    return paths.programme(programme).map(this::page);
  }
}

package org.handreiking.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.handreiking.calendar.Calendar;
import org.handreiking.output.OutputTree;
import org.handreiking.page.CalendarFeeds;
import org.handreiking.page.CalendarFeeds.Feed;
import org.handreiking.page.Site;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;

/** Puts the feeds of the calendar in the output. */
public final class FeedFiles {

  private final SiteConfiguration configuration;
  private final Ledger ledger;

  public FeedFiles(SiteConfiguration configuration, Ledger ledger) {
    this.configuration = configuration;
    this.ledger = ledger;
  }

  /** Adds the feeds of {@code site} in the language of {@code texts}, when it has any. */
  public void add(Site site, Texts texts, OutputTree output) {
    CalendarFeeds feeds = new CalendarFeeds(site, texts);
    feeds.page().ifPresent(page -> add(site, feeds, page, texts, output));
  }

  private void add(Site site, CalendarFeeds feeds, PagePath page, Texts texts, OutputTree output) {
    Calendar calendar = site.catalogue().calendar();
    FeedWords words = new FeedWords(feeds, texts);
    FeedAddresses addresses = new FeedAddresses(configuration, site.paths(), texts.language());
    CalendarWriter calendars =
        new CalendarWriter(
            addresses,
            new EventWriter(words, addresses, ledger, ZoneId.of(configuration.timeZone())),
            ZoneId.of(configuration.timeZone()),
            first(calendar));
    for (Feed feed : feeds.all()) {
      output.add(feed.file(), calendars.text(feed, addresses.page(page)));
    }
    ChangesWriter changes = new ChangesWriter(words, addresses, ledger, texts);
    feeds.changes().ifPresent(file -> output.add(file, changes.text(file, calendar, feeds, page)));
  }

  /** The first day that any feed names. */
  private static LocalDate first(Calendar calendar) {
    return Stream.concat(
            calendar.occurrences().stream().map(one -> one.when().firstDay()),
            calendar.entries().stream().map(one -> one.when().firstDay()))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}

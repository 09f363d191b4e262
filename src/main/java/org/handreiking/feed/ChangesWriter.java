package org.handreiking.feed;

import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.When;
import org.handreiking.feed.AtomWriter.Head;
import org.handreiking.feed.AtomWriter.Item;
import org.handreiking.page.CalendarFeeds;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/** Writes what is new in the calendar and what has changed. */
final class ChangesWriter {

  /** Enough for who looks once a month. */
  private static final int MOST = 100;

  private final FeedWords words;
  private final FeedAddresses addresses;
  private final Ledger ledger;
  private final Texts texts;

  ChangesWriter(FeedWords words, FeedAddresses addresses, Ledger ledger, Texts texts) {
    this.words = words;
    this.addresses = addresses;
    this.ledger = ledger;
    this.texts = texts;
  }

  /**
   * The text of the feed that stands at {@code file}.
   *
   * @param page of the calendar
   */
  String text(String file, Calendar calendar, CalendarFeeds feeds, PagePath page) {
    Head head =
        new Head(
            texts.language().tag(),
            texts.text("feed.changes"),
            addresses.file(file),
            addresses.page(page),
            addresses.site());
    List<Item> items =
        calendar.meetings().stream()
            .map(entry -> item(entry, feeds, page))
            .sorted(Item.ORDER)
            .limit(MOST)
            .toList();
    return AtomWriter.text(head, items, ledger.newest());
  }

  private Item item(CalendarEntry entry, CalendarFeeds feeds, PagePath page) {
    Stamp stamp = ledger.stamp(entry.id());
    When when = entry.when();
    Occurrence whole = new Occurrence(entry, when, Optional.empty());
    String day = (texts.language().longDate(when.firstDay()) + " " + when.startText()).strip();
    return new Item(
        addresses.file(feeds.file(entry).orElseThrow()),
        texts.text(stamp.sequence() == 0 ? "feed.new" : "feed.changed", words.summary(entry)),
        stamp.changed(),
        link(entry.programme(), page),
        String.join("\n", List.of(day, words.location(entry), words.description(whole))).strip());
  }

  /** The page of {@code programme}, unless its address would say what it is about. */
  private String link(Programme programme, PagePath page) {
    return Optional.of(programme)
        .filter(one -> !one.neutral())
        .flatMap(addresses::page)
        .orElseGet(() -> addresses.page(page));
  }
}

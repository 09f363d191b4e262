package org.handreiking.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Audience;
import org.handreiking.methodology.View;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;

/** Gives the calendar's pages their addresses: programmes, what they have, lists, feeds. */
final class CalendarPages {

  private final Site site;
  private final Texts texts;

  CalendarPages(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  void register() {
    Optional<Article> home = site.paths().showing(View.CALENDAR);
    if (home.isEmpty()) {
      return;
    }
    Position origin = home.get().head().file().at(1);
    site.catalogue().programmes().values().forEach(this::add);
    site.lists().entries().forEach(this::add);
    for (CalendarList list : site.lists().all()) {
      add(
          list.path(),
          PageKind.CALENDAR_LIST,
          texts.text("list.title." + list.grouping().key(), list.label()),
          texts.text("list.summary", list.label()),
          origin);
    }
    if (!site.catalogue().calendar().entries().isEmpty()) {
      site.paths()
          .calendarFeeds()
          .ifPresent(
              path ->
                  add(
                      path,
                      PageKind.CALENDAR_FEEDS,
                      texts.text("feeds"),
                      texts.text("feeds.summary"),
                      origin));
    }
  }

  private void add(Programme programme) {
    site.paths()
        .programme(programme)
        .ifPresent(
            path ->
                site.register()
                    .add(
                        new SitePage(
                            path,
                            PageKind.PROGRAMME,
                            programme.title(),
                            programme.summary(),
                            EnumSet.of(Audience.RECRUIT),
                            List.of(),
                            true,
                            programme.at())));
  }

  private void add(CalendarEntry entry) {
    site.paths()
        .calendarEntry(entry)
        .ifPresent(
            path -> add(path, PageKind.CALENDAR_ENTRY, entry.title(), summary(entry), entry.at()));
  }

  private String summary(CalendarEntry entry) {
    String kind = texts.text("entry." + entry.kind().key());
    return entry
        .place()
        .map(place -> texts.text("entry.summary", kind, place.municipality()))
        .orElseGet(() -> texts.text("entry.summary.anywhere", kind));
  }

  private void add(PagePath path, PageKind kind, String title, String summary, Position origin) {
    site.register()
        .add(
            new SitePage(
                path,
                kind,
                title,
                summary,
                EnumSet.of(Audience.RECRUIT),
                List.of(),
                kind == PageKind.CALENDAR_ENTRY,
                origin));
  }
}

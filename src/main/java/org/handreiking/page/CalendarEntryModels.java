package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.When;
import org.handreiking.page.model.CalendarEntryModel;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/** Makes what the pages about single entries of the calendar show. */
final class CalendarEntryModels {

  private final CalendarLists lists;
  private final SitePaths paths;
  private final SiteConfiguration configuration;
  private final Texts texts;
  private final Language language;
  private final Rhythm rhythm;
  private final CalendarFeeds feeds;
  private final CalendarTimes times;
  private final EventData data;

  CalendarEntryModels(SiteConfiguration configuration, Site site, Texts texts) {
    this.lists = site.lists();
    this.paths = site.paths();
    this.configuration = configuration;
    this.texts = texts;
    this.language = texts.language();
    this.rhythm = new Rhythm(texts);
    this.feeds = new CalendarFeeds(site, texts);
    this.times = new CalendarTimes(lists, site.paths(), texts);
    this.data = new EventData(configuration, texts);
  }

  CalendarEntryModel entry(CalendarEntry series, Linker linker) {
    List<Occurrence> coming = lists.times(series);
    // The last time that is left may be another than those before it.
    CalendarEntry entry = coming.size() == 1 ? coming.get(0).entry() : series;
    When first = coming.get(0).when();
    When last = coming.get(coming.size() - 1).when();
    return new CalendarEntryModel(
        entry.kind().key(),
        entry.group().map(Programme.Group::title).orElse(""),
        times.programme(entry.programme(), linker),
        series.recurrence().map(rhythm::of).orElse(""),
        onlyOne(coming, When::startText),
        onlyOne(coming, When::endText),
        language.longDate(first.firstDay()),
        last.lastDay().equals(first.firstDay()) ? "" : language.longDate(last.lastDay()),
        times.times(coming, linker),
        entry.place().map(times::venue),
        times.languages(entry),
        entry.childcare().map(Choice::key).orElse(""),
        entry.cost(),
        entry.travelCosts(),
        entry.openTo().map(Choice::key).orElse(""),
        entry.join(),
        linker.link(configuration.join()),
        entry.capacity().map(Choice::key).orElse(""),
        entry.whenFull(),
        entry.note(),
        entry.programme().firstTime(),
        feeds.file(series).map(linker.from()::linkTo).orElse(""),
        linker.link(paths.calendarFeeds()),
        data(series, coming, linker.from().path()),
        CalendarModels.links(lists.of(series), this::named, linker));
  }

  /** {@code list} with what it is about: a language alone would read like a choice of language. */
  private String named(CalendarList list) {
    return texts.text("list." + list.grouping().key()) + ": " + list.label();
  }

  private String data(CalendarEntry entry, List<Occurrence> coming, PagePath path) {
    return entry.programme().eventData() ? data.of(entry, coming, path) : "";
  }

  /** What {@code text} says of all {@code coming} alike, or {@code ""}. */
  private static String onlyOne(List<Occurrence> coming, Function<When, String> text) {
    List<String> said = coming.stream().map(Occurrence::when).map(text).distinct().toList();
    return Optional.of(said).filter(all -> all.size() == 1).map(all -> all.get(0)).orElse("");
  }
}

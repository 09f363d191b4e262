package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/**
 * The feeds of the calendar in one language: which there are and where they stand. A calendar in
 * which nothing is, or which no page shows, has none. Phases are in no feed: nobody can come to
 * one, and it would stand in a telephone for months.
 */
public final class CalendarFeeds {

  private final List<CalendarEntry> entries;
  private final List<Programme> programmes;
  private final SitePaths paths;
  private final Texts texts;

  /** The feeds of {@code site} in the language of {@code texts}. */
  public CalendarFeeds(Site site, Texts texts) {
    this.entries = site.catalogue().calendar().meetings();
    this.programmes = List.copyOf(site.catalogue().programmes().values());
    this.paths = site.paths();
    this.texts = texts;
  }

  /** Of what a feed tells. */
  public enum Kind {
    ALL("all"),
    PROGRAMME("programme"),
    PLACE("place"),
    LANGUAGE("language"),
    ENTRY("entry");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The name by which texts and templates know it. */
    public String key() {
      return key;
    }
  }

  /**
   * A feed for calendar programs.
   *
   * @param file from the output's top
   * @param title what a calendar program calls it
   */
  public record Feed(Kind kind, String file, String title, List<CalendarEntry> entries) {
    public Feed {
      entries = List.copyOf(entries);
    }
  }

  /** The page of the calendar; empty where there are no feeds. */
  public Optional<PagePath> page() {
    return paths.showing(View.CALENDAR).map(Article::path).filter(page -> !entries.isEmpty());
  }

  /** All feeds: everything, then by programme, place and spoken language, then single entries. */
  public List<Feed> all() {
    List<Feed> feeds = new ArrayList<>(subscriptions());
    entries.forEach(entry -> add(Kind.ENTRY, entry.id(), title(entry), List.of(entry), feeds));
    return feeds;
  }

  /** Those that change: all but the ones of single entries. */
  public List<Feed> subscriptions() {
    List<Feed> feeds = new ArrayList<>();
    if (entries.isEmpty()) {
      return feeds;
    }
    add(Kind.ALL, "", texts.text("feed.all"), entries, feeds);
    Map<String, List<CalendarEntry>> byProgramme = by(entry -> Stream.of(entry.programme().id()));
    for (Programme programme : programmes) {
      String title = programme.neutral() ? texts.text("feed.neutral") : programme.title();
      List<CalendarEntry> its = byProgramme.getOrDefault(programme.id(), List.of());
      if (!its.isEmpty()) {
        add(Kind.PROGRAMME, programme.id(), title, its, feeds);
      }
    }
    Map<String, Place> places = new TreeMap<>();
    entries.forEach(entry -> places(entry).forEach(place -> places.put(place.id(), place)));
    by(entry -> places(entry).map(Place::id))
        .forEach((id, there) -> add(Kind.PLACE, id, title(places.get(id)), there, feeds));
    by(entry -> entry.languages().stream())
        .forEach(
            (tag, spoken) -> add(Kind.LANGUAGE, tag, texts.language().nameOf(tag), spoken, feeds));
    return feeds;
  }

  /** The file of {@code entry} alone, from the output's top; empty where no page shows it. */
  public Optional<String> file(CalendarEntry entry) {
    return paths.feed(texts.language(), Kind.ENTRY, entry.id());
  }

  /** The file of what is new and what has changed; empty where there are no feeds. */
  public Optional<String> changes() {
    return entries.isEmpty() ? Optional.empty() : paths.changes(texts.language());
  }

  /** What {@code entry} is called where anybody may look: by no name, if its programme asks so. */
  public String title(CalendarEntry entry) {
    return entry.programme().neutral() ? texts.text("feed.neutral") : entry.title();
  }

  private void add(
      Kind kind, String id, String title, List<CalendarEntry> entries, List<Feed> feeds) {
    paths
        .feed(texts.language(), kind, id)
        .ifPresent(file -> feeds.add(new Feed(kind, file, title, entries)));
  }

  private String title(Place place) {
    return place.name() + texts.language().comma() + place.municipality();
  }

  /** The places at which {@code entry} happens at least once. */
  private static Stream<Place> places(CalendarEntry entry) {
    return entry.occurrences().stream().flatMap(one -> one.place().stream()).distinct();
  }

  /** The entries that have each of the keys that {@code keys} gives them, by key, in order. */
  private SortedMap<String, List<CalendarEntry>> by(Function<CalendarEntry, Stream<String>> keys) {
    SortedMap<String, List<CalendarEntry>> found = new TreeMap<>();
    for (CalendarEntry entry : entries) {
      keys.apply(entry)
          .distinct()
          .forEach(key -> found.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry));
    }
    return found;
  }
}

package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/**
 * The feeds of the calendar in one language: which there are and where they stand. A calendar in
 * which nothing is, or which no page shows, has none.
 */
public final class CalendarFeeds {

  private final List<CalendarEntry> entries;
  private final List<Programme> programmes;
  private final SitePaths paths;
  private final Texts texts;

  /** The feeds of {@code site} in the language of {@code texts}. */
  public CalendarFeeds(Site site, Texts texts) {
    this.entries = site.catalogue().calendar().entries();
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
    entries.forEach(entry -> add(Kind.ENTRY, entry.id(), title(entry), entry::equals, feeds));
    return feeds;
  }

  /** Those that change: all but the ones of single entries. */
  public List<Feed> subscriptions() {
    List<Feed> feeds = new ArrayList<>();
    if (entries.isEmpty()) {
      return feeds;
    }
    add(Kind.ALL, "", texts.text("feed.all"), entry -> true, feeds);
    programmes.forEach(programme -> feeds.addAll(of(programme)));
    places()
        .forEach((id, place) -> add(Kind.PLACE, id, place.name(), entry -> isAt(entry, id), feeds));
    Language language = texts.language();
    entries.stream()
        .flatMap(entry -> entry.languages().stream())
        .distinct()
        .sorted()
        .forEach(
            tag ->
                add(
                    Kind.LANGUAGE,
                    tag,
                    language.nameOf(tag),
                    entry -> entry.languages().contains(tag),
                    feeds));
    return feeds;
  }

  /** The feed of {@code programme}; empty when nothing of it is in the calendar. */
  public List<Feed> of(Programme programme) {
    List<Feed> feeds = new ArrayList<>();
    String title = programme.neutral() ? texts.text("feed.neutral") : programme.title();
    Predicate<CalendarEntry> isOfIt = entry -> entry.programme().id().equals(programme.id());
    if (entries.stream().anyMatch(isOfIt)) {
      add(Kind.PROGRAMME, programme.id(), title, isOfIt, feeds);
    }
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
      Kind kind, String id, String title, Predicate<CalendarEntry> isIn, List<Feed> feeds) {
    paths
        .feed(texts.language(), kind, id)
        .ifPresent(
            file -> feeds.add(new Feed(kind, file, title, entries.stream().filter(isIn).toList())));
  }

  /** The places at which something happens at least once, by id. */
  private SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    entries.stream()
        .flatMap(entry -> entry.occurrences().stream())
        .flatMap(occurrence -> occurrence.place().stream())
        .forEach(place -> places.putIfAbsent(place.id(), place));
    return places;
  }

  private static boolean isAt(CalendarEntry entry, String placeId) {
    return entry.occurrences().stream()
        .map(Occurrence::place)
        .anyMatch(place -> place.filter(one -> one.id().equals(placeId)).isPresent());
  }
}

package org.handreiking.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Capacity;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.page.CalendarFeeds;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/**
 * What feeds say about an entry, in one language: the same facts as pages; nothing but where and
 * when, if its programme asks for that.
 */
final class FeedWords {

  private final Texts texts;
  private final Language language;
  private final String comma;
  private final CalendarFeeds feeds;

  FeedWords(CalendarFeeds feeds, Texts texts) {
    this.feeds = feeds;
    this.texts = texts;
    this.language = texts.language();
    this.comma = language.comma();
  }

  String summary(CalendarEntry entry) {
    return feeds.title(entry);
  }

  /** Where it is, as far as {@link Place} lets anybody know. */
  String location(CalendarEntry entry) {
    return entry.place().map(this::location).orElse("");
  }

  private String location(Place place) {
    List<String> parts =
        List.of(place.name(), place.publicAddress(), place.area(), place.municipality());
    return String.join(comma, parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  List<String> categories(CalendarEntry entry) {
    return entry.programme().neutral()
        ? List.of()
        : List.of(texts.text("entry." + entry.kind().key()), entry.programme().title());
  }

  /** What is good to know about {@code time}, a fact on each line. */
  String description(Occurrence time) {
    CalendarEntry entry = time.entry();
    List<String> lines = new ArrayList<>();
    addStatus(time, lines);
    if (!entry.programme().neutral()) {
      addFacts(entry, lines);
    }
    return String.join("\n", lines);
  }

  private void addStatus(Occurrence time, List<String> lines) {
    if (time.status() != EntryStatus.PLANNED) {
      lines.add(texts.text("status." + time.status().key()));
    }
    time.movedFrom()
        .ifPresent(day -> lines.add(texts.text("status.moved-from", language.longDate(day))));
  }

  private void addFacts(CalendarEntry entry, List<String> lines) {
    entry.group().map(Programme.Group::title).ifPresent(lines::add);
    add("entry.languages", languages(entry), lines);
    entry
        .childcare()
        .ifPresent(one -> add("entry.children", texts.text("children." + one.key()), lines));
    add("entry.cost", entry.cost(), lines);
    add("entry.travel-costs", entry.travelCosts(), lines);
    if (entry.status() != EntryStatus.CANCELLED) {
      capacity(entry).ifPresent(one -> add("entry.capacity", one, lines));
      add("entry.when-full", entry.whenFull(), lines);
    }
    entry.openTo().ifPresent(one -> add("entry.open", texts.text("open." + one.key()), lines));
    add("entry.join", entry.join(), lines);
    entry.place().ifPresent(place -> addPlace(place, lines));
    if (!entry.note().isEmpty()) {
      lines.add(entry.note());
    }
  }

  private void addPlace(Place place, List<String> lines) {
    add("entry.access", String.join("; ", place.accessibility()), lines);
    switch (place.visibility()) {
      case YES -> {}
      case AREA_ONLY, AFTER_REGISTRATION ->
          lines.add(texts.text("entry.address." + place.visibility().key()));
    }
  }

  private String languages(CalendarEntry entry) {
    return String.join(comma, entry.languages().stream().map(language::nameOf).toList());
  }

  private Optional<String> capacity(CalendarEntry entry) {
    return entry.capacity().map(Capacity::key).map(key -> texts.text("capacity." + key));
  }

  private void add(String label, String value, List<String> lines) {
    if (!value.isEmpty()) {
      lines.add(texts.text("feed.line", texts.text(label), value));
    }
  }
}

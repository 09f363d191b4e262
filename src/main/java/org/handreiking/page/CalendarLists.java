package org.handreiking.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Childcare;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.OpenTo;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.page.CalendarList.Grouping;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/**
 * What is coming up, and the lists of it by what visitors look for. Phases are in none: they are
 * how a programme is divided, and nobody can come to one.
 */
public final class CalendarLists {

  private static final List<Childcare> WITH_CHILDREN = List.of(Childcare.YES, Childcare.WELCOME);

  private final Calendar coming;
  private final List<Occurrence> meetings;
  private final SitePaths paths;
  private final Texts texts;
  private final List<CalendarList> lists = new ArrayList<>();
  private final Map<String, List<Occurrence>> byEntry = new TreeMap<>();
  private final Map<String, List<CalendarList>> listsByEntry = new TreeMap<>();
  private final Map<String, List<Occurrence>> byProgramme = new TreeMap<>();
  private final Map<YearMonth, List<Occurrence>> byMonthLeft = new TreeMap<>();
  private final Map<YearMonth, PagePath> months = new TreeMap<>();

  /**
   * The lists of {@code coming}.
   *
   * @param texts in the language of those who read the lists
   */
  CalendarLists(Calendar coming, SitePaths paths, Texts texts) {
    this.coming = coming;
    this.meetings =
        coming.occurrences().stream().filter(one -> one.entry().kind().isMeeting()).toList();
    this.paths = paths;
    this.texts = texts;
    addPlaces();
    addLanguages();
    addChoices(Grouping.OPEN_TO, List.of(OpenTo.values()), "open.", CalendarEntry::openTo);
    addChoices(Grouping.CHILDREN, WITH_CHILDREN, "list.children.", CalendarEntry::childcare);
    addMonths();
    for (Occurrence one : meetings) {
      add(byEntry, one.entry().id(), one);
      one.movedFrom().ifPresent(day -> add(byMonthLeft, YearMonth.from(day), one));
    }
    coming.occurrences().forEach(one -> add(byProgramme, one.entry().programme().id(), one));
  }

  private static <K, T> void add(Map<K, List<T>> map, K key, T value) {
    map.computeIfAbsent(key, unseen -> new ArrayList<>()).add(value);
  }

  /** What has not passed, phases among it. */
  Calendar coming() {
    return coming;
  }

  /** The times that somebody can come to, by day and hour. */
  List<Occurrence> meetings() {
    return meetings;
  }

  /** What somebody can come to, by its first time. */
  List<CalendarEntry> entries() {
    return coming.entries().stream().filter(entry -> byEntry.containsKey(entry.id())).toList();
  }

  /** All lists, in the order in which visitors see them. */
  List<CalendarList> all() {
    return List.copyOf(lists);
  }

  List<CalendarList> all(Grouping grouping) {
    return lists.stream().filter(list -> list.grouping() == grouping).toList();
  }

  /** The times of {@code entry} that have not passed. */
  List<Occurrence> times(CalendarEntry entry) {
    return List.copyOf(byEntry.getOrDefault(entry.id(), List.of()));
  }

  /** What has not passed of {@code programme}, phases among it. */
  List<Occurrence> times(Programme programme) {
    return List.copyOf(byProgramme.getOrDefault(programme.id(), List.of()));
  }

  /** The page of {@code month}; empty when nothing is in it. */
  Optional<PagePath> month(YearMonth month) {
    return Optional.ofNullable(months.get(month));
  }

  /** The times that have been moved away from a day in {@code month}. */
  List<Occurrence> movedFrom(YearMonth month) {
    return List.copyOf(byMonthLeft.getOrDefault(month, List.of()));
  }

  /** The lists in which something of {@code entry} is, but for those of months. */
  List<CalendarList> of(CalendarEntry entry) {
    return List.copyOf(listsByEntry.getOrDefault(entry.id(), List.of()));
  }

  private void addPlaces() {
    Comparator<String> order = texts.language().order();
    Map<String, List<Occurrence>> cities = new TreeMap<>(order);
    cities.putAll(by(one -> one.place().map(Place::municipality).stream()));
    cities.forEach(
        (city, there) -> {
          add(Grouping.MUNICIPALITY, city, city, there);
          Map<String, List<Occurrence>> areas = new TreeMap<>(order);
          areas.putAll(by(one -> areaIn(city, one).stream()));
          areas.forEach(
              (area, inArea) ->
                  add(
                      Grouping.AREA,
                      city + "/" + area,
                      area + texts.language().comma() + city,
                      inArea));
        });
  }

  private static Optional<String> areaIn(String city, Occurrence occurrence) {
    return occurrence
        .place()
        .filter(place -> place.municipality().equals(city))
        .map(Place::area)
        .filter(area -> !area.isEmpty());
  }

  private void addLanguages() {
    Comparator<String> byName =
        Comparator.comparing(texts.language()::nameOf, texts.language().order());
    Map<String, List<Occurrence>> spoken = new TreeMap<>(byName.thenComparing(tag -> tag));
    spoken.putAll(by(one -> one.entry().languages().stream()));
    spoken.forEach(
        (tag, there) -> add(Grouping.LANGUAGE, tag, texts.language().nameOf(tag), there));
  }

  private <C extends Choice> void addChoices(
      Grouping grouping,
      List<C> choices,
      String text,
      Function<CalendarEntry, Optional<C>> chosen) {
    Map<String, List<Occurrence>> byKey =
        by(one -> chosen.apply(one.entry()).map(Choice::key).stream());
    for (C choice : choices) {
      add(
          grouping,
          choice.names().get(choice.names().size() - 1),
          texts.text(text + choice.key()),
          byKey.getOrDefault(choice.key(), List.of()));
    }
  }

  private void addMonths() {
    by(CalendarLists::months)
        .forEach(
            (month, within) -> {
              String name = texts.language().month(month.atDay(1));
              add(Grouping.MONTH, month.toString(), name, within);
            });
    all(Grouping.MONTH).forEach(list -> months.put(YearMonth.parse(list.id()), list.path()));
  }

  /** The months in which some of {@code occurrence} is. */
  private static Stream<YearMonth> months(Occurrence occurrence) {
    YearMonth first = YearMonth.from(occurrence.when().firstDay());
    YearMonth last = YearMonth.from(occurrence.when().lastDay());
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  private <K> Map<K, List<Occurrence>> by(Function<Occurrence, Stream<K>> keys) {
    return meetings.stream()
        .flatMap(one -> keys.apply(one).map(key -> Map.entry(key, one)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private void add(Grouping grouping, String id, String label, List<Occurrence> occurrences) {
    if (!occurrences.isEmpty()) {
      paths
          .calendarList(grouping, Arrays.asList(id.split("/", -1)))
          .ifPresent(path -> add(new CalendarList(grouping, id, label, path, occurrences)));
    }
  }

  private void add(CalendarList list) {
    lists.add(list);
    if (list.grouping() != Grouping.MONTH) {
      list.occurrences().stream()
          .map(one -> one.entry().id())
          .distinct()
          .forEach(id -> add(listsByEntry, id, list));
    }
  }
}

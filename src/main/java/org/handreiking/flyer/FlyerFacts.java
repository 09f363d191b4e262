package org.handreiking.flyer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.calendar.AddressVisibility;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.When;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.table.Choice;

/** Puts into words what the calendar says, as the pages do; nothing where it says nothing. */
final class FlyerFacts {

  /** How many times after the next one are named. */
  private static final int LATER = 3;

  private final Texts texts;
  private final Language language;

  FlyerFacts(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
  }

  /** What is true of the whole programme. */
  List<Fact> of(Programme programme) {
    List<Fact> facts = new ArrayList<>();
    add(facts, Kind.SUMMARY, "", programme.summary());
    add(facts, Kind.FIRST_TIME, "entry.first-time", programme.firstTime());
    String period =
        texts.text(
            "programme.period.value",
            language.mediumDate(programme.from()),
            language.mediumDate(programme.until()));
    add(facts, Kind.PERIOD, "flyer.period", period);
    return facts;
  }

  /** What is true of {@code times}, of which the first is the next: of all, or of which group. */
  List<Fact> of(List<Occurrence> times) {
    Occurrence next = times.get(0);
    List<Fact> facts = new ArrayList<>();
    add(facts, Kind.MEETING, "", meeting(next.entry()));
    add(facts, Kind.NOTE, "flyer.note", next.note());
    List<CalendarEntry> entries = times.stream().map(Occurrence::entry).distinct().toList();
    boolean isOneHint = entries.stream().map(this::hint).distinct().count() == 1;
    List<GroupFacts.Said> said =
        entries.stream().map(one -> said(one, isOneHint ? "" : hint(one))).toList();
    new GroupFacts(language)
        .of(said).stream()
            .map(fact -> isOneHint ? withHint(fact, hint(next.entry())) : fact)
            .forEach(facts::add);
    return facts;
  }

  /** What is true of {@code entry}; {@code hint} goes behind its place. */
  private GroupFacts.Said said(CalendarEntry entry, String hint) {
    List<Fact> facts = new ArrayList<>();
    entry.place().ifPresent(place -> addPlace(facts, place, entry.programme(), hint));
    add(facts, Kind.OPEN_TO, "entry.open", chosen("open", entry.openTo().stream()));
    List<String> spoken = entry.languages().stream().map(language::nameOf).toList();
    add(facts, Kind.LANGUAGES, "entry.languages", String.join(language.comma(), spoken));
    add(facts, Kind.CHILDREN, "entry.children", chosen("children", entry.childcare().stream()));
    add(facts, Kind.COST, "entry.cost", entry.cost());
    add(facts, Kind.TRAVEL_COSTS, "entry.travel-costs", entry.travelCosts());
    add(facts, Kind.CAPACITY, "entry.capacity", chosen("capacity", entry.capacity().stream()));
    add(facts, Kind.JOIN, "entry.join", entry.join());
    add(facts, Kind.WHEN_FULL, "entry.when-full", entry.whenFull());
    String group = entry.group().map(Programme.Group::title).orElse(entry.title());
    return new GroupFacts.Said(
        group,
        entry.group().isPresent(),
        facts.stream().collect(Collectors.toMap(Fact::kind, Function.identity())));
  }

  /** How to get the address of {@code entry} where the site does not say it, or {@code ""}. */
  private String hint(CalendarEntry entry) {
    return entry
        .place()
        .map(Place::visibility)
        .filter(one -> one != AddressVisibility.YES)
        .map(one -> ". " + texts.text("entry.address." + one.key()))
        .orElse("");
  }

  private static Fact withHint(Fact fact, String hint) {
    return fact.kind() == Kind.PLACE
        ? new Fact(fact.kind(), fact.label(), fact.value() + hint, fact.next() + hint, fact.scope())
        : fact;
  }

  /** The times after the first of {@code times}. */
  List<Fact> later(List<Occurrence> times) {
    Occurrence next = times.get(0);
    return times.stream()
        .skip(1)
        .limit(LATER)
        .map(one -> new Fact(Kind.LATER, "", later(one, next)))
        .toList();
  }

  /** The day, or both ends of several. */
  String day(When when) {
    return days(when, language::longDate);
  }

  private String days(When when, Function<LocalDate, String> written) {
    String first = written.apply(when.firstDay());
    return when.moreDays() == 0
        ? first
        : first + " " + texts.text("calendar.until") + " " + written.apply(when.lastDay());
  }

  /** The hours, or {@code ""}. */
  String hours(When when) {
    if (when.startText().isEmpty()) {
      return "";
    }
    return when.endText().isEmpty()
        ? texts.text("calendar.start", when.startText())
        : texts.text("calendar.hours", when.startText(), when.endText());
  }

  /** {@code address} as people write it. */
  static String shown(String address) {
    return address.replaceFirst("^https?://", "");
  }

  /** The day of {@code one}, and where they are not as {@code next}, its year, hours and title. */
  private String later(Occurrence one, Occurrence next) {
    String hours = hours(one.when());
    boolean sameHours = hours.isEmpty() || hours.equals(hours(next.when()));
    boolean sameTitle = one.entry().title().equals(next.entry().title());
    boolean sameYear = one.when().lastDay().getYear() == next.when().firstDay().getYear();
    return (sameYear ? days(one.when(), language::longDayAndMonth) : day(one.when()))
        + (sameHours ? "" : language.comma() + hours)
        + (sameTitle ? "" : " (" + one.entry().title() + ")");
  }

  private String meeting(CalendarEntry entry) {
    String group = entry.group().map(Programme.Group::title).orElse("");
    return isSaid(group, entry.title()) ? entry.title() : entry.title() + " · " + group;
  }

  /** Adds where it is, without what the name or the title of {@code programme} says already. */
  private void addPlace(List<Fact> facts, Place place, Programme programme, String hint) {
    StringBuilder where = new StringBuilder(place.name());
    for (String part : List.of(place.area(), place.municipality())) {
      if (!isSaid(part, where + programme.title())) {
        where.append(language.comma()).append(part);
      }
    }
    if (!place.publicAddress().isEmpty()) {
      where.append(language.comma()).append(place.publicAddress());
    }
    add(facts, Kind.PLACE, "entry.place", where + hint);
    add(facts, Kind.ACCESS, "entry.access", String.join("; ", place.accessibility()));
  }

  /** Whether {@code part} can be read in {@code text}. */
  private boolean isSaid(String part, String text) {
    return language.capitals(text).contains(language.capitals(part));
  }

  private String chosen(String key, Stream<? extends Choice> choice) {
    return choice.map(one -> texts.text(key + "." + one.key())).findFirst().orElse("");
  }

  /**
   * @param label the key of the label, or {@code ""}
   */
  private void add(List<Fact> facts, Kind kind, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(kind, label.isEmpty() ? "" : texts.text(label), value));
    }
  }
}

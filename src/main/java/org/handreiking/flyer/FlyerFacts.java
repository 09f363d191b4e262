package org.handreiking.flyer;

import java.util.ArrayList;
import java.util.List;
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
    String period =
        texts.text(
            "programme.period.value",
            language.mediumDate(programme.from()),
            language.mediumDate(programme.until()));
    add(facts, Kind.PERIOD, "flyer.period", period);
    return facts;
  }

  /** What is true of {@code time}. */
  List<Fact> of(Occurrence time) {
    CalendarEntry entry = time.entry();
    List<Fact> facts = new ArrayList<>();
    add(facts, Kind.MEETING, "", meeting(entry));
    entry.place().ifPresent(place -> addPlace(facts, place));
    add(facts, Kind.OPEN_TO, "entry.open", chosen("open", entry.openTo().stream()));
    List<String> spoken = entry.languages().stream().map(language::nameOf).toList();
    add(facts, Kind.LANGUAGES, "entry.languages", String.join(language.comma(), spoken));
    add(facts, Kind.CHILDREN, "entry.children", chosen("children", entry.childcare().stream()));
    add(facts, Kind.COST, "entry.cost", entry.cost());
    add(facts, Kind.TRAVEL_COSTS, "entry.travel-costs", entry.travelCosts());
    add(facts, Kind.CAPACITY, "entry.capacity", chosen("capacity", entry.capacity().stream()));
    add(facts, Kind.JOIN, "entry.join", entry.join());
    add(facts, Kind.WHEN_FULL, "entry.when-full", entry.whenFull());
    add(facts, Kind.NOTE, "flyer.note", time.note());
    return facts;
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
    String first = language.longDate(when.firstDay());
    return when.moreDays() == 0
        ? first
        : first + " " + texts.text("calendar.until") + " " + language.longDate(when.lastDay());
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

  /** The day of {@code one}, and where they are not as {@code next}, its hours and title. */
  private String later(Occurrence one, Occurrence next) {
    String hours = hours(one.when());
    boolean sameHours = hours.isEmpty() || hours.equals(hours(next.when()));
    boolean sameTitle = one.entry().title().equals(next.entry().title());
    return day(one.when())
        + (sameHours ? "" : language.comma() + hours)
        + (sameTitle ? "" : " (" + one.entry().title() + ")");
  }

  private String meeting(CalendarEntry entry) {
    String group = entry.group().map(Programme.Group::title).orElse("");
    boolean isSaid = language.capitals(entry.title()).contains(language.capitals(group));
    return isSaid ? entry.title() : entry.title() + " · " + group;
  }

  private void addPlace(List<Fact> facts, Place place) {
    String where =
        Stream.of(place.name(), place.area(), place.municipality(), place.publicAddress())
            .filter(part -> !part.isEmpty())
            .reduce((left, right) -> left + language.comma() + right)
            .orElse("");
    boolean isHidden = place.visibility() != AddressVisibility.YES;
    String more = isHidden ? ". " + texts.text("entry.address." + place.visibility().key()) : "";
    add(facts, Kind.PLACE, "entry.place", where + more);
    add(facts, Kind.ACCESS, "entry.access", String.join("; ", place.accessibility()));
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

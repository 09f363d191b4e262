package org.handreiking.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handreiking.calendar.EntryKind;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.ContentHash;
import org.handreiking.table.Choice;

/** Reads what is kept of the events of one calendar. */
final class EventReader {

  private static final String UID = "UID";
  private static final int ID_DIGITS = 10;

  private final Problems problems;
  private final MomentReader moments;
  private final PlaceFinder places;
  private final Tally tally;
  private final ImportSettings settings;
  private final boolean isCancelled;

  /** A reader of the events of {@code calendar}. */
  EventReader(Component calendar, Zones zones, PlaceFinder places, Desk desk) {
    this.problems = desk.problems();
    this.moments = new MomentReader(zones, problems);
    this.places = places;
    this.tally = desk.tally();
    this.settings = desk.settings();
    this.isCancelled =
        calendar.first("METHOD").filter(one -> one.value().equalsIgnoreCase("CANCEL")).isPresent();
  }

  /** The id of {@code event}, by which it is known again when it is imported again. */
  static String id(Component event) {
    String uid = event.first(UID).map(Property::value).orElse("");
    List<String> parts = new ArrayList<>(List.of(uid));
    if (uid.isEmpty()) {
      event.first("DTSTART").ifPresent(start -> parts.add(start.value()));
      event.first("SUMMARY").ifPresent(summary -> parts.add(summary.value()));
    }
    return "ics-" + ContentHash.of(parts.toArray(String[]::new)).hex().substring(0, ID_DIGITS);
  }

  /**
   * Whether the owner of {@code event} keeps it to herself; a class nobody knows counts as such.
   */
  static boolean isPrivate(Component event) {
    return event
        .first("CLASS")
        .filter(one -> !one.value().equalsIgnoreCase("PUBLIC") && !one.value().isEmpty())
        .isPresent();
  }

  /**
   * What is kept of {@code event}; empty, and reported, when it cannot be read.
   *
   * @param guests those of the event and of all changes of it
   */
  Optional<Event> read(Component event, GuestNames guests) {
    Optional<Span> span = new SpanReader(moments, problems).read(event);
    Optional<Property> replaced = event.first("RECURRENCE-ID");
    Optional<Moment> replaces = replaced.flatMap(moments::read);
    Optional<Event.Repeat> repeat = span.flatMap(one -> repeat(event, one));
    if (replaced.filter(one -> !one.parameter("RANGE").isEmpty()).isPresent()) {
      problems.add(Code.ICS_THIS_AND_FUTURE, event.line());
      return Optional.empty();
    }
    if (repeat.isEmpty() || replaced.isPresent() != replaces.isPresent()) {
      return Optional.empty();
    }
    boolean isPrivate = isPrivate(event);
    return Optional.of(
        new Event(
            id(event),
            event.line(),
            replaces,
            isPrivate,
            isPrivate ? "" : new TitleReader(problems).read(event, guests),
            isPrivate ? Event.Location.NONE : places.find(event, guests),
            kind(event),
            status(event),
            span.get(),
            repeat.get()));
  }

  private Optional<Event.Repeat> repeat(Component event, Span span) {
    List<Property> rules = event.all("RRULE");
    if (rules.size() > 1 || event.first("EXRULE").isPresent()) {
      problems.add(Code.ICS_BAD_RULE, event.line());
      return Optional.empty();
    }
    Optional<Rule> rule =
        rules.stream()
            .findFirst()
            .flatMap(one -> new RuleReader(moments, problems).read(one, span));
    Optional<List<Moment>> excluded = moments.list(event.all("EXDATE"));
    Optional<List<Moment>> added = moments.list(event.all("RDATE"));
    return excluded.isEmpty() || added.isEmpty() || rule.isPresent() == rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.Repeat(rule, excluded.get(), added.get()));
  }

  private EntryStatus status(Component event) {
    Optional<Property> status = event.first("STATUS");
    String value = status.map(Property::value).orElse("").toUpperCase(Locale.ROOT);
    if (value.equals("TENTATIVE")) {
      problems.add(Code.ICS_TENTATIVE, event.line());
    }
    return isCancelled || value.equals("CANCELLED") ? EntryStatus.CANCELLED : EntryStatus.PLANNED;
  }

  /** The kind that a category names, else that of the settings. */
  private String kind(Component event) {
    String kind = settings.kind();
    for (Property property : event.all("CATEGORIES")) {
      for (String category : property.texts()) {
        Optional<EntryKind> found = Choice.find(category, EntryKind.values());
        if (found.isPresent()) {
          kind = settings.language().name(found.get());
        } else {
          tally.dropped(property.name());
        }
      }
    }
    return kind;
  }
}

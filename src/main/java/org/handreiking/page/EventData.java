package org.handreiking.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.EntryKind;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.OpenTo;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.Recurrence;
import org.handreiking.calendar.When;
import org.handreiking.json.JsonWriter;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.translation.Marks;

/**
 * Says what an entry of the calendar is in the words of schema.org, as JSON-LD. A series is one
 * event with a schedule; times that differ from it are events within it.
 */
final class EventData {

  private static final String WORDS = "https://schema.org/";

  private final SiteConfiguration configuration;
  private final Texts texts;
  private final ZoneId zone;

  EventData(SiteConfiguration configuration, Texts texts) {
    this.configuration = configuration;
    this.texts = texts;
    this.zone = ZoneId.of(configuration.timeZone());
  }

  /**
   * The data of {@code entry}, whose page stands at {@code path}.
   *
   * @param coming its times that have not passed, at least one
   */
  String of(CalendarEntry entry, List<Occurrence> coming, PagePath path) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", "https://schema.org");
    event.put("@type", entry.kind() == EntryKind.SESSION ? "CourseInstance" : "Event");
    event.put("name", Marks.without(entry.title()));
    String address = configuration.address() + new PageAddress(texts.language(), path).folder();
    event.put("url", address);
    if (configuration.example()) {
      event.put("disambiguatingDescription", Marks.without(texts.text("example.note")));
    }
    addFacts(entry, event);
    entry
        .recurrence()
        .ifPresentOrElse(
            series -> addSeries(entry, series, coming, event),
            () -> addTime(entry, coming.get(0), event));
    return JsonWriter.inPage(event);
  }

  private void addFacts(CalendarEntry entry, Map<String, Object> event) {
    if (!entry.note().isEmpty()) {
      event.put("description", Marks.without(entry.note()));
    }
    if (!entry.languages().isEmpty()) {
      event.put("inLanguage", entry.languages());
    }
    entry.free().ifPresent(free -> event.put("isAccessibleForFree", free));
    event.put("eventAttendanceMode", WORDS + "OfflineEventAttendanceMode");
    entry.place().ifPresent(place -> event.put("location", location(place)));
    if (entry.openTo().filter(OpenTo.WOMEN::equals).isPresent()) {
      Map<String, Object> audience = new LinkedHashMap<>();
      audience.put("@type", "PeopleAudience");
      audience.put("suggestedGender", "female");
      event.put("audience", audience);
    }
  }

  /** As much of where it is as {@link Place} lets anybody know. */
  private static Map<String, Object> location(Place place) {
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("@type", "PostalAddress");
    if (!place.publicAddress().isEmpty()) {
      address.put("streetAddress", place.publicAddress());
    }
    address.put("addressLocality", place.municipality());
    address.put("addressCountry", "NL");
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("@type", "Place");
    location.put("name", place.name());
    location.put("address", address);
    return location;
  }

  private void addSeries(
      CalendarEntry entry, Recurrence series, List<Occurrence> coming, Map<String, Object> event) {
    boolean goesOn = coming.stream().anyMatch(one -> one.status() != EntryStatus.CANCELLED);
    event.put("eventStatus", WORDS + (goesOn ? "EventScheduled" : "EventCancelled"));
    event.put("startDate", start(coming.get(0).when()));
    event.put("endDate", end(coming.get(coming.size() - 1).when()));
    event.put("eventSchedule", EventSchedule.of(entry, series, zone));
    List<Object> others = new ArrayList<>();
    for (Occurrence one : coming) {
      if (one.replaces().isPresent() || series.added().contains(one.when().firstDay())) {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("@type", "Event");
        other.put("name", Marks.without(one.entry().title()));
        addTime(entry, one, other);
        one.place()
            .filter(place -> !entry.place().equals(Optional.of(place)))
            .ifPresent(place -> other.put("location", location(place)));
        others.add(other);
      }
    }
    if (!others.isEmpty()) {
      event.put("subEvent", others);
    }
  }

  private void addTime(CalendarEntry series, Occurrence one, Map<String, Object> event) {
    event.put("eventStatus", WORDS + status(one));
    event.put("startDate", start(one.when()));
    event.put("endDate", end(one.when()));
    one.movedFrom()
        .ifPresent(day -> event.put("previousStartDate", start(series.when().from(day))));
  }

  private static String status(Occurrence one) {
    return switch (one.status()) {
      case PLANNED -> "EventScheduled";
      case MOVED -> "EventRescheduled";
      case CANCELLED -> "EventCancelled";
    };
  }

  private String start(When when) {
    return when instanceof When.Hours hours
        ? moment(when.firstDay(), hours.start())
        : when.firstDay().toString();
  }

  private String end(When when) {
    return when instanceof When.Hours hours
        ? hours.end().map(end -> moment(when.lastDay(), end)).orElse(when.lastDay().toString())
        : when.lastDay().toString();
  }

  private String moment(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(zone).toOffsetDateTime().toString();
  }
}

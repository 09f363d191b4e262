package org.handreiking.ics;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.EditDistance;

/**
 * The zones that a calendar names. A name that everybody knows is trusted, whatever the calendar
 * says of it; only for other names its own definition counts.
 */
final class Zones {

  private static final String TZID = "TZID";

  /** Names without a slash that mean one zone everywhere. */
  private static final Set<String> SHORT =
      Set.of("CET", "EET", "Eire", "GB", "MET", "Poland", "Portugal", "Turkey", "WET");

  /** The names of IANA that are of use here, by what they are in small letters. */
  private static final Map<String, String> IANA = iana();

  private static final Set<String> UTC =
      Set.of(
          "utc",
          "gmt",
          "z",
          "etc/utc",
          "(utc) coordinated universal time",
          "coordinated universal time",
          "tzone://microsoft/utc");

  /** How some programs name a zone: by its offset and by cities. */
  private static final Pattern CITIES =
      Pattern.compile("\\((?:UTC|GMT)(?<offset>[+-]\\d{2}:\\d{2})\\) (?<cities>.+)");

  private static final int LONGEST = 200;
  private static final int LONGEST_SHOWN = 60;

  private final Map<String, Component> definitions = new TreeMap<>();
  private final Map<String, Optional<ZoneRules>> found = new TreeMap<>();
  private final Component calendar;
  private final ZoneId site;
  private final Problems problems;
  private final Set<Integer> floating = new TreeSet<>();

  /**
   * The zones of {@code calendar}.
   *
   * @param site the zone of times for which it names none
   */
  Zones(Component calendar, ZoneId site, Problems problems) {
    this.calendar = calendar;
    this.site = site;
    this.problems = problems;
    for (Component definition : calendar.partsCalled("VTIMEZONE")) {
      definition.first(TZID).ifPresent(id -> definitions.putIfAbsent(id.value(), definition));
    }
  }

  /** The zone of the times in {@code property}; a name that means nothing is reported once. */
  Optional<ZoneRules> of(Property property) {
    if (!property.parameters().containsKey(TZID)) {
      floating.add(property.line());
      return calendar
          .first("X-WR-TIMEZONE")
          .map(zone -> named(zone.value(), zone.line()))
          .orElseGet(() -> Optional.of(site.getRules()));
    }
    return named(property.parameter(TZID), property.line());
  }

  /** Says which zone was taken for times without one. */
  void reportFloating() {
    if (!floating.isEmpty()) {
      String zone = calendar.first("X-WR-TIMEZONE").map(Property::value).orElse(site.getId());
      int first = floating.iterator().next();
      problems.add(Code.ICS_NO_ZONE_NAMED, first, "" + floating.size(), shown(zone));
    }
  }

  private Optional<ZoneRules> named(String name, int line) {
    Optional<ZoneRules> known = found.get(name);
    if (known == null) {
      known = find(name);
      found.put(name, known);
      if (known.isEmpty()) {
        report(name, line);
      }
    }
    return known;
  }

  private Optional<ZoneRules> find(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = name.strip();
    if (UTC.contains(plain.toLowerCase(Locale.ROOT))) {
      return Optional.of(ZoneOffset.UTC.getRules());
    }
    return iana(plain)
        .or(() -> WindowsZones.find(plain).flatMap(Zones::iana))
        .map(id -> ZoneId.of(id).getRules())
        .or(() -> Optional.ofNullable(definitions.get(name)).flatMap(ZoneDefinition::rules))
        .or(() -> ofCities(plain));
  }

  /**
   * The IANA name at the end of {@code name}, before which programs put names of their own: {@code
   * /mozilla.org/20050126_1/Europe/Amsterdam}.
   */
  private static Optional<String> iana(String name) {
    String rest = name.toLowerCase(Locale.ROOT);
    while (rest.contains("/") && !IANA.containsKey(rest)) {
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return Optional.ofNullable(IANA.get(rest));
  }

  /** The zone of the first city that has one, if its clock is as far from UTC as the name says. */
  private static Optional<ZoneRules> ofCities(String name) {
    Matcher matcher = CITIES.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ZoneOffset offset = ZoneOffset.of(matcher.group("offset"));
    return Stream.of(matcher.group("cities").split(", "))
        .map(city -> "/" + city.strip().replace(' ', '_').toLowerCase(Locale.ROOT))
        .flatMap(city -> IANA.keySet().stream().filter(id -> id.endsWith(city)))
        .map(id -> ZoneId.of(IANA.get(id)).getRules())
        .filter(rules -> rules.getStandardOffset(Moment.NOW).equals(offset))
        .findFirst();
  }

  private void report(String name, int line) {
    if (name.isBlank()) {
      problems.add(Code.ICS_NO_ZONE, line);
    } else {
      problems.add(Code.ICS_BAD_ZONE, line, shown(name), nearest(name));
    }
  }

  /** The name of a zone that differs least from {@code name}; that of the site when all do. */
  private String nearest(String name) {
    String wanted = shown(name).toLowerCase(Locale.ROOT);
    int least = Math.max(1, wanted.length() / 4) + 1;
    String nearest = site.getId();
    for (String one : Names.ALL) {
      boolean isAsLong = Math.abs(one.length() - wanted.length()) < least;
      int distance = isAsLong ? EditDistance.between(wanted, one.toLowerCase(Locale.ROOT)) : least;
      if (distance < least) {
        least = distance;
        nearest = one;
      }
    }
    return nearest;
  }

  /** All names of zones; put together when the first is looked for. */
  private static final class Names {
    static final Set<String> ALL = new TreeSet<>(IANA.values());

    static {
      ALL.addAll(WindowsZones.namesOf(IANA.values()));
    }
  }

  private static String shown(String name) {
    return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
  }

  private static Map<String, String> iana() {
    Map<String, String> names = new TreeMap<>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") || SHORT.contains(id))
        .sorted()
        .forEach(id -> names.put(id.toLowerCase(Locale.ROOT), id));
    return names;
  }
}

package org.handreiking.ics;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.calendar.AddressVisibility;
import org.handreiking.calendar.Place;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.ContentHash;
import org.handreiking.source.LooseText;
import org.handreiking.table.EditDistance;

/**
 * Finds the places of the site that a calendar names. Only the name of a place counts; an address
 * goes nowhere, and in no message.
 */
final class PlaceFinder {

  private static final int LONGEST = 500;

  private final Collection<Place> places;
  private final SheetLanguage language;
  private final Problems problems;
  private final Set<String> reported = new TreeSet<>();

  PlaceFinder(Collection<Place> places, SheetLanguage language, Problems problems) {
    this.places = List.copyOf(places);
    this.language = language;
    this.problems = problems;
  }

  /**
   * Where {@code event} is; a place that the site does not know is reported.
   *
   * @param guests whose names go in no message
   */
  Event.Location find(Component event, GuestNames guests) {
    return event
        .first("LOCATION")
        .filter(one -> !one.text().isBlank())
        .map(one -> new Event.Location(place(one, guests), mark(one)))
        .orElse(Event.Location.NONE);
  }

  private static String mark(Property location) {
    return ContentHash.of(plain(location.text())).hex();
  }

  private String place(Property location, GuestNames guests) {
    if (location.value().length() > LONGEST) {
      problems.add(Code.ICS_PLACE_ADDRESS, location.line());
      return "";
    }
    List<String> parts =
        Stream.of(location.text().split("[,;|\\n]"))
            .map(TitleReader::clean)
            .filter(part -> !part.isEmpty())
            .toList();
    Set<String> wanted = parts.stream().map(PlaceFinder::plain).collect(Collectors.toSet());
    wanted.add(plain(location.text()));
    List<Place> found =
        places.stream()
            .filter(one -> wanted.contains(plain(one.name())) || wanted.contains(plain(one.id())))
            .toList();
    if (found.size() == 1) {
      return found.get(0).id();
    }
    String name = parts.isEmpty() ? "" : parts.get(0);
    if (reported.add(plain(location.text()))) {
      report(location, name, guests);
    }
    return "";
  }

  private void report(Property location, String name, GuestNames guests) {
    Optional<String> unfit = Reachable.in(location.text());
    if (unfit.isPresent()) {
      problems.add(Code.ICS_PLACE_CLEARED, location.line(), unfit.get());
    } else if (guests.occurIn(location.text())) {
      problems.add(Code.ICS_PLACE_CLEARED, location.line(), "@ics.name");
    } else if (name.isEmpty() || isAddress(name) || name.indexOf(LooseText.BROKEN) >= 0) {
      problems.add(Code.ICS_PLACE_ADDRESS, location.line());
    } else {
      Optional<Place> near = nearest(name);
      if (near.isPresent()) {
        problems.add(Code.ICS_PLACE_NEAR, location.line(), name, near.get().name());
      } else {
        problems.add(Code.ICS_PLACE_UNKNOWN, location.line(), name, suggestion(name));
      }
    }
  }

  /** Whether {@code name} may be a street with a number, or a post code. */
  private static boolean isAddress(String name) {
    return name.codePoints().anyMatch(Character::isDigit);
  }

  /** The place whose name has at most one letter in four other than {@code name}. */
  private Optional<Place> nearest(String name) {
    String wanted = plain(name);
    int most = Math.max(1, wanted.length() / 4);
    return places.stream()
        .filter(place -> EditDistance.between(wanted, plain(place.name())) <= most)
        .min(Comparator.comparingInt(one -> EditDistance.between(wanted, plain(one.name()))));
  }

  /** A row of the sheet of places, to be filled in. */
  private String suggestion(String name) {
    String id = plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return String.join(
        ";",
        id.isEmpty() ? "…" : id,
        name.replace(";", ","),
        "…",
        "",
        "",
        language.name(AddressVisibility.AFTER_REGISTRATION));
  }

  /** Case, accents and blanks make no difference. */
  private static String plain(String text) {
    return Normalizer.normalize(TitleReader.clean(text), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]+", " ");
  }
}

package org.handreiking.ics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.site.SensitiveWords;

/**
 * The words of the names of those who are invited to an event or invite to it. They are there to be
 * compared with, and for nothing else: nothing gives them, writes them or tells them.
 */
final class GuestNames {

  /** The properties that name people. */
  static final Set<String> PROPERTIES = Set.of("ATTENDEE", "ORGANIZER");

  /** What a guest may be who is nobody. */
  private static final Set<String> NOBODY = Set.of("ROOM", "RESOURCE", "GROUP");

  /** Where addresses of calendars and rooms are, which have the calendar's own name. */
  private static final String CALENDARS = ".calendar.google.com";

  private static final List<String> PARAMETERS = List.of("CN", "EMAIL", "SENT-BY");
  private static final int SHORTEST = 3;

  /** Words that stand in names and in any sentence, and those of the tasks that mail goes to. */
  private static final Set<String> ORDINARY =
      Set.of(
          "aan",
          "administratie",
          "agenda",
          "bij",
          "buurthuis",
          "centrum",
          "contact",
          "coordinatie",
          "coordinator",
          "den",
          "der",
          "een",
          "groep",
          "het",
          "info",
          "inloop",
          "intake",
          "mail",
          "met",
          "onder",
          "over",
          "programma",
          "project",
          "stichting",
          "team",
          "ten",
          "ter",
          "uit",
          "van",
          "von",
          "voor",
          "vrouwen");

  private final SortedSet<String> words;

  private GuestNames(SortedSet<String> words) {
    this.words = Collections.unmodifiableSortedSet(words);
  }

  /** The names of those in {@code events}, which are one event and changes of it. */
  static GuestNames of(Collection<Component> events) {
    TreeSet<String> words = new TreeSet<>();
    events.stream()
        .flatMap(event -> event.properties().stream())
        .filter(property -> PROPERTIES.contains(property.name()))
        .forEach(property -> words.addAll(words(property.value())));
    return new GuestNames(words);
  }

  /**
   * What goes further of {@code line}, a property that names somebody: in small plain letters, the
   * words of her name and of what stands before the {@code @} of her address.
   */
  static Property only(Property line) {
    boolean isNobody =
        NOBODY.contains(line.parameter("CUTYPE").toUpperCase(Locale.ROOT))
            || line.value().toLowerCase(Locale.ROOT).endsWith(CALENDARS);
    String words =
        Stream.concat(PARAMETERS.stream().map(line::parameter), Stream.of(line.value()))
            .filter(text -> text.equals(line.parameter("CN")) || text.indexOf('@') >= 0)
            .map(text -> text.replaceFirst("@.*", "").replaceFirst("^(?i)mailto:", ""))
            .flatMap(text -> words(text).stream())
            .filter(word -> word.length() >= SHORTEST && !ORDINARY.contains(word))
            .distinct()
            .collect(Collectors.joining(" "));
    return new Property(line.name(), new TreeMap<>(), isNobody ? "" : words, line.line());
  }

  /**
   * Whether one of the names occurs in {@code text}, as a word or as two words that an address
   * writes as one; case, accents and the dot on a Turkish i make no difference, nor does an s that
   * makes it hers.
   */
  boolean occurIn(String text) {
    List<String> said = words(text);
    List<String> all = new ArrayList<>(said);
    for (int i = 1; i < said.size(); i++) {
      all.add(said.get(i - 1) + said.get(i));
    }
    return all.stream()
        .anyMatch(word -> words.contains(word) || words.contains(word.replaceFirst("s$", "")));
  }

  private static List<String> words(String text) {
    return Stream.of(SensitiveWords.folded(text).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

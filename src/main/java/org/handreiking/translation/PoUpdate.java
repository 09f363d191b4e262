package org.handreiking.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * Brings a PO file up to date with the texts it translates. A translation stays with its text; one
 * whose text has changed becomes fuzzy, with the text it was made of and the day it became so; one
 * whose text is gone becomes obsolete.
 */
public final class PoUpdate {

  /** Begins the note that says since when a translation is behind. */
  static final String CHANGED = "changed: ";

  /** Ends the note of a text about safety. */
  static final String SAFETY = ", safety";

  private static final String FILLED_IN =
      "The program fills in what {0} stands for. Two apostrophes ('') are one.";

  private static final String PLURAL =
      "Translate the words in the inner braces; write one form for each that the language has.";

  private final Language language;
  private final LocalDate date;

  /**
   * Updates files of one language.
   *
   * @param date the day on which what has changed becomes fuzzy
   */
  public PoUpdate(Language language, LocalDate date) {
    this.language = language;
    this.date = date;
  }

  /** The file as it should be; {@code old} is how it is, if there is one. */
  public PoFile of(Optional<PoFile> old, List<FoundText> texts) {
    Map<PoEntry.Key, List<FoundText>> wanted = new LinkedHashMap<>();
    texts.forEach(text -> wanted.computeIfAbsent(text.key(), one -> new ArrayList<>()).add(text));
    Map<PoEntry.Key, PoEntry> known = new LinkedHashMap<>();
    List<PoEntry> before = old.map(PoFile::entries).orElse(List.of());
    before.stream().filter(PoEntry::obsolete).forEach(entry -> known.put(entry.key(), entry));
    before.stream().filter(Predicate.not(PoEntry::obsolete)).forEach(e -> known.put(e.key(), e));
    List<PoEntry> left =
        known.values().stream()
            .filter(entry -> !wanted.containsKey(entry.key()) && entry.hasTranslation())
            .toList();
    Map<PoEntry.Key, PoEntry> successors =
        Match.of(
            left.stream().filter(Predicate.not(PoEntry::obsolete)).toList(),
            wanted.keySet().stream().filter(key -> !isTranslated(known, key)).toList());
    List<PoEntry> entries = new ArrayList<>();
    wanted.forEach(
        (key, places) -> {
          Optional<PoEntry> changed = Optional.ofNullable(successors.get(key));
          Optional<PoEntry> kept =
              Optional.ofNullable(known.get(key)).filter(entry -> changed.isEmpty());
          entries.add(entry(key, places, kept, kept.or(() -> changed)));
        });
    Set<PoEntry.Key> moved =
        successors.values().stream().map(PoEntry::key).collect(Collectors.toSet());
    left.stream()
        .filter(entry -> !moved.contains(entry.key()))
        .forEach(entry -> entries.add(entry.asObsolete()));
    return new PoFile(
        PoHeader.unnamed(old.map(PoFile::comments).orElse(List.of())),
        old.map(file -> PoHeader.kept(file.header(), language, date))
            .orElseGet(() -> PoHeader.fresh(language, date)),
        entries);
  }

  private static boolean isTranslated(Map<PoEntry.Key, PoEntry> known, PoEntry.Key key) {
    return Optional.ofNullable(known.get(key)).filter(PoEntry::hasTranslation).isPresent();
  }

  private PoEntry entry(
      PoEntry.Key key, List<FoundText> places, Optional<PoEntry> same, Optional<PoEntry> from) {
    Set<String> flags = new TreeSet<>(from.map(PoEntry::flags).orElse(Set.of()));
    Optional<PoEntry.Key> previous = from.flatMap(PoEntry::previous);
    List<String> notes = notes(places);
    if (same.isEmpty() && from.isPresent()) {
      flags.add(PoEntry.FUZZY);
      previous = previous.or(() -> from.map(PoEntry::key));
    }
    if (flags.contains(PoEntry.FUZZY)) {
      // Of one that was not behind any more, an old note may have been left.
      from.filter(PoEntry::isFuzzy)
          .flatMap(PoEntry::changedNote)
          .or(() -> same.isEmpty() ? Optional.of(CHANGED + date) : Optional.empty())
          .ifPresent(notes::add);
    } else {
      previous = Optional.empty();
    }
    return new PoEntry(
        from.map(PoEntry::comments).orElse(List.of()),
        notes,
        places.stream().map(FoundText::place).distinct().toList(),
        flags,
        previous,
        key,
        Optional.empty(),
        from.map(PoEntry::translations).orElse(List.of("")),
        false,
        from.map(PoEntry::at).orElse(Position.of("")));
  }

  private static List<String> notes(List<FoundText> places) {
    TextBlock first = places.get(0).block();
    List<String> notes = new ArrayList<>();
    notes.add(first.kind().label() + (first.isSafety() ? SAFETY : ""));
    if (first.kind() == TextKind.INTERFACE && first.text().contains("{0")) {
      notes.add(FILLED_IN);
      if (first.text().contains(", plural,")) {
        notes.add(PLURAL);
      }
    }
    return notes;
  }

  /** A translation whose text is gone, and a new text that resembles that. */
  private record Match(PoEntry from, PoEntry.Key to, double alike) {

    /** Two texts are forms of one when they share more than half of their words. */
    private static final double ALIKE = 0.5;

    /** For each new text the translation that becomes its own, the most alike first. */
    static Map<PoEntry.Key, PoEntry> of(List<PoEntry> gone, List<PoEntry.Key> added) {
      List<Likeness> texts = added.stream().map(key -> new Likeness(key.text())).toList();
      List<Match> all = new ArrayList<>();
      for (PoEntry from : gone) {
        Likeness text = new Likeness(from.key().text());
        for (int i = 0; i < added.size(); i++) {
          PoEntry.Key to = added.get(i);
          double alike = from.key().context().equals(to.context()) ? text.with(texts.get(i)) : 0;
          if (alike > ALIKE) {
            all.add(new Match(from, to, alike));
          }
        }
      }
      all.sort(Comparator.comparingDouble(Match::alike).reversed());
      Map<PoEntry.Key, PoEntry> successors = new HashMap<>();
      Set<PoEntry.Key> taken = new HashSet<>();
      for (Match one : all) {
        if (!successors.containsKey(one.to()) && taken.add(one.from().key())) {
          successors.put(one.to(), one.from());
        }
      }
      return successors;
    }
  }
}

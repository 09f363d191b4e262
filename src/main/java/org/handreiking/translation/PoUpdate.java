package org.handreiking.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.source.TextBlock;

/**
 * Brings a PO file up to date with the texts it translates. A translation stays with its text; one
 * whose text has changed becomes fuzzy, with the text it was made of and the day it became so; one
 * whose text is gone becomes obsolete.
 */
public final class PoUpdate {

  /** Begins the note that says since when a translation is behind. */
  static final String CHANGED = "changed: ";

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
    List<PoEntry> gone =
        new ArrayList<>(
            known.values().stream()
                .filter(entry -> !wanted.containsKey(entry.key()) && entry.hasTranslation())
                .toList());
    Matches matches = new Matches(gone.stream().filter(entry -> !entry.obsolete()).toList());
    List<PoEntry> entries = new ArrayList<>();
    wanted.forEach(
        (key, places) -> {
          Optional<PoEntry> kept = Optional.ofNullable(known.get(key));
          Optional<PoEntry> changed = kept.isPresent() ? kept : matches.take(key);
          changed.filter(entry -> kept.isEmpty()).ifPresent(gone::remove);
          entries.add(entry(key, places, kept, changed));
        });
    gone.forEach(entry -> entries.add(entry.asObsolete()));
    return new PoFile(
        PoHeader.unnamed(old.map(PoFile::comments).orElse(List.of())),
        old.map(file -> PoHeader.kept(file.header(), language, date))
            .orElseGet(() -> PoHeader.fresh(language, date)),
        entries);
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
    notes.add(first.kind().label() + (first.isSafety() ? ", safety" : ""));
    return notes;
  }

  /** Translations whose texts are gone, and the new texts that most resemble those. */
  private static final class Matches {

    /** Two texts are forms of one when they share more than half of their words. */
    private static final double ALIKE = 0.5;

    private final List<PoEntry> free;

    Matches(Collection<PoEntry> free) {
      this.free = new ArrayList<>(free);
    }

    Optional<PoEntry> take(PoEntry.Key key) {
      PoEntry best = null;
      double most = ALIKE;
      for (PoEntry entry : free) {
        boolean isSameKind = entry.key().context().equals(key.context());
        double alike = isSameKind ? Likeness.of(entry.key().text(), key.text()) : 0;
        if (alike > most) {
          best = entry;
          most = alike;
        }
      }
      free.remove(best);
      return Optional.ofNullable(best);
    }
  }
}

package org.handreiking.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.site.Language;
import org.handreiking.table.Choice;
import org.handreiking.table.Row;

/** Reads what an entry of the calendar says besides its times. */
final class EntryReader {

  private static final Pattern FREE =
      Pattern.compile("(?i)\\s*(gratis|free|€?\\s*0([.,]00?)?)\\s*");
  private static final Pattern AMOUNT = Pattern.compile("[1-9]");

  private final Map<String, Programme> programmes;
  private final Map<String, Place> places;

  EntryReader(Map<String, Programme> programmes, Map<String, Place> places) {
    this.programmes = programmes;
    this.places = places;
  }

  /** The programme of {@code row}; empty, and not reported, when it names none that exists. */
  Optional<Programme> programme(Row row) {
    return Optional.ofNullable(programmes.get(row.text("programme")));
  }

  /**
   * The entry that stands in {@code cells} and happens at {@code times}; empty when it cannot do
   * without something that is missing or wrong, which is reported.
   */
  Optional<CalendarEntry> read(Cells cells, String id, Times times) {
    Optional<Programme> programme = find(cells, "programme", programmes, ProgrammeReader.FILE);
    Optional<EntryKind> kind = cells.in("kind").choice("kind", EntryKind.values());
    String title = cells.in("title").requiredWords("title");
    Optional<Place> place =
        cells.isEmpty("place") ? Optional.empty() : find(cells, "place", places, PlaceReader.FILE);
    Optional<Childcare> childcare = optional(cells, "children", Childcare.values());
    Optional<OpenTo> openTo = optional(cells, "for", OpenTo.values());
    Optional<Capacity> capacity = optional(cells, "capacity", Capacity.values());
    Optional<EntryStatus> status = cells.in("status").choice("status", EntryStatus.values());
    List<String> languages = languages(cells.in("languages"));
    if (programme.isEmpty() || kind.isEmpty() || times.when().isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarEntry(
            id,
            programme.get(),
            kind.get(),
            group(cells.in("group"), programme.get()),
            title,
            times.when().get(),
            place,
            languages,
            childcare,
            cells.words("cost"),
            free(cells.text("cost")),
            cells.words("travel-costs"),
            openTo,
            cells.words("join"),
            capacity,
            cells.words("when-full"),
            status.get(),
            cells.words("note"),
            times.recurrence(),
            cells.row().at()));
  }

  /** Whether {@code cost} says that it costs nothing, or names an amount. */
  private static Optional<Boolean> free(String cost) {
    if (FREE.matcher(cost).matches()) {
      return Optional.of(true);
    }
    return AMOUNT.matcher(cost).find() ? Optional.of(false) : Optional.empty();
  }

  private static <T> Optional<T> find(
      Cells cells, String column, Map<String, T> known, String file) {
    Row row = cells.in(column);
    String id = row.requiredText(column);
    Optional<T> found = Optional.ofNullable(known.get(id));
    if (found.isEmpty() && !id.isEmpty()) {
      row.reportUnknown(column, file, known.keySet());
    }
    return found;
  }

  private static <E extends Enum<E> & Choice> Optional<E> optional(
      Cells cells, String column, E[] choices) {
    return cells.isEmpty(column) ? Optional.empty() : cells.in(column).choice(column, choices);
  }

  private static List<String> languages(Row row) {
    List<String> tags = row.names("languages");
    tags.stream()
        .filter(tag -> !Language.isKnown(tag))
        .forEach(tag -> row.report(Code.CAL_UNKNOWN_LANGUAGE, "languages", tag));
    return tags;
  }

  private static Optional<Programme.Group> group(Row row, Programme programme) {
    String id = row.text("group");
    Optional<Programme.Group> group = programme.group(id);
    if (group.isEmpty() && !id.isEmpty()) {
      row.reportUnknown(
          "group",
          ProgrammeReader.FILE,
          programme.groups().stream().map(Programme.Group::id).toList());
    }
    return group;
  }
}

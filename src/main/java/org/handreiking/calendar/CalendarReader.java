package org.handreiking.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads the spreadsheets below {@code data/calendar}. */
public final class CalendarReader {

  private static final String FOLDER = "data/calendar";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("programme", "programma"),
          Column.required("kind", "soort"),
          Column.optional("group", "groep"),
          Column.required("title", "titel").words(),
          Column.required("from", "van", "datum"),
          Column.optional("until", "tot"),
          Column.optional("start", "begin"),
          Column.optional("end", "eind"),
          Column.optional("place", "plaats"),
          Column.optional("languages", "talen"),
          Column.optional("children", "kinderen"),
          Column.optional("cost", "kosten").words(),
          Column.optional("for", "voor"),
          Column.optional("join", "aanmelden").words(),
          Column.required("status"),
          Column.optional("note", "toelichting").words());

  private final Diagnostics diagnostics;
  private final Map<String, Programme> programmes;
  private final Map<String, Place> places;

  public CalendarReader(
      Diagnostics diagnostics, Map<String, Programme> programmes, Map<String, Place> places) {
    this.diagnostics = diagnostics;
    this.programmes = programmes;
    this.places = places;
  }

  /** The entries, by day and hour; a row that cannot be read is reported and left out. */
  public List<CalendarEntry> read(SourceTree tree) {
    List<CalendarEntry> entries = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    for (SourceFile file : tree.below(FOLDER, ".csv")) {
      for (Row row : new TableReader(diagnostics).read(file, COLUMNS)) {
        PersonalDetails.check(row);
        Optional<String> id = row.id("id");
        if (id.isPresent() && !ids.add(id.get())) {
          row.report(Code.TABLE_SAME_ID, "id", id.get());
        }
        id.flatMap(one -> entry(row, one)).ifPresent(entries::add);
      }
    }
    entries.sort(CalendarEntry.ORDER);
    return entries;
  }

  private Optional<CalendarEntry> entry(Row row, String id) {
    Optional<Programme> programme = find(row, "programme", programmes, ProgrammeReader.FILE);
    Optional<EntryKind> kind = row.choice("kind", EntryKind.values());
    String title = row.requiredWords("title");
    Optional<When> when = when(row);
    Optional<Place> place =
        row.isEmpty("place") ? Optional.empty() : find(row, "place", places, PlaceReader.FILE);
    Optional<Childcare> childcare = optional(row, "children", Childcare.values());
    Optional<OpenTo> openTo = optional(row, "for", OpenTo.values());
    Optional<EntryStatus> status = row.choice("status", EntryStatus.values());
    if (programme.isEmpty() || kind.isEmpty() || when.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    Optional<Programme.Group> group = group(row, programme.get());
    if (!programme.get().includes(when.get())) {
      row.report(Code.CAL_OUTSIDE_PROGRAMME, "from", row.text("from"), programme.get().title());
    }
    return Optional.of(
        new CalendarEntry(
            id,
            programme.get(),
            kind.get(),
            group,
            title,
            when.get(),
            place,
            row.names("languages"),
            childcare,
            row.words("cost"),
            openTo,
            row.words("join"),
            status.get(),
            row.words("note"),
            row.at()));
  }

  private static <T> Optional<T> find(Row row, String column, Map<String, T> known, String file) {
    String id = row.requiredText(column);
    Optional<T> found = Optional.ofNullable(known.get(id));
    if (found.isEmpty() && !id.isEmpty()) {
      row.report(Code.REFERENCE_UNKNOWN, column, id, file);
    }
    return found;
  }

  private static <E extends Enum<E> & Choice> Optional<E> optional(
      Row row, String column, E[] choices) {
    return row.isEmpty(column) ? Optional.empty() : row.choice(column, choices);
  }

  private static Optional<Programme.Group> group(Row row, Programme programme) {
    String id = row.text("group");
    Optional<Programme.Group> group = programme.group(id);
    if (group.isEmpty() && !id.isEmpty()) {
      row.report(Code.REFERENCE_UNKNOWN, "group", id, ProgrammeReader.FILE);
    }
    return group;
  }

  private static Optional<When> when(Row row) {
    row.requiredText("from");
    Optional<LocalDate> from = row.day("from");
    Optional<LocalDate> until = row.isEmpty("until") ? from : row.day("until");
    Optional<LocalTime> start = row.time("start");
    Optional<LocalTime> end = row.time("end");
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(from.get())) {
      row.report(Code.CAL_END_BEFORE_START, "until", row.text("until"), row.text("from"));
      return Optional.empty();
    }
    if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
      row.report(Code.CAL_END_BEFORE_START, "end", row.text("end"), row.text("start"));
      return Optional.empty();
    }
    if (start.isEmpty()) {
      end.ifPresent(time -> row.report(Code.CAL_END_WITHOUT_START, "end", row.text("end")));
      return Optional.of(new When.Days(from.get(), until.get()));
    }
    return Optional.of(new When.Hours(from.get(), until.get(), start.get(), end));
  }
}

package org.handreiking.ics;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.calendar.CalendarReader;
import org.handreiking.table.Column;
import org.handreiking.table.SheetText;

/** The text of a spreadsheet of the calendar. */
final class NewSheet {

  private static final String PLACE = "place";

  /** What an export knows nothing of; an editor fills it in. */
  private static final List<String> UNKNOWN =
      List.of(
          "group",
          "languages",
          "children",
          "cost",
          "travel-costs",
          "for",
          "join",
          "capacity",
          "when-full",
          "note");

  /** What an export may know, and a row cannot do without. */
  private static final List<String> REQUIRED = List.of("programme", "kind", "title");

  private static final List<String> ORDER =
      List.of(
          "id",
          "programme",
          "kind",
          "group",
          "title",
          "from",
          "until",
          "start",
          "end",
          "repeat",
          "repeat-until",
          "times",
          "except",
          "also",
          "place",
          "languages",
          "children",
          "cost",
          "travel-costs",
          "for",
          "join",
          "capacity",
          "when-full",
          "status",
          "series",
          "instead-of",
          "note");

  private final SheetLanguage language;
  private final Map<String, Column> columns =
      CalendarReader.columns().stream()
          .collect(Collectors.toMap(Column::name, Function.identity()));

  NewSheet(SheetLanguage language) {
    this.language = language;
  }

  /** The names of the columns of {@code rows} that must be filled in before a site can be made. */
  List<String> required(List<SortedMap<String, String>> rows) {
    Stream<String> empty = REQUIRED.stream().filter(column -> isEmpty(column, rows));
    Stream<String> place = Stream.of(PLACE).filter(column -> isAsked(rows));
    return Stream.concat(empty, place).map(this::name).toList();
  }

  /** The names of the others in which a cell is empty of which an editor may know more. */
  List<String> optional(List<SortedMap<String, String>> rows) {
    Stream<String> place =
        Stream.of(PLACE).filter(column -> !isAsked(rows) && isEmpty(column, rows));
    return Stream.concat(place, UNKNOWN.stream()).map(this::name).toList();
  }

  /** Whether a row has nothing in {@code column}, nor a series from which it would take it. */
  private static boolean isEmpty(String column, List<SortedMap<String, String>> rows) {
    return rows.stream()
        .filter(row -> !row.containsKey("series"))
        .anyMatch(row -> row.getOrDefault(column, "").isEmpty());
  }

  /** Whether the sheet itself asks for a place. */
  private static boolean isAsked(List<SortedMap<String, String>> rows) {
    return rows.stream().anyMatch(row -> ChangedRow.UNKNOWN_PLACE.equals(row.get(PLACE)));
  }

  /** The sheet with {@code rows}, whose cells go by the English names of their columns. */
  String text(List<SortedMap<String, String>> rows) {
    SheetText sheet = new SheetText();
    sheet.add(ORDER.stream().map(this::name).toList());
    rows.forEach(
        row -> sheet.add(ORDER.stream().map(column -> row.getOrDefault(column, "")).toList()));
    return sheet.toString();
  }

  private String name(String column) {
    return language.name(columns.get(column));
  }
}

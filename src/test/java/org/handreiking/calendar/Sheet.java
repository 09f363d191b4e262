package org.handreiking.calendar;

import java.time.ZoneId;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;

/** One sheet of a calendar as an editor fills it in, and what the program makes of it. */
final class Sheet {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String SITE =
      """
      -- data/programmes.json --
      [{"id": "prog", "title": "Het programma", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-01-01", "until": "2028-12-31", "region": "midden",
        "groups": [{"id": "a", "title": "Groep A"}, {"id": "b", "title": "Groep B"}]},
       {"id": "kort", "title": "Kort", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-09-01", "until": "2026-09-30", "groups": []}]
      -- data/places.csv --
      id;naam;gemeente;adres-tonen
      zaal;De Zaal;Utrecht;ja
      schuur;De Schuur;Utrecht;ja
      -- data/school-holidays.csv --
      regio;naam;van;tot;bron
      midden;Herfst;2026-10-17;2026-10-25;Verzonnen voor deze toets.
      noord;Herfst;2026-10-10;2026-10-18;Verzonnen voor deze toets.
      midden;Kerst;2026-12-19;2027-01-03;Verzonnen voor deze toets.
      -- data/calendar/a.csv --
      """;

  private final Diagnostics diagnostics = new Diagnostics();
  private final Calendar calendar;

  private Sheet(SourceTree tree) {
    calendar =
        new CalendarReader(
                diagnostics,
                new ProgrammeReader(diagnostics).read(tree),
                new PlaceReader(diagnostics).read(tree),
                AMSTERDAM)
            .read(tree);
  }

  /** A sheet whose first row names its columns. */
  static Sheet of(String text) {
    return new Sheet(TextTree.of(SITE + text));
  }

  /** The same as JSON. */
  static Sheet ofJson(String text) {
    return new Sheet(TextTree.of(SITE.replace("a.csv", "a.json") + text));
  }

  /**
   * A sheet with one row from 2026-09-01, a Tuesday, 19:30 to 21:00.
   *
   * @param cells pairs of a column and its cell, such as {@code herhalen=elke week}
   */
  static Sheet row(String... cells) {
    StringBuilder columns = new StringBuilder("id;programma;soort;titel;status");
    StringBuilder row = new StringBuilder("les;prog;bijeenkomst;De les;gepland");
    List<String> given = List.of(cells);
    for (String cell : given) {
      String[] pair = cell.split("=", 2);
      columns.append(';').append(pair[0]);
      row.append(";\"").append(pair[1]).append('"');
    }
    for (String cell : List.of("van=2026-09-01", "begin=19:30", "eind=21:00")) {
      String[] pair = cell.split("=", 2);
      if (given.stream().noneMatch(one -> one.startsWith(pair[0] + "="))) {
        columns.append(';').append(pair[0]);
        row.append(";\"").append(pair[1]).append('"');
      }
    }
    return of(columns + "\n" + row + "\n");
  }

  Calendar calendar() {
    return calendar;
  }

  /** How the first entry repeats. */
  Recurrence recurrence() {
    return calendar.entries().get(0).recurrence().orElseThrow();
  }

  /** The day of each time, in order. */
  List<String> days() {
    return calendar.occurrences().stream().map(one -> one.when().firstDay().toString()).toList();
  }

  /** Each time with its hours and what is special about it. */
  List<String> times() {
    return calendar.occurrences().stream().map(Sheet::shown).toList();
  }

  private static String shown(Occurrence one) {
    return String.join(
        " ",
        one.id(),
        one.when().firstDay().toString(),
        one.when().startText() + "-" + one.when().endText(),
        one.status().key());
  }

  /** What was found, with the file left out: {@code :2 (F2) CAL_BAD_DATE 31-02-2026}. */
  List<String> found() {
    return Shown.in(diagnostics).stream()
        .map(text -> text.replaceFirst("data/calendar/a\\.(csv|json)", ""))
        .toList();
  }

  /** What is left out and because of what: {@code a.csv:3 les a.csv:4 (F4)}. */
  List<String> leftOut() {
    return calendar.leftOut().stream()
        .map(
            one ->
                (one.at() + " " + one.id() + " " + one.because().at())
                    .replace("data/calendar/", ""))
        .toList();
  }

  /** How many rows are left out. */
  int leftOutRows() {
    return LeftOut.rows(calendar.leftOut());
  }

  /** The ids of the entries that are not left out. */
  List<String> ids() {
    return calendar.entries().stream().map(CalendarEntry::id).toList();
  }

  /** What is said of the consequences. */
  List<String> consequences() {
    return diagnostics.sorted().stream()
        .flatMap(one -> one.consequence().stream())
        .map(one -> (one.kind() + " " + one.name()).strip())
        .toList();
  }

  /** Whether nothing stops the publication. */
  boolean isGood() {
    return !diagnostics.hasErrors();
  }

  /** The values of the only thing that was found. */
  List<String> values() {
    return Shown.values(diagnostics.sorted().get(0));
  }
}

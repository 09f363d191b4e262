package org.handreiking.ics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.CalendarReader;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.ProgrammeReader;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;

/** An export of a calendar program, what an import makes of it, and what the calendar of that. */
final class Export {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final ImportSettings SETTINGS =
      new ImportSettings(
          AMSTERDAM,
          SheetLanguage.DUTCH,
          "prog",
          "evenement",
          LocalDate.MIN,
          Horizon.asked(LocalDate.of(2028, 5, 21)));

  private static final String SITE =
      """
      -- data/programmes.json --
      [{"id": "prog", "title": "Het programma", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-01-01", "until": "2028-12-31", "groups": []}]
      -- data/places.csv --
      id;naam;gemeente;adres;adres-tonen
      molen;Buurthuis De Molen;Utrecht;Molenpad 1;ja
      zaal-west;Zaal West;Utrecht;;na aanmelding
      """;

  private final Diagnostics diagnostics = new Diagnostics();
  private final Imported imported;
  private final Diagnostics back = new Diagnostics();
  private final Calendar calendar;

  private Export(byte[] bytes, ImportSettings settings) {
    SourceTree site = TextTree.of(SITE);
    SourceFile file = new SourceFile("agenda.ics", bytes);
    imported =
        new CalendarImport(
                file, new PlaceReader(new Diagnostics()).read(site).values(), settings, diagnostics)
            .run();
    List<SourceFile> files = new ArrayList<>(site.all());
    files.add(SourceFile.ofText("data/calendar/agenda.csv", imported.sheet()));
    SourceTree tree = new SourceTree(files);
    calendar =
        new CalendarReader(
                back,
                new ProgrammeReader(back).read(tree),
                new PlaceReader(back).read(tree),
                AMSTERDAM)
            .read(tree);
  }

  static Export of(byte[] bytes) {
    return of(bytes, SETTINGS);
  }

  static Export of(byte[] bytes, ImportSettings settings) {
    return new Export(bytes, settings);
  }

  /** A calendar with {@code lines} in it. */
  static Export of(String... lines) {
    return of(whole(lines).getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a calendar with {@code lines} in it; the first is on line 2. */
  static String whole(String... lines) {
    return "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
  }

  /** A calendar with one event, on 2027-03-09 at 19:30, and {@code lines} in it from line 4 on. */
  static Export event(String... lines) {
    List<String> all = new ArrayList<>(List.of("BEGIN:VEVENT", "UID:een"));
    all.addAll(List.of(lines));
    for (String usual :
        List.of("SUMMARY:De les", "DTSTART;TZID=Europe/Amsterdam:20270309T193000")) {
      String name = usual.substring(0, 7);
      if (List.of(lines).stream().noneMatch(line -> line.startsWith(name))) {
        all.add(usual);
      }
    }
    all.add("END:VEVENT");
    return of(all.toArray(String[]::new));
  }

  Imported imported() {
    return imported;
  }

  String sheet() {
    return imported.sheet();
  }

  /** The filled cells of each row below the names of the columns. */
  List<String> rows() {
    return imported
        .sheet()
        .lines()
        .skip(1)
        .map(row -> row.replaceAll("ics-[0-9a-f]{10}", "ID").replaceAll(";{2,}", ";"))
        .map(row -> row.replace("prog;evenement;", "").replaceAll("^;|;$", ""))
        .toList();
  }

  /** What was found: line, code and first value. */
  List<String> found() {
    return Shown.in(diagnostics).stream().map(text -> text.replace("agenda.ics", "")).toList();
  }

  /** What the calendar finds wrong with the sheet. */
  Diagnostics readBack() {
    return back;
  }

  /** Each time that the calendar reads from the sheet. */
  List<String> times() {
    return calendar.occurrences().stream().map(Export::shown).toList();
  }

  private static String shown(Occurrence one) {
    return String.join(
        " ",
        one.when().moreDays() == 0
            ? "" + one.when().firstDay()
            : one.when().firstDay() + "–" + one.when().lastDay(),
        one.when().startText() + "-" + one.when().endText(),
        one.status().key(),
        one.entry().title());
  }

  /** What an editor is told, and what comes of it. */
  String report() {
    Messages messages = Messages.in("nl");
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "import.made",
            imported.events(),
            imported.series(),
            imported.singles(),
            imported.changed()));
    imported
        .leftOut()
        .forEach(
            (what, count) ->
                lines.add(
                    "Weggelaten: "
                        + (what.startsWith("@") ? messages.text(what.substring(1)) : what)
                        + " "
                        + count));
    lines.add("Niet overgenomen: " + imported.dropped());
    lines.add("Moet: " + imported.required());
    lines.add("Mag: " + imported.optional());
    lines.add("");
    diagnostics.sorted().stream().map(messages::show).forEach(lines::add);
    lines.add("");
    lines.add("In de agenda:");
    lines.addAll(times());
    back.sorted().stream().map(messages::show).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }
}

package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;
import org.junit.jupiter.api.Test;

/** Random entries, written as any editor may write them, are read back as they were meant. */
class AnyCalendarTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 30_000 : 300;
  private static final Locale DUTCH = new Locale.Builder().setLanguageTag("nl").build();
  private static final Programme SPRING =
      new Programme(
          "voorjaar",
          "Voorjaar",
          "kracht",
          "Utrecht",
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2028, 12, 31),
          List.of(),
          "",
          "",
          "",
          "",
          "",
          Optional.empty(),
          false,
          true,
          SourceFile.ofText("data/programmes.json", "").at(1));
  private static final List<String> TITLES =
      List.of(
          "Kennismaken", "Café; met één, twee", "Zij zei: \"nee\"", "Twee\nregels", "Zoë’s uur");

  private final Random random = new Random(20270309);

  private record Meant(
      String id, EntryKind kind, String title, When when, EntryStatus status, String note) {

    static Meant of(CalendarEntry entry) {
      return new Meant(
          entry.id(), entry.kind(), entry.title(), entry.when(), entry.status(), entry.note());
    }
  }

  @Test
  void entriesWrittenInAnyFormAreReadBackEqual() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<Meant> meant = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        meant.add(meant("k" + i));
      }
      String text = written(meant);
      Charset charset = Charset.forName(oneOf("UTF-8", "windows-1252", "UTF-16"));
      SourceFile file = new SourceFile("data/calendar/a.csv", text.getBytes(charset));
      Diagnostics diagnostics = new Diagnostics();
      Map<String, Meant> found = new TreeMap<>();
      new CalendarReader(diagnostics, Map.of(SPRING.id(), SPRING), Map.of(), ZoneOffset.UTC)
          .read(new SourceTree(List.of(file)))
          .entries()
          .forEach(entry -> found.put(entry.id(), Meant.of(entry)));

      Map<String, Meant> expected = new TreeMap<>();
      meant.forEach(one -> expected.put(one.id(), one));
      assertEquals(expected, found, text);
      assertEquals(false, diagnostics.hasErrors(), text);
    }
  }

  private Meant meant(String id) {
    LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    LocalDate last = first.plusDays(random.nextInt(3));
    LocalTime start = LocalTime.of(random.nextInt(23), random.nextInt(60));
    Optional<LocalTime> end =
        random.nextBoolean()
            ? Optional.of(LocalTime.of(23, 15 + random.nextInt(45)))
            : Optional.empty();
    When when =
        random.nextBoolean() ? new When.Days(first, last) : new When.Hours(first, last, start, end);
    return new Meant(
        id,
        oneOf(EntryKind.values()),
        TITLES.get(random.nextInt(TITLES.size())),
        when,
        oneOf(EntryStatus.values()),
        oneOf("", "Neem iets mee", "- twee | punten"));
  }

  private String written(List<Meant> entries) throws IOException {
    List<String> columns =
        new ArrayList<>(
            List.of("id", "programma", "soort", "titel", "van", "tot", "begin", "eind", "status"));
    columns.add("toelichting");
    Collections.shuffle(columns, random);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(oneOf(";", ",", "\t"))
            .setRecordSeparator(oneOf("\n", "\r\n"))
            .get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(columns);
      for (Meant entry : entries) {
        Map<String, String> cells = cells(entry);
        printer.printRecord(columns.stream().map(cells::get).toList());
      }
    }
    return text.toString();
  }

  private Map<String, String> cells(Meant entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", entry.id());
    cells.put("programma", SPRING.id());
    cells.put("soort", name(entry.kind()));
    cells.put("titel", entry.title());
    cells.put("van", day(entry.when().firstDay()));
    boolean isOneDay = entry.when().lastDay().equals(entry.when().firstDay());
    cells.put("tot", isOneDay && random.nextBoolean() ? "" : day(entry.when().lastDay()));
    Optional<When.Hours> hours =
        entry.when() instanceof When.Hours some ? Optional.of(some) : Optional.empty();
    cells.put("begin", hours.map(one -> time(one.start())).orElse(""));
    cells.put("eind", hours.flatMap(When.Hours::end).map(this::time).orElse(""));
    cells.put("status", name(entry.status()));
    cells.put("toelichting", entry.note());
    return cells;
  }

  private String name(Choice choice) {
    String name = choice.names().get(random.nextInt(choice.names().size()));
    return random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
  }

  private String day(LocalDate day) {
    boolean isClear = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
    return format(
        oneOf(
            "yyyy-MM-dd",
            "d-M-yyyy",
            "dd-MM-yyyy",
            "d.M.yyyy",
            "d MMMM yyyy",
            "EEEE d MMMM yyyy",
            "EEEE d-M-yyyy",
            "EEEE, yyyy-MM-dd",
            isClear ? "d/M/yyyy" : "d-M-yyyy",
            isClear ? "MM/dd/yyyy" : "dd-MM-yyyy"),
        day);
  }

  private String time(LocalTime time) {
    String form =
        oneOf("HH:mm", "H:mm", "H.mm", "H'u'mm", "H:mm 'uur'", "h:mm a", "H.mm'u'", "HH'U'mm");
    return time.format(DateTimeFormatter.ofPattern(form, Locale.ROOT));
  }

  private String format(String form, LocalDate day) {
    String text =
        day.format(DateTimeFormatter.ofPattern(form, random.nextBoolean() ? DUTCH : Locale.UK));
    return random.nextInt(4) == 0 ? "\u00a0" + text + " " : text;
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

package org.handreiking.calendar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Random rows of a calendar, to be written as a sheet and as JSON. */
final class AnyRows {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "programma",
          "soort",
          "groep",
          "titel",
          "titel@tr",
          "van",
          "tot",
          "begin",
          "eind",
          "plaats",
          "talen",
          "kinderen",
          "kosten",
          "voor",
          "plaatsen-vrij",
          "status",
          "toelichting",
          "herhalen",
          "herhalen-tot",
          "keer",
          "behalve",
          "ook",
          "reeks",
          "in-plaats-van");
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "programma",
          "programme",
          "soort",
          "kind",
          "titel",
          "title",
          "van",
          "datum",
          "keer",
          "times",
          "titel@tr",
          "title@tr");
  private static final List<String> WRONG =
      List.of(
          "31-02-2027",
          "46455",
          "9-3-27",
          "03/04/2027",
          "25:00",
          "misschien",
          "K 1",
          "=A1",
          "#N/B",
          "0",
          "1001",
          "xx, yy",
          "les",
          "2026-09-09",
          "vervalt",
          "-");

  private final Random random;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, String> remark = new LinkedHashMap<>();

  AnyRows(Random random) {
    this.random = random;
    for (int i = random.nextInt(4); i >= 0; i--) {
      add("k" + i);
    }
    Collections.shuffle(rows, random);
  }

  /** Puts something else in one cell, which may or may not be a mistake. */
  void spoil() {
    Map<String, String> row = rows.get(random.nextInt(rows.size()));
    String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
    row.put(column, random.nextBoolean() ? "" : WRONG.get(random.nextInt(WRONG.size())));
  }

  /**
   * Says in a remark below the last table what a row said of one time, or that something is
   * cancelled, and takes that out of the table; writes something that means nothing where there is
   * no such row.
   */
  void sayBelow() {
    Optional<Map<String, String>> said =
        rows.stream()
            .filter(row -> row.containsKey("reeks") || row.get("status").equals("vervalt"))
            .findFirst();
    String text =
        said.map(this::change)
            .orElseGet(() -> oneOf("Totaal: 12", "bijgewerkt door de redactie", "3 keer"));
    said.ifPresent(this::takeOut);
    remark.put(oneOf("id", "toelichting"), text);
  }

  private void takeOut(Map<String, String> row) {
    if (row.containsKey("reeks")) {
      rows.remove(row);
    } else {
      row.put("status", "gepland");
    }
  }

  private String change(Map<String, String> row) {
    String day = row.getOrDefault("van", "").matches(".*0?3.*") ? "3" : "1";
    return oneOf(
            "Vervalt: %2$s september 2026",
            "%1$s %2$s-9-2026 gaat niet door",
            "%1$s 9-9-2026 gaat niet door",
            "de les van %2$s september is verplaatst naar 2 september",
            "geen les op 0%2$s/09/2026",
            "%2$s en 8 september vervalt alles",
            "vanaf %2$s september een dag later",
            "%1$s is vol",
            "Totaal: 12, waarvan een vervallen",
            "de eerste keer gaat niet door",
            "voortaan op woensdag",
            "Canceled: September %2$s",
            "verzet naar 19:45",
            "2026-09-0%2$s %1$s",
            "Les %2$s.9. vervalt",
            "let op bij %1$s")
        .formatted(row.getOrDefault("reeks", row.get("id")), day);
  }

  private void add(String id) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("programma", "prog");
    row.put("soort", oneOf("fase", "Intake", "bijeenkomst", "EVENT"));
    row.put("groep", oneOf("", "a", "b"));
    row.put("titel", oneOf("Kennismaken", "Café; \"één\", twee", "Twee\r\nregels", " 2027 "));
    row.put("titel@tr", oneOf("", "Tanışma"));
    row.put("van", oneOf("2026-09-01", "1-9-2026", "di 1 september 2026", "Tue 1.9.2026"));
    row.put("begin", oneOf("", "9:30", "9u30", "9 uur", "9.30 AM"));
    row.put("eind", row.get("begin").isEmpty() ? "" : oneOf("", "12:00", "12 uur"));
    row.put("plaats", oneOf("", "zaal"));
    row.put("talen", oneOf("", "nl", "nl, tr,ar"));
    row.put("kinderen", oneOf("", "ja", "Welkom", "nee"));
    row.put("kosten", oneOf("", "gratis", "5", "2.50"));
    row.put("voor", oneOf("", "vrouwen", "EVERYONE"));
    row.put("plaatsen-vrij", oneOf("", "bijna vol", "few-places"));
    row.put("status", oneOf("gepland", "Planned", "vervalt"));
    row.put("toelichting", oneOf("", "Neem iets mee."));
    rows.add(row);
    boolean isOnAnotherDay = random.nextInt(3) == 0;
    if (isOnAnotherDay) {
      row.put("van", oneOf("2026-09-03", "3 september 2026"));
    } else if (random.nextBoolean()) {
      row.put("herhalen", oneOf("elke week", "om de week op dinsdag", "RRULE:FREQ=DAILY"));
      row.put("keer", oneOf("", "4"));
      row.put("herhalen-tot", row.get("keer").isEmpty() ? oneOf("2026-10-01", "1-10-2026") : "");
      row.put("behalve", oneOf("", "feestdagen", "2026-09-15, Feestdagen", "schoolvakanties"));
      row.put("ook", oneOf("", "2026-12-01", "1-12-2026, 2 december 2026"));
      addReplacing(id);
    }
  }

  private void addReplacing(String id) {
    for (int i = random.nextInt(2); i > 0; i--) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("reeks", id);
      row.put("in-plaats-van", "2026-09-01");
      row.put("status", oneOf("vervalt", "verplaatst"));
      row.put("van", row.get("status").equals("vervalt") ? "" : "2026-09-02");
      row.put("plaats", oneOf("", "schuur"));
      rows.add(row);
    }
  }

  /** The rows as a sheet. */
  String csv() throws IOException {
    return csv(rows);
  }

  /** The rows as two sheets: those up to {@code middle}, which is no more than 1, and the rest. */
  String csv(double middle) throws IOException {
    int first = (int) (rows.size() * middle);
    return csv(rows.subList(0, first))
        + "-- data/calendar/b.csv --\n"
        + csv(
            Stream.of(rows.subList(first, rows.size()), List.of(remark))
                .flatMap(List::stream)
                .toList());
  }

  private static String csv(List<Map<String, String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(COLUMNS);
      for (Map<String, String> row : rows) {
        printer.printRecord(COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    }
    return text.toString();
  }

  /** The rows as JSON, each value in one of the forms in which programs write it. */
  String json() {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (String column : COLUMNS) {
        String name = random.nextBoolean() ? column : OTHER_NAMES.getOrDefault(column, column);
        put(object, name, column, row.getOrDefault(column, ""));
      }
      objects.add(object);
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(objects);
  }

  private void put(Map<String, Object> object, String name, String column, String text) {
    if (!text.isEmpty()) {
      object.put(name, value(column, text));
    } else if (random.nextInt(3) == 0) {
      object.put(name, random.nextBoolean() ? null : " ");
    }
  }

  private Object value(String column, String text) {
    boolean isList = List.of("talen", "behalve", "ook").contains(column);
    if (isList && random.nextBoolean()) {
      return text.split(" *, *", -1);
    }
    if (List.of("ja", "nee").contains(text) && column.equals("kinderen") && random.nextBoolean()) {
      return text.equals("ja");
    }
    boolean isNumber = List.of("keer", "kosten").contains(column) && text.matches("[1-9]\\d*");
    return isNumber && random.nextBoolean() ? Integer.valueOf(text) : text;
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

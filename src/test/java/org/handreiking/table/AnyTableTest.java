package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Tables of random content, written in every form that spreadsheet programs write. */
class AnyTableTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 100_000 : 1000;
  private static final List<String> PARTS =
      List.of(
          "a", "é", "ع", "ş", "🌱", ";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r", " ", "'", "|",
          "#", "\\", "=1+1", "0,50", "\u00a0");
  private static final List<List<String>> NAMES =
      List.of(
          List.of("id", "ID", "Id"),
          List.of("title", "titel", "Titel"),
          List.of("see-also", "zie-ook", "Zie ook"),
          List.of("note", "toelichting", "TOELICHTING"));
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("title", "titel"),
          Column.required("see-also", "zie-ook"),
          Column.optional("note", "toelichting"));

  private final Random random = new Random(20260309);

  @Test
  void rowsWrittenInAnyFormAreReadBackEqual() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<List<String>> rows = rows();
      String text = written(rows);
      Diagnostics diagnostics = new Diagnostics();
      List<Row> found =
          new TableReader(diagnostics).read(SourceFile.ofText("data/a.csv", text), COLUMNS);

      assertEquals(rows.stream().map(AnyTableTest::asRead).toList(), cells(found), text);
      assertEquals(List.of(), Shown.in(diagnostics), text);
      for (int i = 0; i < rows.size(); i++) {
        assertEquals("" + (i + 2), found.get(i).at("id").cell().replaceAll("[A-Z]", ""), text);
      }
    }
  }

  @Test
  void everyRowKnowsTheLineOnWhichItStarts() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<List<String>> rows = rows();
      SourceFile file = SourceFile.ofText("data/a.csv", written(rows));
      List<String> lines = file.lines();
      for (Row row : new TableReader(new Diagnostics()).read(file, COLUMNS)) {
        String rest = String.join("\n", lines.subList(row.at().line() - 1, lines.size()));
        List<Row> again =
            new TableReader(new Diagnostics())
                .read(SourceFile.ofText("data/a.csv", lines.get(0) + "\n" + rest), COLUMNS);
        assertEquals(row.text("id"), again.get(0).text("id"));
      }
    }
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      rows.add(List.of("row-" + i, cell(), cell(), cell()));
    }
    return rows;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return cell.toString();
  }

  /** The rows with their columns in any order, with any separator, quotes and line ends. */
  private String written(List<List<String>> rows) throws IOException {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, random);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(oneOf(List.of(';', ',', '\t')))
            .setRecordSeparator(oneOf(List.of("\n", "\r\n", "\r")))
            .setQuoteMode(oneOf(List.of(QuoteMode.ALL, QuoteMode.MINIMAL, QuoteMode.NON_NUMERIC)))
            .get();
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(order.stream().map(i -> oneOf(NAMES.get(i))).toList());
      for (List<String> row : rows) {
        printer.printRecord(order.stream().map(row::get).toList());
      }
    }
    return text.toString();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> asRead(List<String> row) {
    return row.stream()
        .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n').strip())
        .toList();
  }

  private static List<List<String>> cells(List<Row> rows) {
    return rows.stream()
        .map(row -> COLUMNS.stream().map(column -> row.text(column.name())).toList())
        .toList();
  }
}

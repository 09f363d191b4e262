package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Tables of random content, written in every form that spreadsheet programs write. */
class AnyTableTest {

  private static final int ROUNDS = Boolean.getBoolean("deep") ? 100_000 : 1000;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final List<String> PARTS =
      List.of(
          "a", "é", "e\u0301", "ع", "ş", "🌱", ";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r",
          " ", "'", "|", "#", "\\", "=1+1", "0,50", "\u00a0", "\u200b", "\u2068", "?");
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
      Form form = form();
      String text = written(rows, form);
      Diagnostics diagnostics = new Diagnostics();
      List<Row> found =
          new TableReader(diagnostics).read(new SourceFile("data/a.csv", saved(text)), COLUMNS);

      assertEquals(rows.stream().map(AnyTableTest::asRead).toList(), cells(found), text);
      assertEquals(
          form.title().isEmpty() ? List.of() : List.of(Code.TABLE_TITLE_ROW),
          diagnostics.sorted().stream()
              .map(Diagnostic::code)
              .filter(code -> code != Code.TABLE_WINDOWS_1252)
              .toList(),
          text);
      int header = form.title().isEmpty() ? 1 : 2;
      for (int i = 0; i < rows.size(); i++) {
        String cell = found.get(i).at("id").cell();
        assertEquals("" + (i + 1 + header), cell.replaceAll("[A-Z]", ""), text);
      }
    }
  }

  @Test
  void everyRowKnowsTheLineOnWhichItStarts() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<List<String>> rows = rows();
      SourceFile file = SourceFile.ofText("data/a.csv", written(rows, form()));
      List<String> lines = file.lines();
      List<Row> found = new TableReader(new Diagnostics()).read(file, COLUMNS);
      assertEquals(rows.size(), found.size());
      for (Row row : found) {
        String start = lines.get(row.at().line() - 1);
        String rest = String.join("\n", lines.subList(row.at().line() - 1, lines.size()));
        int header = header(lines);
        List<Row> again =
            new TableReader(new Diagnostics())
                .read(SourceFile.ofText("data/a.csv", lines.get(header) + "\n" + rest), COLUMNS);
        assertEquals(row.text("id"), again.get(0).text("id"), start);
      }
    }
  }

  /** The index of the line with the names of the columns. */
  private static int header(List<String> lines) {
    return (int)
        lines.stream().takeWhile(line -> !line.matches("(?i).*\\b(title|titel)\\b.*")).count();
  }

  /**
   * How a table is written.
   *
   * @param declares whether its first line names the separator
   * @param title of a row above the header, or {@code ""}
   * @param emptyColumns how many stand behind the others
   * @param emptyRows how many stand below the others
   */
  private record Form(
      char separator,
      String lineEnd,
      QuoteMode quotes,
      boolean declares,
      String title,
      int emptyColumns,
      int emptyRows) {}

  private Form form() {
    return new Form(
        oneOf(List.of(';', ',', '\t')),
        oneOf(List.of("\n", "\r\n", "\r")),
        oneOf(List.of(QuoteMode.ALL, QuoteMode.MINIMAL, QuoteMode.NON_NUMERIC)),
        random.nextInt(4) == 0,
        random.nextInt(4) == 0 ? "Lijst" : "",
        random.nextInt(3),
        random.nextInt(3));
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      rows.add(List.of("row-" + i, cell(), cell(), cell()));
    }
    return rows;
  }

  /** A cell that is no formula and was not too narrow; nor all question marks. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    String stripped = stripped(cell.toString());
    boolean isRefused = stripped.matches("(?s)[=#].*") || stripped.contains("??");
    return isRefused ? "a" : cell.toString();
  }

  /** The rows with their columns in any order. */
  private String written(List<List<String>> rows, Form form) throws IOException {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, random);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(form.separator())
            .setRecordSeparator(form.lineEnd())
            .setQuoteMode(form.quotes())
            .get();
    List<String> empty = Collections.nCopies(form.emptyColumns(), "");
    StringBuilder text = new StringBuilder();
    if (form.declares()) {
      text.append("sep=").append(form.separator()).append(form.lineEnd());
    }
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      if (!form.title().isEmpty()) {
        printer.printRecord(form.title());
      }
      printer.printRecord(with(order.stream().map(i -> oneOf(NAMES.get(i))), empty));
      for (List<String> row : rows) {
        printer.printRecord(with(order.stream().map(row::get), empty));
      }
      for (int i = 0; i < form.emptyRows(); i++) {
        printer.printRecord("", " ", "", "\u00a0");
      }
    }
    return text.toString();
  }

  private static List<String> with(Stream<String> cells, List<String> others) {
    return Stream.concat(cells, others.stream()).toList();
  }

  /** The bytes of {@code text} in an encoding that has all of its characters. */
  private byte[] saved(String text) {
    // Two blanks that do not break make a Chinese character of the é before them, as UTF-8.
    boolean fits = WINDOWS_1252.newEncoder().canEncode(text) && !text.contains("\u00a0");
    return switch (random.nextInt(fits ? 5 : 4)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_8);
      case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      default -> text.getBytes(WINDOWS_1252);
    };
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> asRead(List<String> row) {
    return row.stream()
        .map(cell -> stripped(cell.replace("\r\n", "\n").replace('\r', '\n')))
        .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
        .toList();
  }

  private static String stripped(String cell) {
    return cell.replaceAll("^[\\s\u00a0\u200b]+|[\\s\u00a0\u200b]+$", "");
  }

  private static List<List<String>> cells(List<Row> rows) {
    return rows.stream()
        .map(row -> COLUMNS.stream().map(column -> row.text(column.name())).toList())
        .toList();
  }
}

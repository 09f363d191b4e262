package org.handreiking.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Result;
import org.handreiking.site.PageAddress;

/** A report as spreadsheets: CSV with semicolons and decimal commas, as Dutch ones have them. */
public final class ReportTableWriter {

  /** What says which page a row is about; the last two are empty for all pages together. */
  static final List<String> NAMES = List.of("language", "page", "title");

  /** The columns of the remarks. */
  static final List<String> REMARKS =
      List.of("language", "page", "difficulty", "place", "detail", "sentence");

  private ReportTableWriter() {}

  /** The columns of the pages. */
  static List<String> pageColumns() {
    return Stream.concat(NAMES.stream(), Stream.of(ReportColumn.values()).map(ReportColumn::key))
        .toList();
  }

  /** The pages of {@code report}, and below them all pages of each language together. */
  public static String pages(ReadingReport report) {
    List<List<String>> rows = new ArrayList<>(List.of(pageColumns()));
    report
        .pages()
        .forEach(
            row ->
                rows.add(
                    cells(
                        row.address().language().tag(),
                        page(row.address()),
                        row.title(),
                        row.result())));
    report
        .totals()
        .forEach(total -> rows.add(cells(total.language().tag(), "", "", total.result())));
    return table(rows);
  }

  /** The remarks of {@code report}. */
  public static String remarks(ReadingReport report) {
    List<List<String>> rows = new ArrayList<>(List.of(REMARKS));
    report.lines().forEach(line -> rows.add(cells(line)));
    return table(rows);
  }

  private static List<String> cells(Line line) {
    return List.of(
        line.address().language().tag(),
        page(line.address()),
        line.difficulty().key(),
        line.place(),
        line.detail(),
        line.sentence());
  }

  private static List<String> cells(String language, String page, String title, Result result) {
    List<String> cells = new ArrayList<>(List.of(language, page, title));
    for (ReportColumn column : ReportColumn.values()) {
      cells.add(column.value(result).map(BigDecimal::toPlainString).orElse("").replace('.', ','));
    }
    return cells;
  }

  /** {@code /nl/hulp/} */
  static String page(PageAddress address) {
    return "/" + address.folder();
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream().map(ReportTableWriter::cell).collect(Collectors.joining(";")) + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.matches("[^;\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

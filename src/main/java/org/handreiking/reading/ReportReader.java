package org.handreiking.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Result;
import org.handreiking.reading.ReadingReport.Total;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/**
 * Reads the spreadsheets of a report. One that somebody has edited, or that another version wrote,
 * is read as far as it goes: what cannot be understood is left out.
 */
public final class ReportReader {

  private final TableReader tables = new TableReader(new Diagnostics());

  /**
   * The report.
   *
   * @param pages as {@link ReportTableWriter#pages} wrote them
   * @param remarks as {@link ReportTableWriter#remarks} wrote them
   */
  public ReadingReport read(SourceFile pages, SourceFile remarks) {
    List<Row> rows = rows(pages, ReportTableWriter.pageColumns());
    return new ReadingReport(
        rows.stream().flatMap(row -> page(row).stream()).toList(),
        rows.stream().flatMap(row -> total(row).stream()).toList(),
        rows(remarks, ReportTableWriter.REMARKS).stream()
            .flatMap(row -> line(row).stream())
            .toList());
  }

  private List<Row> rows(SourceFile file, List<String> columns) {
    return tables.read(file, columns.stream().map(Column::optional).toList());
  }

  private static Optional<ReadingReport.Row> page(Row row) {
    return address(row)
        .map(address -> new ReadingReport.Row(address, row.text("title"), result(row)));
  }

  private static Optional<Total> total(Row row) {
    return row.isEmpty("page")
        ? language(row).map(language -> new Total(language, result(row)))
        : Optional.empty();
  }

  private static Optional<Line> line(Row row) {
    return address(row)
        .flatMap(
            address ->
                Difficulty.find(row.text("difficulty"))
                    .map(
                        difficulty ->
                            new Line(
                                address,
                                difficulty,
                                row.text("place"),
                                row.text("detail"),
                                row.text("sentence"))));
  }

  private static Result result(Row row) {
    return new Result(
        new Figures(
            number(row, ReportColumn.WORDS),
            number(row, ReportColumn.SENTENCES),
            number(row, ReportColumn.WORDS_IN_SENTENCES),
            number(row, ReportColumn.LONG_SENTENCES),
            number(row, ReportColumn.PASSIVES),
            number(row, ReportColumn.NOMINALISATIONS),
            number(row, ReportColumn.MANY_CLAUSES),
            number(row, ReportColumn.HARD_WORDS),
            number(row, ReportColumn.LONG_PARAGRAPHS)),
        number(row, ReportColumn.SCORE),
        row.number(ReportColumn.BEFORE.key()).map(BigDecimal::intValue),
        number(row, ReportColumn.MINUTES));
  }

  private static int number(Row row, ReportColumn column) {
    return row.number(column.key()).map(BigDecimal::intValue).orElse(0);
  }

  private static Optional<Language> language(Row row) {
    try {
      return Optional.of(Language.of(row.text("language")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PageAddress> address(Row row) {
    return language(row).flatMap(language -> address(language, row.text("page")));
  }

  private static Optional<PageAddress> address(Language language, String page) {
    String start = "/" + language.tag() + "/";
    String path =
        page.startsWith(start) ? page.substring(start.length()).replaceAll("/$", "") : "-";
    return PagePath.isValid(path)
        ? Optional.of(new PageAddress(language, new PagePath(path)))
        : Optional.empty();
  }
}

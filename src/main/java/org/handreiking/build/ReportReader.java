package org.handreiking.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.Reports;
import org.handreiking.reading.Figures;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.ReadingTables;
import org.handreiking.source.SourceFile;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads the report on reading that the last build left. */
public final class ReportReader {

  /** Every page with its figures. */
  public static final String PAGES = "reading.csv";

  /** Every remark. */
  public static final String REMARKS = "reading-remarks.csv";

  /** Both, to look at. */
  public static final String HTML = "reading.html";

  private final Reports reports;
  // A report that somebody has edited is read as far as it goes.
  private final TableReader tables = new TableReader(new Diagnostics());

  public ReportReader(Reports reports) {
    this.reports = reports;
  }

  /** The report, if there is one. */
  public Optional<ReadingReport> read() {
    return reports
        .find(PAGES)
        .map(
            pages ->
                new ReadingReport(
                    rows(pages, ReadingTables.PAGES).stream().map(ReportReader::row).toList(),
                    reports.find(REMARKS).stream()
                        .flatMap(file -> rows(file, ReadingTables.REMARKS).stream())
                        .map(ReportReader::line)
                        .toList()));
  }

  private List<Row> rows(SourceFile file, List<String> columns) {
    return tables.read(file, columns.stream().map(Column::optional).toList());
  }

  private static ReadingReport.Row row(Row row) {
    return new ReadingReport.Row(
        row.text("language"),
        row.text("page"),
        row.text("title"),
        new Figures(
            number(row, "words"),
            number(row, "sentences"),
            number(row, "words-in-sentences"),
            number(row, "long"),
            number(row, "passive"),
            number(row, "nominalisation"),
            number(row, "clauses"),
            number(row, "word"),
            number(row, "paragraph")),
        number(row, "score"),
        row.number("before").map(BigDecimal::intValue),
        number(row, "minutes"));
  }

  private static int number(Row row, String column) {
    return row.number(column).map(BigDecimal::intValue).orElse(0);
  }

  private static ReadingReport.Line line(Row row) {
    return new ReadingReport.Line(
        row.text("language"),
        row.text("page"),
        row.text("rule"),
        row.text("place"),
        row.text("detail"),
        row.text("sentence"));
  }
}

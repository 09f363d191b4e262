package org.handreiking.build;

import java.nio.file.Path;
import java.util.Optional;
import org.handreiking.diagnostic.Messages;
import org.handreiking.output.OutputFolder;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.ReportPageWriter;
import org.handreiking.reading.ReportReader;
import org.handreiking.reading.ReportTableWriter;
import org.handreiking.source.SourceFile;

/** The report on reading that builds leave beside the site. */
public final class ReadingReports {

  /** Every page with its figures. */
  private static final String PAGES = "reading.csv";

  private static final String REMARKS = "reading-remarks.csv";
  private static final String HTML = "reading.html";

  private final Path folder;
  private final OutputFolder reports;

  /** The report in {@code folder}. */
  public ReadingReports(Path folder) {
    this.folder = folder;
    this.reports = new OutputFolder(folder);
  }

  /** The report that the last build left, if there is one. */
  public Optional<ReadingReport> find() {
    SourceFile remarks = reports.find(REMARKS).orElse(SourceFile.ofText(REMARKS, ""));
    return reports.find(PAGES).map(pages -> new ReportReader().read(pages, remarks));
  }

  /** Puts {@code report} in the place of the last one. */
  void put(ReadingReport report, Messages messages) {
    reports.put(PAGES, ReportTableWriter.pages(report));
    reports.put(REMARKS, ReportTableWriter.remarks(report));
    reports.put(HTML, new ReportPageWriter(messages).html(report));
  }

  /** The file to look at. */
  public Path html() {
    return folder.resolve(HTML);
  }
}

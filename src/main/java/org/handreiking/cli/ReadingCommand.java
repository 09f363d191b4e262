package org.handreiking.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.handreiking.build.BuildRequest;
import org.handreiking.build.ReportReader;
import org.handreiking.output.Reports;
import org.handreiking.reading.ReadingPage;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Row;
import org.handreiking.reading.ReadingTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code handreiking reading --page voor-trainers}. */
@Command(name = "reading", mixinStandardHelpOptions = true)
final class ReadingCommand implements Callable<Integer> {

  /** Remarks about one of several pages: enough to see what is the matter. */
  private static final int MOST_REMARKS = 5;

  @Mixin private SiteOptions options;

  @Option(names = "--page", paramLabel = "voor-trainers", descriptionKey = "page")
  private String page;

  @Option(names = "--most", paramLabel = "10", descriptionKey = "pages")
  private int most = 10;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most: " + most + ": 1, 2, 3 …");
    }
    Console console = options.console();
    Path folder = BuildRequest.report(options.target());
    Optional<ReadingReport> report = new ReportReader(new Reports(folder)).read();
    if (report.isEmpty()) {
      console.say("reading.no-report", folder);
      return Main.MISUSE;
    }
    int code = page == null ? showHardest(console, report.get()) : showOne(console, report.get());
    console.say("reading.report", folder.resolve(ReportReader.HTML));
    return code;
  }

  private int showHardest(Console console, ReadingReport report) {
    for (Row total : report.totals()) {
      List<Row> pages =
          report.pages().stream().filter(row -> row.language().equals(total.language())).toList();
      int shown = Math.min(most, pages.size());
      console.say(
          "reading.total",
          pages.size(),
          total.language(),
          total.score(),
          was(console, total),
          shown);
      pages.stream()
          .limit(shown)
          .forEach(row -> show(console, row, report.about(row), MOST_REMARKS));
    }
    return Main.DONE;
  }

  private int showOne(Console console, ReadingReport report) {
    String path = page.replaceAll("^/+|/+$", "");
    List<Row> rows =
        report.pages().stream()
            .filter(
                row -> row.path().equals(path) || (row.language() + "/" + row.path()).equals(path))
            .toList();
    if (rows.isEmpty()) {
      console.say("reading.no-page", page);
      return Main.MISUSE;
    }
    rows.forEach(row -> show(console, row, report.about(row), Integer.MAX_VALUE));
    return Main.DONE;
  }

  private static void show(Console console, Row row, List<Line> lines, int mostLines) {
    console.line("");
    console.say(
        "reading.page",
        row.language(),
        row.path(),
        row.title(),
        row.score(),
        was(console, row),
        row.figures().words(),
        row.figures().sentences(),
        ReadingTables.oneDigit(row.figures().average()));
    ReadingPage words = new ReadingPage(console.messages());
    lines.stream()
        .limit(mostLines)
        .forEach(
            line ->
                console.line(
                    "  " + line.place() + ": " + words.text(line) + ": “" + line.sentence() + "”"));
    if (lines.size() > mostLines) {
      console.line(
          "  " + console.messages().text("reading.more", lines.size() - mostLines, row.path()));
    }
  }

  private static String was(Console console, Row row) {
    return row.before().map(before -> console.messages().text("reading.was", before)).orElse("");
  }
}

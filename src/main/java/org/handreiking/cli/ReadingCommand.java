package org.handreiking.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.handreiking.build.BuildRequest;
import org.handreiking.build.ReadingReports;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Result;
import org.handreiking.reading.ReadingReport.Row;
import org.handreiking.reading.ReadingReport.Total;
import org.handreiking.reading.ReportPageWriter;
import org.handreiking.site.PageAddress;
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
    ReadingReports reports = new ReadingReports(folder);
    Optional<ReadingReport> report = reports.find();
    if (report.isEmpty()) {
      console.say("reading.no-report", folder);
      return Main.MISUSE;
    }
    int code = page == null ? showHardest(console, report.get()) : showOne(console, report.get());
    console.say("reading.report", reports.html());
    return code;
  }

  private int showHardest(Console console, ReadingReport report) {
    Map<PageAddress, List<Line>> lines = report.linesByPage();
    for (Total total : report.totals()) {
      List<Row> pages =
          report.hardest().stream()
              .filter(row -> row.address().language().equals(total.language()))
              .toList();
      int shown = Math.min(most, pages.size());
      console.say(
          "reading.total",
          pages.size(),
          total.language(),
          total.result().score(),
          was(console, total.result()),
          shown);
      pages.stream().limit(shown).forEach(row -> show(console, row, lines, MOST_REMARKS));
    }
    return Main.DONE;
  }

  private int showOne(Console console, ReadingReport report) {
    List<Row> rows = report.hardest().stream().filter(row -> isAskedFor(row.address())).toList();
    if (rows.isEmpty()) {
      console.say("reading.no-page", page);
      return Main.MISUSE;
    }
    Map<PageAddress, List<Line>> lines = report.linesByPage();
    rows.forEach(row -> show(console, row, lines, Integer.MAX_VALUE));
    return Main.DONE;
  }

  /** By its address, or by its path in every language. */
  private boolean isAskedFor(PageAddress address) {
    String wanted = stripped(page);
    return stripped(address.folder()).equals(wanted) || address.path().value().equals(wanted);
  }

  private static String stripped(String address) {
    return address.replaceAll("^/+|/+$", "");
  }

  private static void show(
      Console console, Row row, Map<PageAddress, List<Line>> linesByPage, int mostLines) {
    String address = "/" + row.address().folder();
    Result result = row.result();
    List<Line> lines = linesByPage.getOrDefault(row.address(), List.of());
    console.line("");
    console.say(
        "reading.page",
        address,
        row.title(),
        result.score(),
        was(console, result),
        result.figures().words(),
        result.figures().sentences(),
        result.figures().average());
    ReportPageWriter words = new ReportPageWriter(console.messages());
    lines.stream()
        .limit(mostLines)
        .forEach(
            line ->
                console.line(
                    "  " + line.place() + ": " + words.text(line) + ": “" + line.sentence() + "”"));
    if (lines.size() > mostLines) {
      console.line(
          "  " + console.messages().text("reading.more", lines.size() - mostLines, address));
    }
  }

  private static String was(Console console, Result result) {
    return result.before().map(before -> console.messages().text("reading.was", before)).orElse("");
  }
}

package org.handreiking.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.handreiking.build.BuildRequest;
import org.handreiking.build.BuildResult;
import org.handreiking.build.SiteBuild;
import org.handreiking.build.Stage;
import org.handreiking.build.Summary;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.diagnostic.Leniency;
import org.handreiking.diagnostic.Messages;
import org.handreiking.diagnostic.Severity;
import org.handreiking.source.Position;
import org.handreiking.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handreiking build}. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Mixin private SiteOptions options;

  @Option(names = "--date", paramLabel = "2026-03-09", descriptionKey = "date")
  private LocalDate date;

  @Option(names = "--fresh", descriptionKey = "fresh")
  private boolean fresh;

  @Option(names = "--lenient", descriptionKey = "lenient")
  private boolean lenient;

  @Option(names = "--new-editions", descriptionKey = "new-editions")
  private boolean newEditions;

  private final Instant now;

  BuildCommand(Instant now) {
    this.now = now;
  }

  @Override
  public Integer call() {
    Console console = options.console();
    if (SourceTree.FOLDERS.stream().noneMatch(this::isInSite)) {
      console.say("build.no-site", options.site().toAbsolutePath().normalize());
      return Main.MISUSE;
    }
    long start = System.nanoTime();
    BuildRequest request =
        new BuildRequest(
            options.site(),
            options.target(),
            options.day(date, now),
            fresh ? BuildRequest.Reuse.NOTHING : BuildRequest.Reuse.WHAT_FITS,
            lenient ? Leniency.LEAVE_OUT : Leniency.STOP,
            newEditions);
    BuildResult result =
        new SiteBuild(request, (stage, items) -> show(console, stage, items)).run();
    console.show(result.diagnostics());
    return report(console, request, result, Duration.ofNanos(System.nanoTime() - start));
  }

  private boolean isInSite(String folder) {
    return Files.isDirectory(options.site().resolve(folder));
  }

  private static void show(Console console, Stage stage, int items) {
    boolean isSaidOfNone =
        stage != Stage.CONVERT && stage != Stage.FLYERS && stage != Stage.HANDOUTS;
    if (isSaidOfNone || items > 0) {
      console.say("stage." + stage.name().toLowerCase(Locale.ROOT), items);
    }
  }

  private static int report(
      Console console, BuildRequest request, BuildResult result, Duration time) {
    if (result instanceof BuildResult.Refused refused) {
      List<Diagnostic> found = refused.diagnostics();
      console.say(
          Files.exists(request.output()) ? "build.refused" : "build.refused-first",
          Console.count(found, Severity.ERROR),
          Console.count(found, Severity.WARNING));
      return Main.MISTAKES;
    }
    if (result instanceof BuildResult.Unchanged unchanged) {
      console.say("build.unchanged");
      summarise(console, request.output(), unchanged.summary(), time);
      if (unchanged.summary().leftOut() > 0) {
        console.say("build.left-out.before", unchanged.summary().leftOut());
      }
    } else if (result instanceof BuildResult.Published published) {
      summarise(console, request.output(), published.summary(), time);
      list(console, published.leftOut());
    }
    return Main.DONE;
  }

  /** What is not on the site: the last thing that is said. */
  private static void list(Console console, List<LeftOut> leftOut) {
    if (!leftOut.isEmpty()) {
      console.say("build.left-out", LeftOut.rows(leftOut));
    }
    leftOut.forEach(one -> console.line("  " + shown(console.messages(), one)));
  }

  private static String shown(Messages messages, LeftOut one) {
    Position where = one.because().at();
    Code code = one.because().code();
    if (one.isFile()) {
      return messages.text("build.left-out.file", one.at().path(), where, one.rows(), code);
    }
    String id = one.id().isEmpty() ? messages.text("build.left-out.no-id") : one.id();
    return messages.text("build.left-out.row", one.at(), id, where, code);
  }

  private static void summarise(Console console, Path output, Summary made, Duration time) {
    console.say(
        "build.summary",
        made.pages(),
        String.join(", ", made.languages()),
        made.entries(),
        made.handbooks(),
        made.sections(),
        made.warnings(),
        String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0),
        output.resolve("index.html"));
  }
}

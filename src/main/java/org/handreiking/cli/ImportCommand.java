package org.handreiking.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.handreiking.build.ImportWork;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.ics.CalendarImport;
import org.handreiking.ics.Horizon;
import org.handreiking.ics.ImportSettings;
import org.handreiking.ics.Imported;
import org.handreiking.ics.SheetLanguage;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handreiking import agenda.ics}. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  /** More names than any program has; a file may hold as many as it likes. */
  private static final int MOST_NAMES = 100;

  @Mixin private SiteOptions options;

  @Parameters(index = "0", paramLabel = "<calendar.ics>", descriptionKey = "ics")
  private Path file;

  @Option(names = "--to", paramLabel = "<sheet.csv>", descriptionKey = "to")
  private Path to;

  @Option(names = "--programme", paramLabel = "<id>", descriptionKey = "programme")
  private String programme = "";

  @Option(names = "--kind", paramLabel = "<kind>", descriptionKey = "kind")
  private String kind = "";

  @Option(names = "--from", paramLabel = "2026-11-21", descriptionKey = "from")
  private LocalDate from = LocalDate.MIN;

  @Option(names = "--until", paramLabel = "2028-05-21", descriptionKey = "until")
  private LocalDate until;

  @Option(names = "--date", paramLabel = "2026-11-21", descriptionKey = "date")
  private LocalDate date;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(names = "--lenient", descriptionKey = "lenient-import")
  private boolean lenient;

  @Spec private CommandSpec spec;

  private final Instant now;

  ImportCommand(Instant now) {
    this.now = now;
  }

  @Override
  public Integer call() {
    Console console = options.console();
    ImportWork work = new ImportWork(options.site());
    SortedMap<String, LocalDate> programmes = work.programmes();
    check(console, programmes.keySet());
    Path target = target();
    Diagnostics diagnostics = new Diagnostics();
    Optional<SourceFile> source = source(diagnostics);
    Optional<Imported> imported =
        source.map(one -> work.read(one, settings(console, programmes), diagnostics));
    console.show(diagnostics.sorted());
    imported.ifPresent(one -> report(console, one));
    boolean isWritten =
        imported.filter(one -> !one.sheet().isEmpty()).isPresent()
            && (lenient || !diagnostics.hasErrors());
    if (isWritten) {
      ImportWork.write(imported.get(), target);
      console.say("import.written", target);
      sayColumns(console, "import.required", imported.get().required());
      sayColumns(console, "import.optional", imported.get().optional());
    } else {
      console.say("import.not-written");
    }
    return diagnostics.hasErrors() ? Main.MISTAKES : Main.DONE;
  }

  /** Refuses what cannot be done, before anything is. */
  private void check(Console console, Set<String> programmes) {
    if (!Files.isRegularFile(file)) {
      throw refused(console, "import.no-file", file);
    }
    if (Files.exists(target()) && !overwrite) {
      throw refused(console, "import.exists", target());
    }
    if (!programme.isEmpty() && !programmes.isEmpty() && !programmes.contains(programme)) {
      throw refused(console, "import.no-programme", programme, String.join(", ", programmes));
    }
  }

  /** The sheet to write: the one asked for, else the name of the export, beside it. */
  private Path target() {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return to == null ? file.resolveSibling(name + ".csv") : to;
  }

  /** The file; empty, and reported, when it is too large to be read. */
  private Optional<SourceFile> source(Diagnostics diagnostics) {
    String path = file.toString().replace('\\', '/');
    try {
      if (Files.size(file) > CalendarImport.MOST_BYTES) {
        String most = CalendarImport.MOST_BYTES / 1_000_000 + " MB";
        diagnostics.add(Code.ICS_TOO_LARGE, Position.of(path), most);
        return Optional.empty();
      }
      return Optional.of(new SourceFile(path, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private ImportSettings settings(Console console, SortedMap<String, LocalDate> programmes) {
    ZoneId zone =
        ZoneId.of(
            options.configuration().map(SiteConfiguration::timeZone).orElse("Europe/Amsterdam"));
    LocalDate today = date == null ? LocalDate.ofInstant(now, zone) : date;
    SheetLanguage language =
        console.messages().language().equals("nl") ? SheetLanguage.DUTCH : SheetLanguage.ENGLISH;
    return new ImportSettings(
        zone, language, programme, kind(console, language), from, horizon(today, programmes));
  }

  /** Until when series without an end go. */
  private Horizon horizon(LocalDate today, SortedMap<String, LocalDate> programmes) {
    if (until != null) {
      return Horizon.asked(until);
    }
    LocalDate last = programmes.get(programme);
    return last == null ? Horizon.unknown(today) : Horizon.ofProgramme(last);
  }

  private String kind(Console console, SheetLanguage language) {
    if (kind.isEmpty()) {
      return "";
    }
    return ImportWork.kind(kind, language)
        .orElseThrow(() -> refused(console, "import.no-kind", kind, ImportWork.kinds(language)));
  }

  private ParameterException refused(Console console, String key, Object... values) {
    return new ParameterException(spec.commandLine(), console.messages().text(key, values));
  }

  private static void report(Console console, Imported imported) {
    console.say(
        "import.made",
        imported.events(),
        imported.series(),
        imported.singles(),
        imported.changed());
    say(console, "import.left-out", imported.leftOut());
    say(console, "import.dropped", imported.dropped());
  }

  private static void sayColumns(Console console, String key, List<String> columns) {
    if (!columns.isEmpty()) {
      console.say(key, String.join(", ", columns));
    }
  }

  private static void say(Console console, String key, SortedMap<String, Integer> counts) {
    if (!counts.isEmpty()) {
      console.say(
          key,
          counts.entrySet().stream()
              .limit(MOST_NAMES)
              .map(one -> name(console, one.getKey()) + " " + one.getValue())
              .collect(Collectors.joining(", ", "", counts.size() > MOST_NAMES ? " …" : "")));
    }
  }

  /** A text of the program, or a name that stands in the file. */
  private static String name(Console console, String name) {
    return name.startsWith("@") ? console.messages().text(name.substring(1)) : name;
  }
}

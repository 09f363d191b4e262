package org.handreiking.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.handreiking.build.TranslationWork;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonWriter;
import org.handreiking.site.Language;
import org.handreiking.translation.Freshness;
import org.handreiking.translation.PoReturn;
import org.handreiking.translation.TranslationReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handreiking translate extract}, {@code … status}, {@code … packet}, {@code … return}. */
@Command(name = "translate", mixinStandardHelpOptions = true)
final class TranslateCommand implements Runnable {

  private final Instant now;

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param now the day of it is the day on which translations fall behind
   */
  TranslateCommand(Instant now) {
    this.now = now;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "extract", mixinStandardHelpOptions = true)
  int extract(
      @Mixin SiteOptions options,
      @Parameters(arity = "0..*", paramLabel = "<language>", descriptionKey = "languages")
          List<String> languages,
      @Option(names = "--file", paramLabel = "content/over", descriptionKey = "files")
          List<String> files,
      @Option(names = "--date", paramLabel = "2026-11-21", descriptionKey = "date")
          LocalDate date) {
    return on(
        options,
        (work, console) -> {
          LocalDate day = date == null ? today() : date;
          List<String> wanted = files == null ? List.of() : files;
          wanted.stream()
              .filter(file -> !work.has(file))
              .forEach(file -> refuse(console, "translate.no-file", file));
          for (Language language : chosen(console, work, languages)) {
            List<String> written = work.extract(language, wanted, day);
            written.forEach(path -> console.line("  " + path));
            console.say("translate.extracted", written.size(), language.tag());
          }
        });
  }

  @Command(name = "status", mixinStandardHelpOptions = true)
  int status(
      @Mixin SiteOptions options,
      @Parameters(arity = "0..*", paramLabel = "<language>", descriptionKey = "languages")
          List<String> languages,
      @Option(names = "--json", descriptionKey = "json") boolean json) {
    return on(
        options,
        (work, console) -> {
          Map<String, Map<String, Freshness>> all = new TreeMap<>();
          for (Language language : chosen(console, work, languages)) {
            all.put(language.tag(), work.status(language));
          }
          if (json) {
            console.line(json(all));
          } else {
            all.forEach((language, files) -> table(console, language, files));
          }
        });
  }

  @Command(name = "packet", mixinStandardHelpOptions = true)
  int packet(
      @Mixin SiteOptions options,
      @Parameters(index = "0", paramLabel = "<language>", descriptionKey = "language-of-packet")
          String language) {
    return on(
        options,
        (work, console) -> {
          Language chosen = chosen(console, work, List.of(language)).get(0);
          console.say("translate.packed", work.packet(chosen, today(), options.target()));
        });
  }

  @Command(name = "return", mixinStandardHelpOptions = true)
  int takeBack(
      @Mixin SiteOptions options,
      @Parameters(index = "0", paramLabel = "<packet.zip>", descriptionKey = "packet")
          Path packet) {
    return on(
        options,
        (work, console) -> {
          Map<String, List<PoReturn.Change>> changes = work.takeBack(read(packet), today());
          changes.forEach((path, found) -> show(console, path, found));
          int count = changes.values().stream().mapToInt(List::size).sum();
          console.say("translate.returned", count, changes.size());
        });
  }

  private static byte[] read(Path packet) {
    try {
      return Files.readAllBytes(packet);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + packet, e);
    }
  }

  private static void show(Console console, String path, List<PoReturn.Change> changes) {
    console.line("");
    console.line(path);
    for (PoReturn.Change change : changes) {
      console.line("    " + change.text());
      if (!change.before().isEmpty()) {
        console.line("  - " + change.before());
      }
      console.line("  + " + change.after());
    }
  }

  /** Does {@code task}, and tells what was found wrong on the way. */
  private static int on(SiteOptions options, BiConsumer<TranslationWork, Console> task) {
    Console console = options.console();
    Diagnostics diagnostics = new Diagnostics();
    task.accept(new TranslationWork(options.site(), diagnostics), console);
    console.show(diagnostics.sorted());
    return diagnostics.hasErrors() ? Main.MISTAKES : Main.DONE;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private void refuse(Console console, String key, Object... values) {
    throw new ParameterException(spec.commandLine(), console.messages().text(key, values));
  }

  private List<Language> chosen(Console console, TranslationWork work, List<String> tags) {
    List<Language> all = work.languages();
    if (tags == null) {
      return all;
    }
    List<Language> chosen = new ArrayList<>(all);
    chosen.removeIf(language -> !tags.contains(language.tag()));
    String known = String.join(", ", all.stream().map(Language::tag).toList());
    tags.stream()
        .filter(tag -> chosen.stream().noneMatch(language -> language.tag().equals(tag)))
        .forEach(tag -> refuse(console, "translate.no-language", tag, known));
    return chosen;
  }

  private static void table(Console console, String language, Map<String, Freshness> files) {
    String row = "%-72s %7s %10s %7s %7s %5s  %s";
    Freshness sum = files.values().stream().reduce(Freshness.NOTHING, Freshness::plus);
    console.line("");
    console.line(
        row.formatted(
            language,
            console.messages().text("translate.texts"),
            console.messages().text("translate.translated"),
            console.messages().text("translate.behind"),
            console.messages().text("translate.missing"),
            "%",
            console.messages().text("translate.reviewed")));
    files.forEach((path, one) -> console.line(row(row, console, path, one)));
    console.line(row(row, console, console.messages().text("translate.all"), sum));
  }

  private static String row(String row, Console console, String name, Freshness of) {
    String nobody = console.messages().text("translate.nobody");
    return row.formatted(
        name,
        of.texts(),
        of.translated(),
        of.behind(),
        of.missing(),
        of.percent(),
        of.review().map(TranslationReview::toString).orElse(nobody));
  }

  private static String json(Map<String, Map<String, Freshness>> all) {
    Map<String, Object> languages = new TreeMap<>();
    all.forEach(
        (language, files) -> {
          Map<String, Object> rows = new TreeMap<>();
          files.forEach((path, one) -> rows.put(path, members(one)));
          languages.put(language, rows);
        });
    return JsonWriter.text(languages);
  }

  private static Map<String, Object> members(Freshness one) {
    Map<String, Object> members = new TreeMap<>();
    members.put("texts", one.texts());
    members.put("translated", one.translated());
    members.put("behind", one.behind());
    members.put("missing", one.missing());
    one.since().ifPresent(day -> members.put("behindSince", day.toString()));
    one.review().ifPresent(by -> members.put("reviewedBy", by.toString()));
    return members;
  }
}

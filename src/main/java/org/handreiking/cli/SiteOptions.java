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
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command about a site can be told. */
final class SiteOptions {

  @Option(names = "--site", paramLabel = "<folder>", descriptionKey = "site")
  private Path site = Path.of("");

  @Option(names = "--target", paramLabel = "<folder>", descriptionKey = "target")
  private Path target;

  @Option(names = "--language", paramLabel = "nl|en", descriptionKey = "language")
  private String language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The site's folder. */
  Path site() {
    return site;
  }

  /** The folder to write in. */
  Path target() {
    return target == null ? site.resolve("target") : target;
  }

  /** A console that speaks the language asked for, else the site's own, else Dutch. */
  Console console() {
    String tag =
        Optional.ofNullable(language)
            .or(() -> configuration().map(SiteConfiguration::messages))
            .orElse("nl");
    return new Console(
        command.commandLine().getOut(), command.commandLine().getErr(), Messages.in(tag));
  }

  /** {@code given}, else the day that it is at {@code now} where the site is. */
  LocalDate day(LocalDate given, Instant now) {
    String zone = configuration().map(SiteConfiguration::timeZone).orElse("Europe/Amsterdam");
    return given == null ? LocalDate.ofInstant(now, ZoneId.of(zone)) : given;
  }

  /** The site's configuration, if it can be read. */
  Optional<SiteConfiguration> configuration() {
    Path file = site.resolve(SiteConfiguration.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      SourceFile source = new SourceFile(SiteConfiguration.FILE, Files.readAllBytes(file));
      return new SiteConfigurationReader(new Diagnostics()).read(new SourceTree(List.of(source)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}

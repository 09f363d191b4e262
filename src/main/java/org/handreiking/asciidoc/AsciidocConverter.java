package org.handreiking.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/**
 * Converts AsciiDoc to HTML fragments with one Asciidoctor that several threads may use at once.
 * Making it starts JRuby, which takes more than a second: make one only when something is to be
 * converted.
 */
public final class AsciidocConverter implements AutoCloseable {

  /** Changes whenever the same source may convert to something else. */
  public static final String VERSION = "asciidoctorj-3.0.1/1";

  // Held, because the logging framework forgets loggers that nobody holds.
  private static final Logger ASCIIDOCTOR_LOG = Logger.getLogger("asciidoctor");

  private static final Set<Severity> REPORTED =
      EnumSet.of(Severity.WARN, Severity.ERROR, Severity.FATAL, Severity.UNKNOWN);

  private final Asciidoctor asciidoctor;
  private final ThreadLocal<List<LogRecord>> problems = ThreadLocal.withInitial(ArrayList::new);

  public AsciidocConverter() {
    // Without RubyGems, of which nothing is used, JRuby starts in three quarters of the time.
    System.setProperty("jruby.cli.rubygems.enable", "false");
    System.setProperty("jruby.cli.did_you_mean.enable", "false");
    ASCIIDOCTOR_LOG.setLevel(Level.OFF);
    this.asciidoctor = AsciidoctorJRuby.Factory.create(List.of(gem()));
    this.asciidoctor.registerLogHandler(this::keep);
    // Asciidoctor loads its HTML converter with the first text: of two threads that come first, one
    // would find half of it.
    this.asciidoctor.convert("", options());
  }

  /**
   * The body of {@code file} as HTML, without header and footer. Links to other pages keep the form
   * {@code <path>.adoc}. What Asciidoctor warns about is added to {@code found}, as an error at its
   * line.
   */
  public Fragment convert(SourceFile file, Diagnostics found) {
    problems.get().clear();
    String html = asciidoctor.convert(file.text().orElse(""), options());
    problems.get().forEach(problem -> report(file, problem, found));
    return new Fragment(html, problems.get().isEmpty());
  }

  /** Where Asciidoctor's Ruby code lies; without RubyGems nobody else looks for it. */
  private static String gem() {
    Properties versions = new Properties();
    try (InputStream in =
        Asciidoctor.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("looking for Asciidoctor", e);
    }
    String version = versions.getProperty("version.asciidoctor");
    return "uri:classloader:/gems/asciidoctor-" + version + "/lib";
  }

  private static Options options() {
    Attributes attributes =
        Attributes.builder()
            .attribute("idprefix", "")
            .attribute("idseparator", "-")
            .attribute("relfilesuffix", ".adoc")
            .attribute("table-caption!", "")
            .attribute("docinfo", "")
            .build();
    return Options.builder().safe(SafeMode.SECURE).standalone(false).attributes(attributes).build();
  }

  private void keep(LogRecord problem) {
    if (REPORTED.contains(problem.getSeverity())) {
      problems.get().add(problem);
    }
  }

  private static void report(SourceFile file, LogRecord problem, Diagnostics found) {
    Cursor cursor = problem.getCursor();
    Position at = cursor == null ? file.at() : file.at(Math.max(0, cursor.getLineNumber()));
    found.add(Code.ASCIIDOC_PROBLEM, at, problem.getMessage());
  }

  @Override
  public void close() {
    asciidoctor.shutdown();
    problems.remove();
  }
}

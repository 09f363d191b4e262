package org.handreiking.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program: {@code handreiking <command>}. */
@Command(name = "handreiking", mixinStandardHelpOptions = true, version = "Handreiking 0.1.0")
public final class Main implements Runnable {

  /** Exit code: everything was done. */
  public static final int DONE = 0;

  /** Exit code: there are mistakes in the input. */
  public static final int MISTAKES = 1;

  /** Exit code: the command was wrong, or the machine failed. */
  public static final int MISUSE = 2;

  /** What commands and options are for. */
  static final String BUNDLE = "org.handreiking.cli.usage";

  // Held, because the logging framework forgets loggers that nobody holds.
  private static final Logger LIBRARY_LOG = Logger.getLogger("");

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, now(System.getenv()), arguments));
  }

  /**
   * Runs the command.
   *
   * @param now what counts as now
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, Instant now, String... arguments) {
    // Libraries log what they like; what matters to an editor comes as a diagnostic.
    LIBRARY_LOG.setLevel(Level.OFF);
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new BuildCommand(now))
            .addSubcommand(new SearchCommand(now))
            .addSubcommand(new ReadingCommand())
            .addSubcommand(new TranslateCommand(now))
            .addSubcommand(new SchemaCommand())
            .addSubcommand(new ImportCommand(now))
            .addSubcommand(new ExplainCommand());
    line.registerConverter(LocalDate.class, Main::day);
    line.setOverwrittenOptionsAllowed(true);
    line.setOut(out);
    line.setErr(err);
    line.setResourceBundle(ResourceBundle.getBundle(BUNDLE, usageLocale(arguments)));
    line.setExecutionExceptionHandler(Main::failed);
    return line.execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code SOURCE_DATE_EPOCH}, where a build is to be repeated exactly, else the clock. */
  private static Instant now(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,11}")
        ? Instant.ofEpochSecond(Long.parseLong(epoch))
        : Clock.systemUTC().instant();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + text + "\": 2026-03-09");
    }
  }

  private static Locale usageLocale(String[] arguments) {
    List<String> words = List.of(arguments);
    int option = words.indexOf("--language");
    boolean english =
        words.contains("--language=en")
            || (option >= 0 && option + 1 < words.size() && words.get(option + 1).equals("en"));
    return english ? Locale.ENGLISH : new Locale.Builder().setLanguage("nl").build();
  }

  private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    StringBuilder message = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      message.append(message.isEmpty() ? "" : ": ").append(cause.getMessage());
    }
    line.getErr().println("handreiking: " + message);
    if (System.getenv("HANDREIKING_TRACE") != null) {
      failure.printStackTrace(line.getErr());
    }
    return MISUSE;
  }
}

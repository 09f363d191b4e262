package org.handreiking.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.handreiking.build.LedgerWork;
import org.handreiking.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code handreiking calendar ledger}. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Runnable {

  private final Instant now;

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param now the day of it is the day on which entries count as changed
   */
  CalendarCommand(Instant now) {
    this.now = now;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "ledger", mixinStandardHelpOptions = true)
  int ledger(
      @Mixin SiteOptions options,
      @Option(names = "--date", paramLabel = "2026-11-21", descriptionKey = "date")
          LocalDate date) {
    Console console = options.console();
    Diagnostics diagnostics = new Diagnostics();
    LocalDate today = date == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : date;
    List<String> changed = new LedgerWork(options.site(), diagnostics).update(today);
    console.show(diagnostics.sorted());
    if (diagnostics.hasErrors()) {
      return Main.MISTAKES;
    }
    if (changed.isEmpty()) {
      console.say("ledger.same", LedgerWork.FILE);
    } else {
      changed.forEach(id -> console.line("  " + id));
      console.say("ledger.written", changed.size(), LedgerWork.FILE);
    }
    return Main.DONE;
  }
}

package org.handreiking.cli;

import org.handreiking.build.PublishedSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code handreiking schema calendar}. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "calendar", mixinStandardHelpOptions = true)
  int calendar(@Mixin SiteOptions options) {
    Console console = options.console();
    console.line(PublishedSchema.ofCalendar(console.messages()).stripTrailing());
    return Main.DONE;
  }
}

package org.handreiking.cli;

import java.util.concurrent.Callable;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handreiking explain CAL_BAD_DATE}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** What the codes about calendars of other programs begin with: they stop no build. */
  private static final String IMPORT = "ICS_";

  @Mixin private SiteOptions options;

  @Parameters(paramLabel = "<code>", descriptionKey = "code")
  private Code code;

  @Override
  public Integer call() {
    Console console = options.console();
    Messages messages = console.messages();
    console.line(code.name() + " – " + messages.text("severity." + code.severity().name()));
    console.line(messages.pattern(code.name()));
    console.line(messages.pattern(code.name() + ".hint"));
    String what = code.name().startsWith(IMPORT) ? "explain.import." : "explain.";
    console.say(what + code.severity().name());
    return Main.DONE;
  }
}

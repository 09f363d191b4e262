package org.handreiking.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Messages;
import org.handreiking.table.EditDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handreiking explain CAL_BAD_DATE}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** What the codes about calendars of other programs begin with: they stop no build. */
  private static final String IMPORT = "ICS_";

  @Mixin private SiteOptions options;

  @Parameters(paramLabel = "<code>", descriptionKey = "code")
  private String name;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Console console = options.console();
    Messages messages = console.messages();
    Code code = code(messages);
    console.line(code.name() + " – " + messages.text("severity." + code.severity().name()));
    messages.explained(code).forEach(console::line);
    String what = code.name().startsWith(IMPORT) ? "explain.import." : "explain.";
    console.say(what + code.severity().name());
    return Main.DONE;
  }

  private Code code(Messages messages) {
    List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
    return Optional.of(name.toUpperCase(Locale.ROOT))
        .filter(names::contains)
        .map(Code::valueOf)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), refusal(messages, names)));
  }

  private String refusal(Messages messages, List<String> names) {
    return EditDistance.nearest(name, names)
        .map(meant -> messages.text("explain.misspelt", name, meant))
        .orElseGet(() -> messages.text("explain.unknown", name));
  }
}

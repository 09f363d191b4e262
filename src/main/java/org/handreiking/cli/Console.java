package org.handreiking.cli;

import java.io.PrintWriter;
import java.util.List;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Messages;
import org.handreiking.diagnostic.Severity;

/** What a command says: its messages in the editor's language, on the streams it was given. */
final class Console {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;

  Console(PrintWriter out, PrintWriter err, Messages messages) {
    this.out = out;
    this.err = err;
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  /** Prints the message {@code key}. */
  void say(String key, Object... values) {
    line(messages.text(key, values));
  }

  /** Prints {@code text} as it is. */
  void line(String text) {
    out.println(text);
    out.flush();
  }

  /** Prints every diagnostic; errors and warnings alike go to the error stream. */
  void show(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> err.println(messages.show(diagnostic)));
    err.flush();
  }

  static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }
}

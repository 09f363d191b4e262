package org.handreiking.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.handreiking.source.Position;

/**
 * One mistake in the input.
 *
 * @param values what the text of the code names, in its order; never from a participant's record
 */
public record Diagnostic(Code code, Position at, List<String> values)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.values()));

  public Diagnostic {
    values = List.copyOf(values);
  }

  public Severity severity() {
    return code.severity();
  }

  /** By file, line, cell, code. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

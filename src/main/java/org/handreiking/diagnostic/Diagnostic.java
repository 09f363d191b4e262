package org.handreiking.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handreiking.source.Position;

/**
 * One mistake in the input.
 *
 * @param severity that of the code, or {@link Severity#WARNING} where what the mistake is about was
 *     left out
 * @param values what the text of the code names, in its order; never from a participant's record
 * @param consequence what can be left out because of it; empty where nothing can
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Position at,
    List<String> values,
    Optional<Consequence> consequence)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.values()));

  public Diagnostic {
    values = List.copyOf(values);
  }

  /** A mistake as its code has it. */
  public Diagnostic(Code code, Position at, List<String> values) {
    this(code, code.severity(), at, values, Optional.empty());
  }

  /** The same, with what can be left out because of it. */
  public Diagnostic with(Consequence possible) {
    return new Diagnostic(code, severity, at, values, Optional.of(possible));
  }

  /** The same, when what can be left out has been; itself when nothing can. */
  Diagnostic asLeftOut() {
    return consequence.isPresent()
        ? new Diagnostic(code, Severity.WARNING, at, values, consequence)
        : this;
  }

  /** Whether it would have stopped the publication. */
  boolean isLeftOut() {
    return severity != code.severity();
  }

  /** By file, line, cell, code. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Severity;
import org.handreiking.source.Position;

/** What is found wrong with one row: told to all, and kept as far as it is an error. */
final class Mistakes {

  private final Diagnostics diagnostics;
  private final List<Diagnostic> errors = new ArrayList<>();
  private List<String> missing = List.of();
  private boolean isClosed;

  Mistakes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void report(Code code, Position at, String... values) {
    if (isClosed) {
      return;
    }
    Diagnostic found = new Diagnostic(code, at, List.of(values));
    diagnostics.addAll(List.of(found));
    if (found.severity() == Severity.ERROR) {
      errors.add(found);
    }
  }

  /** Reports what makes that nothing else in the row can be trusted: no more is said of it. */
  void reportLast(Code code, Position at, String... values) {
    report(code, at, values);
    isClosed = true;
  }

  /** Takes note that it has been said of {@code columns} that they are empty. */
  void missing(List<String> columns) {
    missing = columns;
  }

  /** Whether it has been said of {@code column} that it is empty. */
  boolean isMissing(String column) {
    return missing.contains(column);
  }

  List<Diagnostic> errors() {
    return List.copyOf(errors);
  }
}

package org.handreiking.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.handreiking.source.Position;

/** Collects diagnostics, from several threads if need be; the same one twice counts once. */
public final class Diagnostics {

  private final TreeSet<Diagnostic> found = new TreeSet<>();

  public synchronized void add(Code code, Position at, String... values) {
    found.add(new Diagnostic(code, at, List.of(values)));
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** All so far, by file and line. */
  public synchronized List<Diagnostic> sorted() {
    return List.copyOf(found);
  }

  public synchronized int count(Severity severity) {
    return (int) found.stream().filter(one -> one.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}

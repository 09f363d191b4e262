package org.handreiking.diagnostic;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.source.Position;

/**
 * Collects diagnostics, from several threads if need be; the same one twice counts once. That
 * something does not exist is not said where it was left out because of another mistake.
 */
public final class Diagnostics {

  private static final Set<Code> UNKNOWN =
      EnumSet.of(Code.REFERENCE_UNKNOWN, Code.REFERENCE_MISSPELT);

  private final TreeSet<Diagnostic> found = new TreeSet<>();
  private final Leniency leniency;

  /** Diagnostics of which every error stops the publication. */
  public Diagnostics() {
    this(Leniency.STOP);
  }

  /** Diagnostics of which an error stops the publication, unless what it is about is left out. */
  public Diagnostics(Leniency leniency) {
    this.leniency = leniency;
  }

  public synchronized void add(Code code, Position at, String... values) {
    found.add(new Diagnostic(code, at, List.of(values)));
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(one -> found.add(leniency == Leniency.LEAVE_OUT ? one.asLeftOut() : one));
  }

  /** Adds those that are not among the others yet: two books may have one mistake. */
  public synchronized void addNew(Collection<Diagnostic> diagnostics) {
    addAll(diagnostics.stream().distinct().filter(one -> !found.contains(one)).toList());
  }

  /** All so far, by file and line. */
  public synchronized List<Diagnostic> sorted() {
    Set<String> broken = new TreeSet<>();
    for (Diagnostic one : found) {
      if (one.severity() == Severity.ERROR && !UNKNOWN.contains(one.code())) {
        broken.add(one.at().path());
      }
    }
    return found.stream().filter(one -> !isConsequence(one, broken)).toList();
  }

  /**
   * Whether {@code one} says that a name is unknown that may well be in a file of {@code broken}: a
   * spreadsheet, or the page of that name.
   */
  private static boolean isConsequence(Diagnostic one, Set<String> broken) {
    if (!UNKNOWN.contains(one.code())) {
      return false;
    }
    String name = one.values().get(0);
    String place = one.values().get(1);
    return broken.contains(place)
        || broken.stream()
            .map(path -> path.replaceAll("(/index)?\\.adoc$", ""))
            .anyMatch(path -> path.startsWith(place) && ("/" + path).endsWith("/" + name));
  }

  public synchronized int count(Severity severity) {
    return (int) sorted().stream().filter(one -> one.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}

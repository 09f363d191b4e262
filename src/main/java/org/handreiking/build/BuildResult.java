package org.handreiking.build;

import java.util.List;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.LeftOut;

/** How a build ended. */
public sealed interface BuildResult {

  /** What was found wrong, by file and line. */
  List<Diagnostic> diagnostics();

  /**
   * The site was made and published.
   *
   * @param leftOut what of the calendar is not on it because of mistakes
   */
  record Published(Summary summary, List<LeftOut> leftOut, List<Diagnostic> diagnostics)
      implements BuildResult {}

  /** Nothing has changed since the site was published; its warnings were shown then. */
  record Unchanged(Summary summary) implements BuildResult {
    @Override
    public List<Diagnostic> diagnostics() {
      return List.of();
    }
  }

  /** There are mistakes; what was published before is untouched. */
  record Refused(List<Diagnostic> diagnostics) implements BuildResult {}
}

package org.handreiking.web;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;

/** Reports what was found on finished pages, with the line where it was most likely written. */
final class Findings {

  private final SourceLines lines;
  private final Diagnostics diagnostics;

  Findings(SourceTree tree, Diagnostics diagnostics) {
    this.lines = new SourceLines(tree);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports.
   *
   * @param written what stands on the line that is to be found, the most telling first
   */
  void add(Code code, ComposedPage page, List<String> written, String... values) {
    diagnostics.add(code, lines.find(page, written), values);
  }

  /** Reports something that the page's template leaves out. */
  void addMissing(Code code, ComposedPage page, String... values) {
    diagnostics.add(code, SourceLines.template(page), values);
  }
}

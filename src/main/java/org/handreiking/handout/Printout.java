package org.handreiking.handout;

import org.handreiking.diagnostic.Diagnostics;

/** Something to print, which can become a tagged PDF. */
public sealed interface Printout permits Sheet, CardSet, Workbook {

  /** The title of its file, as plain text. */
  String title();

  /** Everything that can be read on it. */
  String text();

  /** All that its file depends on: two that say the same give the same bytes. */
  String recipe();

  /**
   * The file; the same printout gives the same bytes.
   *
   * @param diagnostics told of letters without a glyph, and of what does not fit
   */
  byte[] pdf(Diagnostics diagnostics);
}

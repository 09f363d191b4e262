package org.handreiking.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
  /** The site is not published. */
  ERROR,
  /** The site is published; somebody should look. */
  WARNING,
  /** Something the program decided that the editor may want to know. */
  NOTE
}

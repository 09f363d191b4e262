package org.handreiking.reading;

import java.util.Locale;

/** What makes a text hard to read. */
public enum Rule {
  LENGTH,
  PASSIVE,
  NOMINALISATION,
  CLAUSES,
  PARAGRAPH,
  /** A page that must be easy has no summary of one sentence. */
  SUMMARY,
  WORD;

  /** The name by which reports and texts know it: {@code length}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

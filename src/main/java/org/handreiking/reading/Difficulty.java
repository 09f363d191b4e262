package org.handreiking.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a text hard to read. */
public enum Difficulty {
  /** A sentence of more than {@value Figures#LONG} words, but no more than the next. */
  LONG,
  /** A sentence of more than {@value Figures#VERY_LONG} words. */
  VERY_LONG,
  PASSIVE,
  NOMINALISATION,
  CLAUSES,
  PARAGRAPH,
  /** A page that must be easy has no summary of one sentence. */
  SUMMARY,
  WORD;

  /** The name by which reports and texts know it: {@code very-long}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that reports know by {@code key}. */
  static Optional<Difficulty> find(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }
}

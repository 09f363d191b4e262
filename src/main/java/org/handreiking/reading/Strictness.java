package org.handreiking.reading;

/** How much a page may ask of who reads it. */
public enum Strictness {
  /** What is hard to read is a remark in the report. */
  ADVICE,
  /**
   * What can be counted is a warning: long sentences and paragraphs, hard words, a summary that is
   * not one sentence. Very long sentences stop the build.
   */
  STRICT
}

package org.handreiking.diagnostic;

import static org.handreiking.diagnostic.Severity.ERROR;
import static org.handreiking.diagnostic.Severity.WARNING;

/**
 * What can be wrong with the input. A code is never renamed; its texts are in {@code
 * messages_<language>.properties} under its own name, its advice under {@code <name>.hint}.
 */
public enum Code {
  // Files
  FILE_NOT_UTF8(ERROR),
  CONTENT_EMPTY(ERROR),

  // Headers of pages
  HEADER_NO_TITLE(ERROR),
  HEADER_UNKNOWN(ERROR),
  HEADER_NOT_FOR_KIND(ERROR),
  HEADER_MISSING(ERROR),
  HEADER_TWICE(ERROR),
  HEADER_BAD_VALUE(ERROR),
  HEADER_NOT_A_HEADER(ERROR),

  // Addresses and references
  PAGE_BAD_PATH(ERROR),
  PAGE_SAME_ADDRESS(ERROR),
  REFERENCE_UNKNOWN(ERROR),
  REFERENCE_CYCLE(ERROR),
  REFERENCE_ORDER(WARNING),
  LINK_DEAD(ERROR),
  LINK_DEAD_ANCHOR(ERROR),
  LINK_ELSEWHERE(ERROR),

  // AsciiDoc
  ASCIIDOC_PROBLEM(ERROR),

  // Methodologies
  SESSION_MINUTES(WARNING),
  SESSION_BAD_MINUTES(WARNING),
  SESSION_INCOMPLETE(WARNING),
  SESSION_TOO_SHORT(WARNING),
  EXERCISE_NO_AFTERCARE(WARNING),
  HANDOUT_UNUSED(WARNING),
  TERM_UNUSED(WARNING),

  // Spreadsheets
  TABLE_UNREADABLE(ERROR),
  TABLE_UNKNOWN_COLUMN(ERROR),
  TABLE_MISSING_COLUMN(ERROR),
  TABLE_COLUMN_TWICE(ERROR),
  TABLE_EXTRA_CELL(ERROR),
  TABLE_EMPTY_CELL(ERROR),
  TABLE_BAD_NUMBER(ERROR),
  TABLE_BAD_CHOICE(ERROR),
  TABLE_SAME_ID(ERROR),
  TABLE_BAD_ID(ERROR),

  // JSON
  JSON_INVALID(ERROR),
  JSON_UNKNOWN_KEY(ERROR),
  JSON_BAD_VALUE(ERROR),
  JSON_MISSING(ERROR),

  // Calendar
  CAL_BAD_DATE(ERROR),
  CAL_BAD_TIME(ERROR),
  CAL_END_BEFORE_START(ERROR),
  CAL_END_WITHOUT_START(ERROR),
  CAL_OUTSIDE_PROGRAMME(WARNING),

  // Templates and texts of the interface
  TEMPLATE_MISSING(ERROR),
  TEMPLATE_FAILED(ERROR),
  TEXT_MISSING(ERROR),
  PAGE_NOT_COMPOSED(ERROR),

  // How easy pages read
  READING_LONG_SENTENCE(WARNING),
  READING_VERY_LONG_SENTENCE(ERROR),

  // Handbooks
  HANDBOOK_GLYPH(WARNING),
  HANDBOOK_IMAGE(WARNING),
  HANDBOOK_ELEMENT(WARNING),
  HANDBOOK_FAILED(ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}

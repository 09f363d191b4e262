package org.handreiking.reading;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;

/**
 * Reports what is hard to read on the pages that must be easy. What only the form of Dutch words
 * suggests stays advice: some of it is no passive voice, no hidden verb, no clause.
 */
public final class EasyPageRules {

  private final Diagnostics diagnostics;

  public EasyPageRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports what is hard in {@code reading}; nothing on a page that is only advised. */
  public void check(PageReading reading) {
    if (reading.page().strictness() == Strictness.STRICT) {
      reading.remarks().forEach(this::report);
    }
  }

  private void report(Remark remark) {
    switch (remark.rule()) {
      case LENGTH -> add(tooLong(remark), remark);
      case PARAGRAPH -> add(Code.READING_LONG_PARAGRAPH, remark);
      case SUMMARY -> add(Code.READING_SUMMARY, remark);
      case WORD -> add(Code.READING_HARD_WORD, remark);
      case PASSIVE, NOMINALISATION, CLAUSES -> {}
    }
  }

  private static Code tooLong(Remark remark) {
    return Integer.parseInt(remark.detail()) > Figures.VERY_LONG
        ? Code.READING_VERY_LONG_SENTENCE
        : Code.READING_LONG_SENTENCE;
  }

  private void add(Code code, Remark remark) {
    diagnostics.add(code, remark.at(), remark.detail(), remark.sentence());
  }
}

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

  /** Reports what is hard on {@code judged}; nothing on a page that is only advised. */
  public void check(JudgedPage judged) {
    if (judged.page().strictness() == Strictness.STRICT) {
      judged.remarks().forEach(this::report);
    }
  }

  private void report(Remark remark) {
    switch (remark.difficulty()) {
      case LONG -> add(Code.READING_LONG_SENTENCE, remark, Figures.LONG);
      case VERY_LONG -> add(Code.READING_VERY_LONG_SENTENCE, remark, Figures.VERY_LONG);
      case PARAGRAPH -> add(Code.READING_LONG_PARAGRAPH, remark, Figures.LONG_PARAGRAPH);
      case SUMMARY -> add(Code.READING_SUMMARY, remark);
      case WORD -> add(Code.READING_HARD_WORD, remark);
      case PASSIVE, NOMINALISATION, CLAUSES -> {}
    }
  }

  private void add(Code code, Remark remark) {
    diagnostics.add(code, remark.at(), remark.detail(), remark.sentence());
  }

  /** With {@code most}, the limit that was passed. */
  private void add(Code code, Remark remark, int most) {
    diagnostics.add(code, remark.at(), remark.detail(), remark.sentence(), "" + most);
  }
}

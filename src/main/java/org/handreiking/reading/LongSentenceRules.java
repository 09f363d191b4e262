package org.handreiking.reading;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;

/** Reports long sentences of the pages that must be easy to read. */
public final class LongSentenceRules {

  private final Diagnostics diagnostics;

  public LongSentenceRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports what {@code reading} has too long; nothing on a page that is only advised. */
  public void check(PageReading reading) {
    if (reading.page().strictness() == Strictness.STRICT) {
      reading.remarks().stream().filter(one -> one.rule() == Rule.LENGTH).forEach(this::report);
    }
  }

  private void report(Remark remark) {
    boolean veryLong = Integer.parseInt(remark.detail()) > Figures.VERY_LONG;
    Code code = veryLong ? Code.READING_VERY_LONG_SENTENCE : Code.READING_LONG_SENTENCE;
    diagnostics.add(code, remark.at(), remark.detail(), remark.sentence());
  }
}

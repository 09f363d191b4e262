package org.handreiking.reading;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;

/**
 * Reports what is hard to read on the pages that must be easy. What only the form of Dutch words
 * suggests stays advice: some of it is no passive voice, no hidden verb, no clause.
 */
public final class EasyPageRules {

  private final Language source;
  private final Diagnostics diagnostics;

  /**
   * Rules for a site.
   *
   * @param source the language it is written in: whose editor cannot mend a sentence of a
   *     translation, is not stopped by it
   */
  public EasyPageRules(Language source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Reports what is hard on {@code judged}; nothing on a page that is only advised. */
  public void check(JudgedPage judged) {
    if (judged.page().strictness() == Strictness.STRICT) {
      boolean isSource = judged.page().address().language().equals(source);
      judged.remarks().forEach(remark -> report(remark, isSource));
    }
  }

  private void report(Remark remark, boolean isSource) {
    switch (remark.difficulty()) {
      case LONG -> add(Code.READING_LONG_SENTENCE, remark, Figures.LONG);
      case VERY_LONG ->
          add(
              isSource ? Code.READING_VERY_LONG_SENTENCE : Code.READING_LONG_SENTENCE,
              remark,
              isSource ? Figures.VERY_LONG : Figures.LONG);
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

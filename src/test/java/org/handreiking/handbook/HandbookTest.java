package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.handreiking.site.Language;
import org.handreiking.typesetting.Palette;
import org.junit.jupiter.api.Test;

final class HandbookTest {

  @Test
  void bookRefusesTwoChaptersWithOneAnchor() {
    assertRefused("#112233", chapter("a", 1), chapter("a", 2));
  }

  @Test
  void bookRefusesToStartBelowAChapter() {
    assertRefused("#112233", chapter("a", 2));
  }

  @Test
  void bookRefusesWhatIsNotAColour() {
    assertRefused("red", chapter("a", 1));
  }

  @Test
  void chapterRefusesAnAnchorWithASpaceAndALevelBelowFour() {
    assertThrows(IllegalArgumentException.class, () -> chapter("a b", 1));
    assertThrows(IllegalArgumentException.class, () -> chapter("a", 5));
  }

  @Test
  void pageReferenceNeedsItsNumberOnce() {
    assertThrows(IllegalArgumentException.class, () -> texts("(bladzijde)"));
    assertThrows(IllegalArgumentException.class, () -> texts("{0} {0}"));
    assertEquals("(bladzijde\u00A0", texts("(bladzijde {0})").beforePageNumber());
    assertEquals(")", texts("(bladzijde {0})").afterPageNumber());
  }

  @Test
  void headingsAreDarkEnoughOnPaperWhateverTheCover() {
    assertEquals("#7a2e5d", Palette.of("#7a2e5d").heading());
    assertEquals("#ffee00", Palette.of("#ffee00").cover());
    assertEquals("#1a1a1a", Palette.of("#ffee00").onCover());
    assertEquals("#595300", Palette.of("#ffee00").heading());
  }

  private static void assertRefused(String colour, Chapter... chapters) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Handbook(
                "boek",
                Language.of("nl"),
                "Boek",
                "",
                colour,
                List.of(),
                List.of(chapters),
                Edition.of(LocalDate.of(2026, 9, 1))));
  }

  private static Chapter chapter(String id, int level) {
    return Chapter.text(id, level, "Titel", "", SampleBooks.at(id));
  }

  private static BookTexts texts(String pageReference) {
    return new BookTexts("a", "b", pageReference, "c", "d", "e", "f", "g", "h", "i");
  }
}

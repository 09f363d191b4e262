package org.handreiking.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.SampleBooks;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;

final class EpubTextsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theTextsOfTheExampleSiteAreComplete() {
    Language dutch = Language.of("nl");
    Texts words = Texts.read(SourceTree.read(Path.of("")), dutch, dutch, diagnostics);
    assertEquals("Omslag", EpubTexts.of(words, SampleBooks.DUTCH_TEXTS).cover());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void textThatIsMissingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new EpubTexts(
                SampleBooks.DUTCH_TEXTS,
                " ",
                "b",
                "c",
                "d",
                "e",
                "f",
                "g",
                "h",
                "i",
                "j",
                "k",
                "l"));
  }
}

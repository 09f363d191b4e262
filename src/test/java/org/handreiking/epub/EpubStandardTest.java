package org.handreiking.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.SampleBooks;
import org.junit.jupiter.api.Test;

final class EpubStandardTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void dutchBookKeepsToEpub3() {
    byte[] epub =
        new EpubWriter(EpubSamples.DUTCH, diagnostics)
            .write(SampleBooks.dutch(3), Optional.empty());
    assertEquals(List.of(), EpubJudge.found(epub));
  }

  @Test
  void arabicBookKeepsToEpub3() throws Exception {
    byte[] epub =
        new EpubWriter(EpubSamples.ARABIC, diagnostics)
            .write(SampleBooks.arabic(), Optional.empty());
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/hr/epub-ar.epub"), epub);
    assertEquals(List.of(), EpubJudge.found(epub));
  }
}

package org.handreiking.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.SampleBooks;
import org.junit.jupiter.api.Test;

final class EpubStandardTest {

  private static final int FRAGMENTS = Boolean.getBoolean("deep") ? 2_000 : 150;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void dutchBookKeepsToEpub3() {
    Handbook book = SampleBooks.dutch(3);
    assertRight(EpubSamples.DUTCH, book);
    assertEquals(
        List.of(),
        EpubJudge.found(
            new EpubWriter(EpubSamples.DUTCH, diagnostics).write(book, Optional.empty())));
  }

  @Test
  void arabicBookKeepsToEpub3() {
    assertRight(EpubSamples.ARABIC, SampleBooks.arabic());
  }

  @Test
  void bookWithEverythingKeepsToEpub3() {
    assertRight(EpubSamples.DUTCH, EpubSamples.everything());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void bookKeepsToEpub3WhateverItsHtml() {
    Random random = new Random(20261122);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < FRAGMENTS; i++) {
      html.append(RandomHtml.fragment(random, 4));
    }
    assertRight(EpubSamples.DUTCH, SampleBooks.of("nl", html.toString()));
  }

  @Test
  void judgeFindsWhatIsWrong() {
    byte[] epub = Container.pack("<package/>".getBytes(StandardCharsets.UTF_8), new TreeMap<>());
    assertNotEquals(List.of(), EpubJudge.found(epub));
  }

  private void assertRight(EpubTexts texts, Handbook book) {
    byte[] epub =
        new EpubWriter(texts, diagnostics).write(book, Optional.of(EpubSamples.pages(book)));
    assertEquals("", String.join("\n", EpubJudge.found(epub)));
  }
}

package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final Language NL = Language.of("nl");
  private static final int CHECKSUM_BYTES = 8;

  @TempDir Path folder;

  @Test
  void emptyIndexFindsNothing() {
    new SearchIndexWriter().write(folder, NL, List.of(), Map.of());

    assertEquals(List.of(), new Corpus(folder, "nl").find("rouw"));
    assertEquals(List.of(), new Corpus(folder, "nl").find(""));
  }

  @Test
  void queryWithoutWordsFindsNothing() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Rouw", "").write();

    assertEquals(List.of(), corpus.find(""));
    assertEquals(List.of(), corpus.find(" \t\n ?!\"*()"));
  }

  @Test
  void newIndexReplacesTheOldOneAndLeavesOtherFiles() throws IOException {
    new Corpus(folder, "nl").page("a", "Rouw", "").write();
    Files.writeString(folder.resolve("notitie.txt"), "van iemand");
    Corpus second = new Corpus(folder, "nl").page("b", "Brief", "").write();

    assertEquals(List.of(), second.find("rouw"));
    assertEquals(List.of("b"), second.find("brief"));
    assertTrue(Files.exists(folder.resolve("notitie.txt")));
  }

  @Test
  void indexIsOneSegment() throws IOException {
    large().write();

    try (Directory directory = new NIOFSDirectory(folder)) {
      assertEquals(1, SegmentInfos.readLatestCommit(directory).size());
    }
  }

  @Test
  void sameDocumentsInAnyOrderOfPagesGiveTheSameFiles() throws IOException {
    Path first = folder.resolve("1");
    Path second = folder.resolve("2");
    List<SearchDocument> documents = documents(300);
    List<SearchDocument> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(7));
    new SearchIndexWriter().write(first, NL, documents, Map.of());
    new SearchIndexWriter().write(second, NL, shuffled, Map.of());

    assertEquals(files(first), files(second));
    for (String file : files(first)) {
      if (!file.endsWith(".si") && !file.startsWith("segments")) {
        assertArrayEquals(withoutIds(first, file), withoutIds(second, file), file);
      }
    }
  }

  @Test
  void sameQueryGivesTheSameHits() {
    Corpus corpus = large().write();

    assertEquals(corpus.search("woord1 woord2 kampvur"), corpus.search("woord1 woord2 kampvur"));
  }

  @Test
  void folderWithoutAnIndexIsReportedAndNotMade() {
    Path missing = folder.resolve("missing");

    assertThrows(UncheckedIOException.class, () -> SearchIndex.open(missing, NL));
    assertThrows(UncheckedIOException.class, () -> SearchIndex.open(folder, NL));
    assertTrue(Files.notExists(missing));
  }

  @Test
  void indexInAnotherLanguageIsRefused() {
    new SearchIndexWriter().write(folder, NL, List.of(), Map.of());

    assertThrows(IllegalArgumentException.class, () -> SearchIndex.open(folder, Language.of("tr")));
  }

  @Test
  void numberOfHitsBelowZeroIsRefused() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Rouw", "").write();

    assertThrows(IllegalArgumentException.class, () -> corpus.search("rouw", -1));
  }

  @Test
  void severalThreadsMayAskAtOnce() {
    large().write();
    try (SearchIndex index = SearchIndex.open(folder, NL)) {
      List<SearchHit> alone =
          index.search("woord3 kampvuren", SearchFilter.none(LocalDate.of(2026, 3, 1)), 10).hits();
      List<List<SearchHit>> together =
          Stream.generate(() -> "woord3 kampvuren")
              .limit(200)
              .parallel()
              .map(
                  query ->
                      index.search(query, SearchFilter.none(LocalDate.of(2026, 3, 1)), 10).hits())
              .toList();

      assertTrue(alone.size() == 10 && together.stream().allMatch(alone::equals));
    }
  }

  private Corpus large() {
    Corpus corpus = new Corpus(folder, "nl");
    for (int i = 0; i < 200; i++) {
      corpus.page("p" + i, "Pagina " + i, "<p>woord" + i % 7 + " bij het kampvuur " + i + "</p>");
    }
    return corpus;
  }

  private static List<SearchDocument> documents(int count) {
    Random random = new Random(42);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 60; word++) {
        body.append("woord").append(random.nextInt(900)).append(' ');
      }
      documents.add(
          new SearchDocument(
              "nl/p" + i + "/index.html",
              "Pagina " + i,
              "",
              body.toString(),
              "",
              "werkvorm",
              List.of("trainer"),
              List.of("rouw"),
              Optional.empty()));
    }
    return documents;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The bytes of a file with zeros for the segment's id, and without the checksum over it. */
  private static byte[] withoutIds(Path folder, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    try (Directory directory = new NIOFSDirectory(folder)) {
      byte[] id = SegmentInfos.readLatestCommit(directory).info(0).info.getId();
      for (int i = 0; i + id.length <= bytes.length; i++) {
        if (Arrays.equals(bytes, i, i + id.length, id, 0, id.length)) {
          Arrays.fill(bytes, i, i + id.length, (byte) 0);
        }
      }
    }
    return Arrays.copyOf(bytes, bytes.length - CHECKSUM_BYTES);
  }
}

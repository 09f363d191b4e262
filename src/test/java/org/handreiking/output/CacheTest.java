package org.handreiking.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.source.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final ContentHash A = ContentHash.of("a");
  private static final ContentHash B = ContentHash.of("b");

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFoundByALaterBuild() {
    new Cache(folder).keep(A, "één".getBytes(UTF_8));

    assertArrayEquals("één".getBytes(UTF_8), new Cache(folder).find(A).orElseThrow());
    assertEquals(Optional.empty(), new Cache(folder).find(B));
  }

  @Test
  void emptyResultIsAResult() {
    new Cache(folder).keep(A, new byte[0]);

    assertArrayEquals(new byte[0], new Cache(folder).find(A).orElseThrow());
  }

  @Test
  void laterResultReplacesTheEarlier() {
    Cache cache = new Cache(folder);
    cache.keep(A, "eerst".getBytes(UTF_8));
    cache.keep(A, "later".getBytes(UTF_8));

    assertArrayEquals("later".getBytes(UTF_8), cache.find(A).orElseThrow());
  }

  @Test
  void whatThisBuildNeitherFoundNorKeptIsForgotten() throws IOException {
    ContentHash old = ContentHash.of("old");
    Cache earlier = new Cache(folder);
    earlier.keep(A, new byte[] {1});
    earlier.keep(old, new byte[] {2});
    Files.writeString(folder.resolve("new123.part"), "half");

    Cache later = new Cache(folder);
    later.find(A);
    later.keep(B, new byte[] {3});
    later.forgetUnused();

    assertEquals(Stream.of(A.hex(), B.hex()).sorted().toList(), names());
  }

  @Test
  void cacheThatWasNeverUsedHasNothingToForget() {
    Path none = folder.resolve("none");
    new Cache(none).forgetUnused();

    assertFalse(Files.exists(none));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

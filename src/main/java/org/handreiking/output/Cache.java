package org.handreiking.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.handreiking.source.ContentHash;

/** Results that are dear to make, kept by the hash of what they are made from. */
public final class Cache {

  private final Path folder;
  private final Set<String> used = new ConcurrentSkipListSet<>();

  /** A cache in {@code folder}, which is made when the first result is kept. */
  public Cache(Path folder) {
    this.folder = folder;
  }

  /** What was kept under {@code key}. */
  public Optional<byte[]> find(ContentHash key) {
    Path file = folder.resolve(key.hex());
    try {
      Optional<byte[]> found =
          Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      found.ifPresent(bytes -> used.add(key.hex()));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /**
   * Keeps {@code bytes} under {@code key}; a build that is stopped half-way leaves no half result.
   */
  public void keep(ContentHash key, byte[] bytes) {
    Path file = folder.resolve(key.hex());
    try {
      Files.createDirectories(folder);
      // A name of its own: two threads may keep the same result at once.
      Path partial = Files.createTempFile(folder, key.hex(), ".part");
      Files.write(partial, bytes);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      used.add(key.hex());
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }

  /** Deletes what has neither been found nor kept since this cache was opened. */
  public void forgetUnused() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> list = Files.list(folder)) {
      List<Path> unused =
          list.filter(file -> !used.contains(file.getFileName().toString())).toList();
      for (Path file : unused) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("tidying " + folder, e);
    }
  }
}

package org.handreiking.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole folders written, swapped and deleted. */
public final class Folders {

  private Folders() {}

  /** Writes {@code files} below {@code folder}, which must not exist or be empty. */
  public static void write(OutputTree files, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.files()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + folder, e);
    }
  }

  /**
   * Puts {@code fresh} in the place of {@code old}, by renaming: there is a moment without either,
   * but never one with half of each. When it cannot be done, {@code old} is there as it was.
   */
  public static void swap(Path fresh, Path old) {
    Path aside = old.resolveSibling(old.getFileName() + ".old");
    try {
      Files.createDirectories(old.getParent());
      if (Files.exists(old)) {
        delete(aside);
        Files.move(old, aside);
      }
      moveOrPutBack(fresh, old, aside);
      delete(aside);
    } catch (IOException e) {
      throw new UncheckedIOException("putting " + fresh + " in the place of " + old, e);
    }
  }

  private static void moveOrPutBack(Path fresh, Path old, Path aside) throws IOException {
    try {
      Files.move(fresh, old);
    } catch (IOException e) {
      if (Files.exists(aside)) {
        Files.move(aside, old);
      }
      throw e;
    }
  }

  /** Deletes {@code folder} and all in it; nothing happens when it is not there. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + folder, e);
    }
  }
}

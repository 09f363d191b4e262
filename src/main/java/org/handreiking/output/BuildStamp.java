package org.handreiking.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.source.ContentHash;

/**
 * Remembers what the published folders were made from, so that a build of the same can stop before
 * it starts. It fits as long as neither the input nor a file of the output has changed.
 */
public final class BuildStamp {

  private final Path file;
  private final List<Path> folders;

  /**
   * A stamp kept in {@code file}.
   *
   * @param folders the published folders that it speaks for
   */
  public BuildStamp(Path file, List<Path> folders) {
    this.file = file;
    this.folders = List.copyOf(folders);
  }

  /** What was noted with the stamp, if it fits {@code input} and the folders as they are now. */
  public Optional<String> find(ContentHash input) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      boolean fits =
          lines.size() > 2
              && lines.get(0).equals(input.hex())
              && lines.get(1).equals(state().hex());
      return fits
          ? Optional.of(String.join("\n", lines.subList(2, lines.size())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /** Stamps the folders as they are now. */
  public void put(ContentHash input, String note) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, input.hex() + "\n" + state().hex() + "\n" + note);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }

  private ContentHash state() throws IOException {
    StringBuilder state = new StringBuilder();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk =
            Files.find(
                folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
          for (Path path : walk.sorted().toList()) {
            state.append(describe(path)).append('\n');
          }
        }
      }
    }
    return ContentHash.of(state.toString());
  }

  private static String describe(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return path + " " + attributes.size() + " " + attributes.lastModifiedTime().toMillis();
  }
}

package org.handreiking.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.handreiking.source.SourceFile;

/** A folder whose files are written one by one, each whole or not at all: reports, translations. */
public final class OutputFolder {

  private final Path folder;

  /** Writes in {@code folder}, which is made when the first file is put there. */
  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** The file called {@code name}, if there is one. */
  public Optional<SourceFile> find(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new SourceFile(name, Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /**
   * Puts {@code text} in the place of the file called {@code name}; who is stopped half-way leaves
   * the earlier one.
   */
  public void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts {@code bytes} in the place of the file called {@code name}, as a text. */
  public void put(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Path partial = folder.resolve(name + ".part");
      Files.write(partial, bytes);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }
}

package org.handreiking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.source.ContentHash;

/** Tells one build of the program from another, so that a new program makes the site anew. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** The version of the program that runs. */
  static String now() {
    try {
      return of(
          Path.of(
              ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies nowhere", e);
    }
  }

  /**
   * Changes with the size or time of {@code origin}, or of any file in it: a folder's own time
   * stays when a file in it is written anew.
   */
  static String of(Path origin) {
    try (Stream<Path> files = Files.walk(origin)) {
      return ContentHash.of(
              files
                  .filter(Files::isRegularFile)
                  .sorted()
                  .map(file -> origin.relativize(file) + " " + sizeAndTime(file))
                  .collect(Collectors.joining("\n")))
          .hex();
    } catch (IOException e) {
      throw new UncheckedIOException("looking at the program itself", e);
    }
  }

  private static String sizeAndTime(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException("looking at the program itself", e);
    }
  }
}

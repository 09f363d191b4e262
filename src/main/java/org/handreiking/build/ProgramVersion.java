package org.handreiking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one build of the program from another, so that a new program makes the site anew. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** Size and time of the file that this class was loaded from. */
  static String now() {
    try {
      Path origin =
          Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.size(origin) + " " + Files.getLastModifiedTime(origin).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException("looking at the program itself", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies nowhere", e);
    }
  }
}

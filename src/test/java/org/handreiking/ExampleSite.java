package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.handreiking.cli.Main;

/** The repository's own site, built once for all tests that look at it. */
final class ExampleSite {

  private static Path target;

  private ExampleSite() {}

  /** The folder it is built in, with {@code site} and {@code index}; nobody may change it. */
  static synchronized Path target() throws IOException {
    if (target == null) {
      Path folder = Files.createTempDirectory("example-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      build(folder);
      target = folder;
    }
    return target;
  }

  private static void build(Path folder) {
    StringWriter console = new StringWriter();
    PrintWriter out = new PrintWriter(console, true);
    Instant now = Instant.parse("2026-11-21T12:00:00Z");
    int code = Main.run(out, out, now, "build", "--target", folder.toString());
    assertEquals(Main.DONE, code, console.toString());
    assertTrue(console.toString().contains(" 0 waarschuwingen"), console.toString());
  }

  /** Deletes {@code folder} and everything in it. */
  static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + folder, e);
    }
  }
}

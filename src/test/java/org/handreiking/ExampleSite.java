package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.handreiking.cli.Main;

/** The repository's own site, built whole and once for all tests that only look at it. */
final class ExampleSite {

  private static final Path TARGET = Path.of("target/example-for-tests");
  private static boolean built;

  private ExampleSite() {}

  /** The folder of the finished site. */
  static synchronized Path folder() {
    if (!built) {
      StringWriter console = new StringWriter();
      PrintWriter out = new PrintWriter(console, true);
      Instant now = Instant.parse("2026-11-21T12:00:00Z");
      int code = Main.run(out, out, now, "build", "--target", TARGET.toString());
      assertEquals(Main.DONE, code, console.toString());
      built = true;
    }
    return TARGET.resolve("site").toAbsolutePath();
  }
}

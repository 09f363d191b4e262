package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.handreiking.cli.Main;

/** The repository's own site, built whole and once for all tests that only look at it. */
final class ExampleSite {

  /** How many languages it is in. */
  static final int LANGUAGES = 4;

  private static final Path TARGET = Path.of("target/example-for-tests");
  private static boolean built;

  private ExampleSite() {}

  /** The folder it is built in, with {@code site} and {@code index}; nobody may change it. */
  static synchronized Path target() {
    if (!built) {
      StringWriter console = new StringWriter();
      PrintWriter out = new PrintWriter(console, true);
      Instant now = Instant.parse("2026-11-21T12:00:00Z");
      int code = Main.run(out, out, now, "build", "--target", TARGET.toString());
      assertEquals(Main.DONE, code, console.toString());
      assertTrue(console.toString().contains(" 0 waarschuwingen"), console.toString());
      assertFalse(console.toString().contains("CAL_LEDGER_BEHIND"), console.toString());
      built = true;
    }
    return TARGET.toAbsolutePath();
  }

  /** Whether {@code file} is a page to read: not one that only leads on, as in {@code p/}. */
  static boolean isPage(Path file) {
    return file.toString()
        .matches("(?!.*[/\\\\][pb][/\\\\][a-z0-9-]+[/\\\\]index\\.html$).*\\.html");
  }

  /** The folder of the finished site. */
  static Path folder() {
    return target().resolve("site");
  }
}

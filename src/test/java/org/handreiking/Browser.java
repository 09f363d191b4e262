package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium, without a window; the system property {@code chromium} says which. */
final class Browser {

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions",
          "--hide-scrollbars");

  private final Path folder;

  /** A browser that keeps its profile in {@code folder}. */
  Browser(Path folder) {
    this.folder = folder;
  }

  /** Prints {@code page} as a visitor would, into a PDF file. */
  Path print(Path page, String name) throws IOException, InterruptedException {
    Path pdf = folder.resolve(name + ".pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
    assertTrue(Files.exists(pdf), "nothing was printed of " + page);
    return pdf;
  }

  /** Opens {@code page}, and gives what the browser then says in its console. */
  List<String> console(URI page) throws IOException, InterruptedException {
    run("--enable-logging=stderr", "--v=0", "--dump-dom", page.toString());
    try (Stream<String> lines = Files.lines(folder.resolve("browser.txt"))) {
      return lines.filter(line -> line.contains(":CONSOLE:")).toList();
    }
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("chromium"));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("browser.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not end");
    assertEquals(0, process.exitValue(), Files.readString(log));
  }
}

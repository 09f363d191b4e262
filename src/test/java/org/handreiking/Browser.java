package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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
  static final Duration PATIENCE = Duration.ofSeconds(30);

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
    Process process = start(arguments);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not end");
    assertEquals(0, process.exitValue(), Files.readString(log()));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("chromium"));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + profile());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  private Path profile() {
    return folder.resolve("profile");
  }

  private Path log() {
    return folder.resolve("browser.txt");
  }

  /**
   * Starts a browser that stays until it is closed, and is steered through the DevTools protocol.
   */
  Open open() throws IOException, InterruptedException {
    Path port = profile().resolve("DevToolsActivePort");
    Files.deleteIfExists(port);
    Process process = start("--remote-debugging-port=0", "about:blank");
    try {
      until("the browser listens", () -> Files.exists(port) && lines(port).size() == 2);
      return new Open(process, "http://127.0.0.1:" + lines(port).get(0));
    } catch (AssertionError | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Waits until {@code condition} holds; fails when it does not within reasonable time. */
  static void until(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain until " + what);
      Thread.sleep(20);
    }
  }

  /** A running browser. */
  static final class Open implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private Open(Process process, String address) {
      this.process = process;
      this.address = address;
    }

    /** A new, empty tab. */
    Tab tab() throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
              .PUT(HttpRequest.BodyPublishers.noBody())
              .build();
      String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return new Tab(http, Tab.JSON.readTree(answer).get("webSocketDebuggerUrl").asString());
    }

    @Override
    public void close() {
      // Those that it started write to the profile for a while yet.
      List<ProcessHandle> all =
          Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
      process.destroy();
      all.forEach(one -> one.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }
  }
}

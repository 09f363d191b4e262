package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

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
      return new Tab(http, JSON.readTree(answer).get("webSocketDebuggerUrl").asText());
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

  /** A tab, and the DevTools protocol by which it is told what to do and tells what happens. */
  static final class Tab {

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    private Tab(HttpClient http, String address) {
      this.socket =
          http.newWebSocketBuilder().buildAsync(URI.create(address), new Receiver(this)).join();
      send("Page.enable", Map.of());
      send("Runtime.enable", Map.of());
    }

    /** What the browser answers to the command {@code method}. */
    JsonNode send(String method, Map<String, ?> parameters) {
      CompletableFuture<JsonNode> answer = ask(method, parameters);
      try {
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
      } catch (CompletionException e) {
        throw new AssertionError("no answer to " + method, e);
      }
    }

    /** Gives the command {@code method} and waits for nothing: listeners may not wait. */
    void tell(String method, Map<String, ?> parameters) {
      CompletableFuture<JsonNode> unused = ask(method, parameters);
    }

    private CompletableFuture<JsonNode> ask(String method, Map<String, ?> parameters) {
      int id = lastId.incrementAndGet();
      CompletableFuture<JsonNode> answer = new CompletableFuture<>();
      waiting.put(id, answer);
      String text =
          JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters)).toString();
      synchronized (socket) {
        socket.sendText(text, true).join();
      }
      return answer;
    }

    /** Calls {@code listener} with the parameters of every event {@code method}. */
    void on(String method, Consumer<JsonNode> listener) {
      listeners.put(method, listener);
    }

    /** The parameters of all events {@code method} so far. */
    List<JsonNode> events(String method) {
      return events.stream()
          .filter(event -> event.get("method").asText().equals(method))
          .map(event -> event.get("params"))
          .toList();
    }

    /** Opens {@code address} and waits until it is loaded. */
    void go(URI address) throws InterruptedException {
      int loaded = events("Page.loadEventFired").size();
      send("Page.navigate", Map.of("url", address.toString()));
      until(address + " is loaded", () -> events("Page.loadEventFired").size() > loaded);
    }

    /** Goes back one step in the tab's history, as the browser's own button does. */
    void back() {
      JsonNode history = send("Page.getNavigationHistory", Map.of());
      int before = history.get("currentIndex").asInt() - 1;
      int entry = history.get("entries").get(before).get("id").asInt();
      send("Page.navigateToHistoryEntry", Map.of("entryId", entry));
    }

    /** The addresses in the tab's history, the oldest first. */
    List<String> history() {
      List<String> addresses = new ArrayList<>();
      JsonNode entries = send("Page.getNavigationHistory", Map.of()).get("entries");
      entries.forEach(entry -> addresses.add(entry.get("url").asText()));
      return addresses;
    }

    /** The value of {@code expression}, a piece of JavaScript. */
    JsonNode evaluate(String expression) {
      Map<String, Object> parameters =
          Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
      JsonNode answer = send("Runtime.evaluate", parameters);
      assertTrue(!answer.has("exceptionDetails"), () -> expression + ": " + answer);
      return answer.get("result").path("value");
    }

    /** Whether {@code expression} is true; also false while a page is being left. */
    boolean is(String expression) {
      JsonNode answer =
          send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
      return answer.path("result").path("value").asBoolean(false);
    }

    /**
     * Presses a key down.
     *
     * @param modifiers 1 Alt, 2 Control, 4 Meta, 8 Shift, added up
     */
    void down(String key, int modifiers) {
      send("Input.dispatchKeyEvent", key("rawKeyDown", key, modifiers));
    }

    /** Lets a key go. */
    void up(String key, int modifiers) {
      send("Input.dispatchKeyEvent", key("keyUp", key, modifiers));
    }

    private static Map<String, Object> key(String type, String key, int modifiers) {
      return Map.of("type", type, "key", key, "modifiers", modifiers);
    }

    /** Clicks in the middle of what {@code selector} finds first. */
    void click(String selector) {
      String middle =
          "(() => { const b = document.querySelector('%s').getBoundingClientRect();"
              + " return [b.x + b.width / 2, b.y + b.height / 2] })()";
      JsonNode at = evaluate(middle.formatted(selector));
      for (String type : List.of("mousePressed", "mouseReleased")) {
        send(
            "Input.dispatchMouseEvent",
            Map.of(
                "type",
                type,
                "x",
                at.get(0).asDouble(),
                "y",
                at.get(1).asDouble(),
                "button",
                "left",
                "clickCount",
                1));
      }
    }

    private void receive(String text) {
      try {
        JsonNode message = JSON.readTree(text);
        if (message.has("id")) {
          CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
          answer.complete(message.has("result") ? message.get("result") : message);
          return;
        }
        events.add(message);
        Consumer<JsonNode> listener = listeners.get(message.get("method").asText());
        if (listener != null) {
          listener.accept(message.get("params"));
        }
      } catch (IOException e) {
        throw new AssertionError("the browser said: " + text, e);
      }
    }
  }

  /** Puts together the pieces in which a message comes. */
  private static final class Receiver implements WebSocket.Listener {

    private final StringBuilder pieces = new StringBuilder();
    private final Tab tab;

    Receiver(Tab tab) {
      this.tab = tab;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
      pieces.append(piece);
      if (last) {
        String whole = pieces.toString();
        pieces.setLength(0);
        tab.receive(whole);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}

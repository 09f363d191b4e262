package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab of a real Chromium without a window, driven through its DevTools protocol. */
final class Tab implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SECONDS = 60;

  private final Process browser;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();

  /** A tab of a new browser that keeps its profile in {@code profile}. */
  Tab(Path profile) throws IOException {
    browser = start(profile);
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address(browser)), new Answers())
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .join();
    String target =
        send("", "Target.createTarget", Map.of("url", "about:blank")).path("targetId").asString();
    session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  private static Process start(Path profile) throws IOException {
    return new ProcessBuilder(
            System.getProperty("chromium"),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile)
        .redirectErrorStream(true)
        .start();
  }

  private static String address(Process browser) throws IOException {
    String mark = "DevTools listening on ";
    // Read on to the end in the background: a full pipe would stop the browser.
    BufferedReader output = browser.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    while (line != null && !line.startsWith(mark)) {
      line = output.readLine();
    }
    assertNotNull(line, "the browser did not start");
    Thread reader = new Thread(() -> output.lines().forEach(unused -> {}), "browser output");
    reader.setDaemon(true);
    reader.start();
    return line.substring(mark.length());
  }

  /** What the browser answers to {@code method}. */
  JsonNode send(String method, Map<String, ?> parameters) {
    return send(session, method, parameters);
  }

  private JsonNode send(String to, String method, Map<String, ?> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new TreeMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    socket.sendText(JSON.writeValueAsString(message), true).join();
    JsonNode whole = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    assertTrue(whole.path("error").isMissingNode(), () -> method + ": " + whole.path("error"));
    return whole.path("result");
  }

  /** Opens {@code page} and waits until it is whole; forgets the events before. */
  void open(URI page) throws InterruptedException {
    events.clear();
    // A history that is full does not grow, so that nobody would see a page adding to it.
    send("Page.resetNavigationHistory", Map.of());
    JsonNode answer = send("Page.navigate", Map.of("url", page.toString()));
    assertTrue(answer.path("errorText").isMissingNode(), () -> page + ": " + answer);
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (events("Page.loadEventFired").isEmpty()) {
      assertTrue(System.nanoTime() < until, () -> page + " was not whole in time");
      Thread.sleep(5);
    }
  }

  /** What {@code script} comes to, waited for when it is a promise. */
  JsonNode run(String script) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    assertTrue(answer.path("exceptionDetails").isMissingNode(), answer::toString);
    return answer.path("result").path("value");
  }

  /** The parameters of the events called {@code method} since the page was opened. */
  List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.path("method").asString().equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  /** Makes the window {@code width} × {@code height} CSS pixels, each {@code scale} pixels wide. */
  void size(int width, int height, int scale) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", scale, "mobile", width < 600));
  }

  /** What the visitor has asked of her device: {@code light} or {@code dark}, and motion. */
  void prefers(String scheme, String motion) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", motion))));
  }

  /** Presses a key and lets it go. */
  void press(String key, int code) {
    Map<String, Object> down = new TreeMap<>();
    down.put("type", key.equals("Enter") ? "keyDown" : "rawKeyDown");
    down.put("key", key);
    down.put("code", key);
    down.put("windowsVirtualKeyCode", code);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    send("Input.dispatchKeyEvent", down);
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
  }

  @Override
  public void close() {
    socket.abort();
    browser.destroy();
    try {
      // The browser writes into its profile until it has ended; the test deletes that folder.
      if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
        browser.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sorts what the browser says into answers and events. */
  private final class Answers implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      message.append(part);
      if (isLast) {
        JsonNode whole = JSON.readTree(message.toString());
        message.setLength(0);
        if (whole.has("id")) {
          answers.remove(whole.path("id").asInt()).complete(whole);
        } else {
          events.add(whole);
        }
      }
      from.request(1);
      return null;
    }
  }
}

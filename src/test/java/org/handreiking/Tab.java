package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab, and the DevTools protocol by which it is told what to do and tells what happens. */
final class Tab {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
  private final WebSocket socket;

  Tab(HttpClient http, String address) {
    this.socket =
        http.newWebSocketBuilder().buildAsync(URI.create(address), new Receiver(this)).join();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  /**
   * What the browser answers to the command {@code method}.
   *
   * @throws Refused if it answers that it cannot do that
   */
  JsonNode send(String method, Map<String, ?> parameters) {
    CompletableFuture<JsonNode> answer = ask(method, parameters);
    try {
      return answer.orTimeout(Browser.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw new AssertionError("no answer to " + method, e);
      }
      throw new Refused(method, e.getCause());
    }
  }

  /**
   * Gives the command {@code method} and waits for nothing, not even whether it is refused:
   * listeners may not wait.
   */
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
        .filter(event -> event.get("method").asString().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  /** Opens {@code address} and waits until it is loaded. */
  void go(URI address) throws InterruptedException {
    int loaded = events("Page.loadEventFired").size();
    JsonNode answer = send("Page.navigate", Map.of("url", address.toString()));
    assertTrue(!answer.has("errorText"), () -> address + ": " + answer);
    Browser.until(address + " is loaded", () -> events("Page.loadEventFired").size() > loaded);
  }

  /** Opens {@code address} as the first page of a visit: without history, and nothing told yet. */
  void visit(URI address) throws InterruptedException {
    events.clear();
    // A history that is full does not grow, so that nobody would see a page adding to it.
    send("Page.resetNavigationHistory", Map.of());
    go(address);
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

  /** Makes the tab as a new one, and lets go of all that the site at {@code origin} has kept. */
  void reset(String origin) throws InterruptedException {
    send("Emulation.clearDeviceMetricsOverride", Map.of());
    send("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    // What is kept for one tab only can be let go of by the page alone; false on an empty page.
    is("sessionStorage.clear()");
    go(URI.create("about:blank"));
    send("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
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
    entries.forEach(entry -> addresses.add(entry.get("url").asString()));
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
    try {
      JsonNode answer =
          send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
      return answer.path("result").path("value").asBoolean(false);
    } catch (Refused e) {
      // The page it was asked about is gone before the answer.
      return false;
    }
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

  /** Presses a key that moves the focus or uses what has it, and lets it go. */
  void press(String key, int code) {
    Map<String, Object> down = new TreeMap<>(key("rawKeyDown", key, 0));
    down.put("code", key);
    down.put("windowsVirtualKeyCode", code);
    if (key.equals("Enter")) {
      down.put("type", "keyDown");
      down.put("text", "\r");
    }
    send("Input.dispatchKeyEvent", down);
    up(key, 0);
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
    JsonNode message = JSON.readTree(text);
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
      if (message.has("error")) {
        answer.completeExceptionally(new IllegalStateException(message.get("error").toString()));
      } else {
        answer.complete(message.get("result"));
      }
      return;
    }
    events.add(message);
    Consumer<JsonNode> listener = listeners.get(message.get("method").asString());
    if (listener != null) {
      listener.accept(message.get("params"));
    }
  }

  /** The browser answered that it cannot do what it was told. */
  static final class Refused extends AssertionError {

    private static final long serialVersionUID = 1L;

    private Refused(String method, Throwable answer) {
      super(method + ": " + answer.getMessage(), answer);
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

package org.handreiking;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that sends a folder, each file with the site's headers, to this machine only. */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "pdf", "application/pdf");

  private final HttpServer server;
  private final Map<String, String> headers;
  private final Map<String, byte[]> added = new ConcurrentHashMap<>();
  private final List<String> missing = new CopyOnWriteArrayList<>();

  SiteServer(Map<String, String> headers) throws IOException {
    this.headers = headers;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  /** Begins to send the files of {@code folder}. */
  void start(Path folder) {
    server.createContext("/", exchange -> answer(exchange, folder));
    server.start();
  }

  private void answer(HttpExchange exchange, Path folder) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(path).normalize();
    boolean isFile = file.startsWith(folder) && Files.isRegularFile(file);
    boolean found = isFile || added.containsKey(path);
    byte[] body = "not found".getBytes(StandardCharsets.UTF_8);
    if (found) {
      body = added.containsKey(path) ? added.get(path) : Files.readAllBytes(file);
    } else {
      missing.add(path);
    }
    String ending = path.substring(path.lastIndexOf('.') + 1);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Sends one more file, or another in its place; says its name. */
  String add(String name, String text) {
    added.put(name, text.getBytes(StandardCharsets.UTF_8));
    return name;
  }

  /** The address of a file. */
  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path);
  }

  /** What was asked for and is not there. */
  List<String> missing() {
    return missing;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

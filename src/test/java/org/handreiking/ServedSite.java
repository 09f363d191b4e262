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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The repository's own site, built and served as on the web; its pages are sorted by kind. */
final class ServedSite implements AutoCloseable {

  private static final String ADDRESS = "https://example.org/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Path folder;
  private final HttpServer server;
  private final Map<String, String> added = new ConcurrentHashMap<>();
  private final TreeMap<String, List<String>> kinds = new TreeMap<>();

  ServedSite() throws IOException {
    folder = ExampleSite.target().resolve("site");
    sortPages();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  private void sortPages() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        kinds.computeIfAbsent(kind(file), unused -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The template of a page, and of what it shows below its text. */
  private static String kind(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    return page.body().className() + " " + page.select("section.view").attr("class");
  }

  /** All pages of the site with -Ddeep=true; else {@code each} of every kind, always the same. */
  List<String> pages(int each) {
    boolean all = Boolean.getBoolean("deep");
    List<String> chosen = new ArrayList<>();
    for (List<String> pages : kinds.values()) {
      List<String> mixed = new ArrayList<>(pages);
      Collections.shuffle(mixed, new Random(7));
      chosen.addAll(all ? pages : mixed.subList(0, Math.min(each, mixed.size())));
    }
    return chosen;
  }

  /** Serves one more file, for a test that must find something on it; says its name. */
  String add(String name, String text) {
    added.put(name, text);
    return name;
  }

  URI address(String page) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + page);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    String name = folder.relativize(file).toString().replace('\\', '/');
    boolean found = added.containsKey(name) || Files.isRegularFile(file);
    byte[] bytes = found ? bytes(name) : new byte[0];
    if (name.endsWith(".html")) {
      // The page for addresses that do not exist names everything by the site's whole address.
      String html = new String(bytes, StandardCharsets.UTF_8);
      bytes = html.replace(ADDRESS, address("").toString()).getBytes(StandardCharsets.UTF_8);
    }
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private byte[] bytes(String name) throws IOException {
    String text = added.get(name);
    return text == null
        ? Files.readAllBytes(folder.resolve(name))
        : text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

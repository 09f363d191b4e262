package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.handreiking.cli.Main;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The repository's own site, built and served as on the web; its pages are sorted by kind. */
final class ServedSite implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Path folder;
  private final HttpServer server;
  private final TreeMap<String, List<String>> kinds = new TreeMap<>();

  /** Builds the site in {@code target}. */
  ServedSite(Path target) throws IOException {
    StringWriter console = new StringWriter();
    PrintWriter out = new PrintWriter(console, true);
    Instant now = Instant.parse("2026-11-21T12:00:00Z");
    int code = Main.run(out, out, now, "build", "--target", target.toString());
    assertEquals(Main.DONE, code, console.toString());
    folder = target.resolve("site");
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

  /** Puts one more page on the site, for a test that must find something on it. */
  String add(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name), html);
    return name;
  }

  URI address(String page) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + page);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    boolean found = file.startsWith(folder) && Files.isRegularFile(file);
    byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
    String name = file.toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

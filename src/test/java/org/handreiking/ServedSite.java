package org.handreiking;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The repository's own site, built and served as on the web; its pages are sorted by kind. */
final class ServedSite implements AutoCloseable {

  private static final String ADDRESS = "https://example.org/";

  private final Path folder = ExampleSite.folder();
  private final SiteServer server = new SiteServer(Map.of());
  private final TreeMap<String, List<String>> kinds = new TreeMap<>();

  ServedSite() throws IOException {
    sortPages();
    server.start(folder);
    // The page for addresses that do not exist names everything by the site's whole address.
    String missing = Files.readString(folder.resolve("404.html"));
    add("404.html", missing.replace(ADDRESS, address("").toString()));
  }

  private void sortPages() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(ExampleSite::isPage).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        kinds.computeIfAbsent(kind(file), unused -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The template of a page, what it shows below its text, and the way it is written. */
  private static String kind(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    String direction = page.select("html").attr("dir");
    return direction
        + " "
        + page.body().className()
        + " "
        + page.select("section.view").attr("class");
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
    return server.add(name, text);
  }

  URI address(String page) {
    return server.address(page);
  }

  /** What a browser knows the site by when it keeps something for it. */
  String origin() {
    return address("").toString().replaceFirst("/$", "");
  }

  @Override
  public void close() {
    server.close();
  }
}

package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.web.SecurityHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site, served with its own headers, in a real browser. */
@Tag("browser")
class HeadersInBrowserTest {

  @TempDir static Path folder;

  private static SiteServer server;
  private static Path pages;

  @BeforeAll
  static void serveTheSite() throws IOException {
    server = new SiteServer(SecurityHeaders.all());
    pages = folder.resolve("own");
    TestFolders.copy(ExampleSite.folder(), pages);
    // Under its own address, so that the page for what is missing finds its style.
    Path missing = pages.resolve("404.html");
    String text = Files.readString(missing);
    assertTrue(text.contains("\"https://example.org/"));
    Files.writeString(missing, text.replace("\"https://example.org/", "\"" + server.address("")));
    server.start(pages);
  }

  @AfterAll
  static void stopServing() {
    server.close();
  }

  @Test
  void noKindOfPageDoesAnythingThatItsHeadersRefuse() throws Exception {
    Map<String, String> kinds = onePerKind();
    assertTrue(kinds.size() >= 15, kinds.toString());
    List<String> said = new ArrayList<>();
    Browser browser = new Browser(folder);
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      for (String line : browser.console(server.address(kind.getValue()))) {
        said.add(kind.getValue() + ": " + line);
      }
    }
    assertEquals("", String.join("\n", said));
    assertEquals(List.of(), server.missing());
  }

  /** A page of each kind, of each thing that pages show, and of those at the top. */
  private static Map<String, String> onePerKind() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(pages)) {
      for (Path file : walk.filter(ExampleSite::isPage).sorted().toList()) {
        String name = pages.relativize(file).toString().replace('\\', '/');
        Document page = Jsoup.parse(Files.readString(file));
        String kind =
            (name.contains("/") ? "" : name + " ")
                + page.body().className()
                + " "
                + page.select("section.view").eachAttr("class")
                + (page.select("script").isEmpty() ? "" : " script");
        kinds.putIfAbsent(kind, name);
      }
    }
    return kinds;
  }

  @Test
  void theBrowserDoesSayWhatTheHeadersRefuse() throws Exception {
    String page = Files.readString(pages.resolve("nl/index.html"));
    Files.writeString(
        pages.resolve("nl/seeded.html"),
        page.replace(
            "</main>", "<p style=\"color: red\">x</p><script>document.title = 1</script>"));
    List<String> said = new Browser(folder).console(server.address("nl/seeded.html"));
    // Each twice: the header and the page itself refuse it.
    assertEquals(4, said.stream().filter(line -> line.contains("inline")).count(), said.toString());
    assertEquals(List.of(), server.missing());
  }
}

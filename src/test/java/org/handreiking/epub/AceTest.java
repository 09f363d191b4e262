package org.handreiking.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.SampleBooks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Ace, DAISY's checker of whether a book can be read by everyone, has against the samples. */
@Tag("node")
final class AceTest {

  @TempDir Path temp;

  @Test
  void aceHasNothingAgainstTheSampleBooks() throws Exception {
    assertEquals(List.of(), violations(epub(EpubSamples.DUTCH, SampleBooks.dutch(3))));
    assertEquals(List.of(), violations(epub(EpubSamples.ARABIC, SampleBooks.arabic())));
    assertEquals(List.of(), violations(epub(EpubSamples.DUTCH, EpubSamples.everything())));
  }

  @Test
  void aceFindsWhatIsWrong() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    ReadEpub book = new ReadEpub(epub(EpubSamples.DUTCH, SampleBooks.dutch(1)));
    for (String name : book.names()) {
      if (name.startsWith("EPUB/") && !name.endsWith(".opf")) {
        files.put(name.substring(5), book.bytes(name.substring(5)));
      }
    }
    String broken = book.text("text/ritme.xhtml").replace("alt=\"Een rood vlak\"", "");
    files.put("text/ritme.xhtml", broken.getBytes(StandardCharsets.UTF_8));
    assertNotEquals(List.of(), violations(Container.pack(book.bytes("package.opf"), files)));
  }

  private static byte[] epub(EpubTexts texts, Handbook book) {
    return new EpubWriter(texts, new Diagnostics())
        .write(book, Optional.of(EpubSamples.pages(book)));
  }

  private List<String> violations(byte[] epub) throws Exception {
    Path folder = Files.createTempDirectory(temp, "ace");
    Path file = Files.write(folder.resolve("book.epub"), epub);
    Path ace = Path.of(System.getProperty("node"), "node_modules/@daisy/ace-cli/bin/ace.js");
    ProcessBuilder command =
        new ProcessBuilder(
            "node",
            ace.toAbsolutePath().toString(),
            "--outdir",
            folder.resolve("report").toString(),
            file.toString());
    command.environment().put("PUPPETEER_EXECUTABLE_PATH", System.getProperty("chromium"));
    // It keeps its settings and its log there.
    command.environment().put("HOME", folder.toString());
    Path said = folder.resolve("said.txt");
    Process process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean isDone = process.waitFor(3, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertEquals("true 0", isDone + " " + process.waitFor(), () -> read(said));
    return found(folder.resolve("report/report.json"));
  }

  private static List<String> found(Path report) throws Exception {
    List<String> found = new ArrayList<>();
    JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
    for (JsonNode file : json.path("assertions")) {
      for (JsonNode one : file.path("assertions")) {
        found.add(
            file.path("earl:testSubject").path("url").asString()
                + " "
                + one.path("earl:test").path("dct:title").asString()
                + " "
                + one.path("earl:result").path("html").asString(""));
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

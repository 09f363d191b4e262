package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handreiking.TestFolders;
import org.handreiking.cli.Main;
import org.handreiking.output.Folders;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole builds. Each folder below {@code golden/} but {@code base} is a case: {@code in/} is laid
 * over {@code base/} and built; {@code out/} holds what must come out, {@code console.txt}
 * included. A file too few and a file too many both fail. {@code -Dgolden=update} writes {@code
 * out/} anew: read the difference before committing it.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatItsFolderSays() throws IOException {
    List<Path> cases;
    try (Stream<Path> list = Files.list(CASES)) {
      cases = list.filter(folder -> Files.isDirectory(folder.resolve("in"))).sorted().toList();
    }
    assertTrue(cases.size() >= 10, "only " + cases.size() + " cases were found");
    return cases.stream()
        .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
  }

  private void check(Path golden) throws IOException {
    Path site = temp.resolve(golden.getFileName());
    TestFolders.copy(CASES.resolve("base"), site);
    TestFolders.copy(golden.resolve("in"), site);
    removeWhatTheCaseRemoves(site);
    Map<String, byte[]> found = build(site);
    if (UPDATE) {
      Folders.delete(golden.resolve("out"));
      for (Map.Entry<String, byte[]> file : found.entrySet()) {
        Path path = golden.resolve("out").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    compare(read(golden.resolve("out")), found);
  }

  /** A case lists in {@code remove.txt} what it wants gone from the base. */
  private static void removeWhatTheCaseRemoves(Path site) throws IOException {
    Path list = site.resolve("remove.txt");
    if (Files.exists(list)) {
      for (String path : Files.readAllLines(list)) {
        Files.delete(site.resolve(path));
      }
      Files.delete(list);
    }
  }

  private static Map<String, byte[]> build(Path site) throws IOException {
    StringWriter console = new StringWriter();
    PrintWriter out = new PrintWriter(console, true);
    String language = Files.exists(site.resolve("english.txt")) ? "en" : "nl";
    List<String> arguments =
        new ArrayList<>(List.of("build", "--site", site.toString(), "--language", language));
    if (Files.exists(site.resolve("lenient.txt"))) {
      arguments.add("--lenient");
    }
    int code = Main.run(out, out, NOW, arguments.toArray(String[]::new));
    String shown =
        console
            .toString()
            .replace(site.toString(), "SITE")
            .replaceAll("\\d+\\.\\d s", "N s")
            .replace("\r\n", "\n");
    Map<String, byte[]> files = read(site.resolve("target/site"));
    Map<String, byte[]> result = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = "site/" + file.getKey();
      if (name.endsWith(".pdf")) {
        result.put(name + ".txt", textOf(file.getValue()));
      } else if (name.endsWith(".epub")) {
        result.put(name + ".txt", entriesOf(file.getValue()));
      } else {
        result.put(name, file.getValue());
      }
    }
    String text = shown + "exit code " + code + "\n";
    result.put("console.txt", text.getBytes(StandardCharsets.UTF_8));
    return result;
  }

  /** The names of the entries of {@code epub}, and what can be read in them. */
  private static byte[] entriesOf(byte[] epub) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append("-- ").append(entry.getName()).append('\n');
        if (entry.getName().endsWith(".xhtml")) {
          String html = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          text.append(Jsoup.parse(html).body().wholeText().replaceAll("\\s*\n\\s*", "\n").strip());
          text.append('\n');
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static void compare(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertEquals(
        String.join("\n", expected.keySet()), String.join("\n", found.keySet()), "the files");
    assertAll(
        expected.keySet().stream()
            .map(
                path ->
                    () ->
                        assertEquals(
                            new String(expected.get(path), StandardCharsets.UTF_8),
                            new String(found.get(path), StandardCharsets.UTF_8),
                            path)));
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}

package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index as scripts, and what the search of the page does when some of them are not there. */
class SearchExportTest {

  private static final Language NL = Language.of("nl");
  private static final String QUERY = "spiegel";

  @TempDir Path folder;

  private Map<String, String> export(String name, String lastPage) {
    Path index = folder.resolve(name);
    Corpus corpus = new Corpus(index, "nl");
    for (int i = 0; i < 300; i++) {
      String text = "Spiegel" + i + " van glas met brief en tekst " + "woord".repeat(i % 7 + 1) + i;
      corpus.page("p" + i, "Pagina " + i, "<p>" + text + "</p><h2 id='s'>Spiegel</h2>" + text);
    }
    corpus.page("laatste", lastPage, "<p>Een spiegel.</p>").write();
    return SearchExport.files(index, NL);
  }

  private Path written(Map<String, String> scripts) {
    Path site = folder.resolve("site");
    scripts.forEach(
        (path, script) -> {
          try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.writeString(site.resolve(path), script);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return site;
  }

  private static List<Path> files(Path site, String letter) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.getFileName().toString().matches(letter + "[0-9-]+\\.js"))
          .sorted()
          .toList();
    }
  }

  @Test
  void sameTextsGiveTheSameScriptsAndOthersOtherNames() {
    Map<String, String> first = export("a", "Laatste");

    assertEquals(first, export("b", "Laatste"));
    Map<String, String> other = export("c", "Allerlaatste");
    List<String> kept = first.keySet().stream().filter(other::containsKey).toList();
    assertEquals(List.of("nl/start.js"), kept);
  }

  @Test
  void everyFileIsOneCallWithTexts() {
    export("a", "Met \"aanhalingstekens\", \\ en </script>")
        .values()
        .forEach(
            script ->
                assertTrue(
                    script
                        .replaceAll("\\\\[\"\\\\nr]", "")
                        .matches("handreikingData\\((\"[^\"\\\\\n]*\",?)+\\)\n"),
                    script));
  }

  @Test
  void filesOfWordsAreSmall() {
    export("a", "Laatste").forEach((path, script) -> assertTrue(script.length() < 12_000, path));
  }

  @Test
  @Tag("node")
  void partThatIsMissingLeavesTheOthersAndIsSaid() throws Exception {
    Path site = written(export("a", "Laatste"));
    PageSearch.Answer whole = PageSearch.ask(site, "nl", List.of(QUERY)).get(0);
    assertFalse(whole.incomplete());
    assertEquals(10, whole.addresses().size());

    Files.delete(files(site, "d").stream().filter(file -> holds(file, whole)).findFirst().get());
    PageSearch.Answer without = PageSearch.ask(site, "nl", List.of(QUERY)).get(0);

    assertTrue(without.incomplete());
    assertEquals(10, without.addresses().size());
    assertNotEquals(whole.addresses(), without.addresses());
  }

  private static boolean holds(Path file, PageSearch.Answer answer) {
    try {
      String page = answer.addresses().get(0).replaceFirst("#.*", "");
      return Files.readString(file).contains("\"" + page + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Tag("node")
  void cutFileIsAMissingPart() throws Exception {
    Path site = written(export("a", "Laatste"));
    for (Path file : files(site, "w")) {
      String script = Files.readString(file);
      Files.writeString(file, script.substring(0, script.length() / 2));
    }

    PageSearch.Answer answer = PageSearch.ask(site, "nl", List.of(QUERY)).get(0);

    assertTrue(answer.incomplete());
    assertEquals(List.of(), answer.addresses());
  }
}

package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheets and cards a build makes anew. */
class HandoutStageTest {

  @TempDir Path folder;

  @Test
  void onlyWhatChangesIsMadeAnew() throws IOException {
    SeededSite site = new SeededSite(folder);
    TestFolders.copy(Path.of("src/test/resources/golden/handouts-and-topics/in"), folder);
    site.build();
    Map<String, String> first = printed();
    assertEquals(3, first.size(), first.toString());
    Map<String, String> kept = kept();

    site.replace("content/index.adoc", "= Welkom", "= Welkom hier").build();
    assertEquals(kept, kept());
    assertEquals(first, printed());

    site.replace("content/kracht/keer.adoc", "Een kring van stoelen.", "Een kring.").build();
    Map<String, String> later = printed();
    assertEquals(first.keySet(), later.keySet());
    assertEquals(
        "nl/kracht/keer/blad.pdf",
        first.keySet().stream()
            .filter(file -> !first.get(file).equals(later.get(file)))
            .reduce("", (one, other) -> one + other));
  }

  @Test
  void sheetThatIsTooFullIsAMistakeAndNothingIsPublished() throws IOException {
    SeededSite site = new SeededSite(folder);
    TestFolders.copy(Path.of("src/test/resources/golden/handouts-and-topics/in"), folder);
    String page = "content/kracht/keer.adoc";
    site.replace(page, ":duur: 30", ":duur: 180")
        .replace(page, "|Welkom\n", "|Welkom\n\n" + "|1\n|Nog een stap\n\n".repeat(150));

    assertEquals(
        List.of("content/kracht/keer.adoc HANDOUT_TOO_FULL De eerste keer"),
        site.found().stream().filter(one -> !one.contains("_UNUSED")).toList());
    assertFalse(Files.exists(folder.resolve("target/site")));
  }

  /** What of the printouts is in the output, by file. */
  private Map<String, String> printed() throws IOException {
    return files(folder.resolve("target/site"), "nl/kracht/.*\\.pdf");
  }

  private Map<String, String> kept() throws IOException {
    return files(folder.resolve("target/cache/handbooks"), ".*");
  }

  private static Map<String, String> files(Path top, String names) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(top)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = top.relativize(file).toString().replace('\\', '/');
        if (name.matches(names)) {
          found.put(name, Arrays.hashCode(Files.readAllBytes(file)) + "");
        }
      }
    }
    return found;
  }
}

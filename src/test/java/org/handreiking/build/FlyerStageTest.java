package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which flyers a build makes, and which it makes anew. */
class FlyerStageTest {

  private static final String SHEET = "data/calendar/alles.csv";
  private static final String FLYER = "target/site/nl/agenda/open/flyer.pdf";

  @TempDir Path folder;

  private SeededSite site;

  @BeforeEach
  void startWithAProgrammeThatIsOpen() throws IOException {
    site = new SeededSite(folder);
    TestFolders.copy(Path.of("src/test/resources/golden/calendar-flyers/in"), folder);
    site.build();
    assertTrue(Files.exists(folder.resolve(FLYER)));
  }

  @Test
  void programmeThatHasBecomeFullHasNoFlyerAndNoLinkToOne() {
    site.replace(SHEET, ";bijna vol;", ";vol;")
        .replace(SHEET, "plein;nl;ja;;;iedereen;;;", "plein;nl;ja;;;iedereen;;vol;")
        .replace(SHEET, "plein;nl;;;;professionals;;;", "plein;nl;;;;professionals;;vol;");
    site.build();

    assertFalse(Files.exists(folder.resolve(FLYER)));
    assertFalse(site.read("target/site/nl/agenda/open/index.html").contains(".pdf"));
  }

  @Test
  void programmeThatAsksForNeutralNamesHasNoFlyer() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("target/site/nl/agenda/stil"))) {
      assertEquals(1, files.count());
    }
    assertFalse(site.read("target/site/nl/agenda/stil/index.html").contains(".pdf"));
  }

  @Test
  void flyersAreMadeAnewOnlyWhenTheirProgrammeChanges() throws IOException {
    Map<Path, String> first = kept();
    assertEquals(2, first.size());

    site.replace("content/index.adoc", "= Welkom", "= Welkom hier").build();
    assertEquals(first, kept());

    site.replace(SHEET, "Samen praten", "Samen zwijgen").build();
    assertEquals(2, kept().size());
    assertTrue(kept().keySet().stream().noneMatch(first::containsKey));
  }

  /** The flyers in the cache, with the time at which each was made. */
  private Map<Path, String> kept() throws IOException {
    Map<Path, String> kept = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("target/cache/flyers"))) {
      for (Path file : files.toList()) {
        kept.put(file, Files.getLastModifiedTime(file).toString());
      }
    }
    return kept;
  }
}

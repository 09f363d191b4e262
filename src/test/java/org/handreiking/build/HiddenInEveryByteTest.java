package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Addresses that are not for everybody, on a site with the example's own templates: they stand in
 * the spreadsheet of places, and in no byte of what a build makes of it.
 */
class HiddenInEveryByteTest {

  private static final String AFTER_REGISTRATION =
      "Café ’t Wééghuys & Zn., Zijlbréstraat 7a, 1987 ZQ";
  private static final String AREA_ONLY = "“Hof der Ÿmbrazië”, Ÿmbrapad 113-bis; 2e verd. <links>";

  /** What tells where it is: all of it, and what only it has. */
  private static final List<String> TELLING =
      List.of(AFTER_REGISTRATION, AREA_ONLY, "Wééghuys", "Zijlbré", "1987 ZQ", "Ÿmbra");

  @TempDir Path folder;

  @Test
  void anAddressThatIsHiddenIsInNoByteOfTheOutput() throws IOException {
    SeededSite site = site("na aanmelding", "alleen wijk");

    assertInstanceOf(BuildResult.Published.class, site.build(), () -> site.found().toString());

    assertEquals(new TreeSet<>(), EveryByte.telling(TELLING, folder.resolve("target")));
  }

  @Test
  void anAddressThatIsForEverybodyIsFoundInFilesOfEveryKind() throws IOException {
    SeededSite site = site("ja", "ja");
    String page = "content/kracht/index.adoc";
    site.write(page, site.read(page) + "\n\n" + AFTER_REGISTRATION + "\n");

    assertInstanceOf(BuildResult.Published.class, site.build(), () -> site.found().toString());

    for (String telling : TELLING) {
      SortedSet<String> files = EveryByte.telling(List.of(telling), folder.resolve("target"));
      SortedSet<String> kinds =
          files.stream()
              .map(file -> file.startsWith("index/") ? "index" : file.replaceAll(".*\\.", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      SortedSet<String> wanted = new TreeSet<>(List.of("atom", "html", "ics", "index"));
      if (AFTER_REGISTRATION.contains(telling)) {
        wanted.add("pdf");
      }
      assertTrue(kinds.containsAll(wanted), telling + ": " + kinds);
    }
  }

  private SeededSite site(String first, String second) throws IOException {
    SeededSite site = new SeededSite(folder);
    Path resources = Path.of("src/test/resources");
    TestFolders.copy(resources.resolve("golden/methodology-with-both-way-links/in"), folder);
    TestFolders.copy(resources.resolve("changes/in"), folder);
    TestFolders.copy(Path.of("templates"), folder.resolve("templates"));
    TestFolders.copy(Path.of("assets"), folder.resolve("assets"));
    return site.write(
        "data/places.csv",
        """
        id;naam;gemeente;wijk;adres;adres-tonen;toegankelijkheid;toelichting
        huis;Het Huis;Utrecht;Zuid;"%s";%s;lift;
        plein;Het Plein;Utrecht;Noord;"%s";%s;;
        zaal;De Zaal;Deventer;;Zaalweg 9;ja;;
        """
            .formatted(AFTER_REGISTRATION, first, AREA_ONLY, second));
  }
}

package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private static final List<String> NAMES = List.of("nl", "a", "b", "a-1", "2026", "index");
  private static final List<String> FILES = List.of("index.html", "a.css", "b-2.pdf", "a");

  @ParameterizedTest
  @CsvSource({
    "nl/index.html, nl/a/index.html, a/index.html",
    "nl/a/index.html, nl/index.html, ../index.html",
    "nl/a/b/index.html, nl/a/c/index.html, ../c/index.html",
    "nl/a/index.html, tr/a/index.html, ../../tr/a/index.html",
    "nl/a/index.html, nl/a/index.html, index.html",
    "index.html, 404.html, 404.html",
    "nl/ab/index.html, nl/a/index.html, ../a/index.html"
  })
  void linkIsTheShortestWayBetweenTwoFiles(String from, String to, String link) {
    assertEquals(link, Links.relative(from, to));
  }

  @Test
  void linkLeadsBackToTheFileItWasMadeFor() {
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      String from = file(random);
      String to = file(random);
      String link = Links.relative(from, to);

      assertEquals(to, Links.resolve(from, link), from + " " + link);
      assertTrue(link.matches("(\\.\\./)*([a-z0-9-]+/)*[a-z0-9.-]+"), link);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nl/a/index.html, ../, nl/index.html",
    "nl/a/index.html, b/, nl/a/b/index.html",
    "nl/a/index.html, ../../, index.html",
    "nl/a/index.html, b/index.html#hier, nl/a/b/index.html",
    "nl/a/index.html, #hier, nl/a/index.html",
    "nl/a/index.html, /tr/, tr/index.html",
    "nl/a/index.html, foto%20een.png, nl/a/foto een.png",
    "nl/a/index.html, ../../../geheim.txt, ../geheim.txt"
  })
  void linkIsFollowedAsABrowserDoes(String from, String link, String file) {
    assertEquals(file, Links.resolve(from, link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elders.adoc", "//elders/a.adoc", "mailto:x", "twee woorden.adoc", "%"})
  void whatIsNoLinkWithinTheOutputIsRefused(String link) {
    assertThrows(IllegalArgumentException.class, () -> Links.resolve("content/a.adoc", link));
  }

  private static String file(Random random) {
    return random
        .ints(random.nextInt(5), 0, NAMES.size())
        .mapToObj(i -> NAMES.get(i) + "/")
        .collect(Collectors.joining("", "", FILES.get(random.nextInt(FILES.size()))));
  }
}

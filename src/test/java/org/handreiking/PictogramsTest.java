package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.page.Pictograms;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The small drawings beside words. */
class PictogramsTest {

  private static final Path FOLDER = Path.of(Pictograms.FOLDER);
  private static final long MOST_BYTES = 4096;

  static List<Path> files() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void drawingIsSmallHasOneColourAndNoWords(Path file) throws Exception {
    assertTrue(Files.size(file) <= MOST_BYTES, file + " is too large");
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertEquals("0 0 24 24", svg.getAttribute("viewBox"));
    assertEquals("", svg.getTextContent().strip());
    NodeList all = svg.getElementsByTagName("*");
    assertTrue(all.getLength() > 0);
    assertColour(svg);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertTrue(Set.of("path", "circle").contains(element.getTagName()), element.getTagName());
      assertFalse(element.hasAttribute("style") || element.hasAttribute("id"));
      assertColour(element);
    }
  }

  private static void assertColour(Element element) {
    Set<String> allowed = Set.of("", "none", "currentColor");
    assertTrue(allowed.contains(element.getAttribute("fill")), "fill");
    assertTrue(allowed.contains(element.getAttribute("stroke")), "stroke");
  }

  @Test
  void everyExerciseHasAPictogramAndTheTwelveHaveOneEach() throws IOException {
    List<String> without = new ArrayList<>();
    Set<String> twelve = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".adoc")).sorted().toList()) {
        String text = Files.readString(file);
        boolean isExercise = text.contains("\n:soort: werkvorm\n");
        if (isExercise && !text.contains("\n:pictogram: ")) {
          without.add(file.toString());
        }
        if (isExercise && file.toString().contains("kracht-achter-tranen")) {
          twelve.add(text.lines().filter(line -> line.startsWith(":pictogram:")).findFirst().get());
        }
      }
    }
    assertEquals(List.of(), without);
    assertEquals(12, twelve.size(), twelve.toString());
  }

  @Test
  void nameThatDoesNotExistIsAnErrorThatNamesThoseThatDo() {
    SourceTree tree =
        TextTree.of(
            """
            -- assets/pictograms/boom.svg --
            <svg/>
            -- assets/pictograms/vis.svg --
            <svg/>
            -- content/a.adoc --
            = A
            :soort: pagina
            :beschrijving: Zin.
            :lezers: trainer
            :pictogram: bom
            -- content/b.adoc --
            = B
            :soort: pagina
            :beschrijving: Zin.
            :lezers: trainer
            :pictogram: vis
            """);
    Diagnostics diagnostics = new Diagnostics();
    Articles articles = new Articles(new ArticleReader(diagnostics).read(tree));
    new Pictograms(tree).check(articles, diagnostics);

    assertEquals(List.of("content/a.adoc:5 HEADER_BAD_VALUE pictogram"), Shown.in(diagnostics));
    assertEquals(
        List.of("pictogram", "bom", "boom, vis"), Shown.values(diagnostics.sorted().get(0)));
  }

  /** The style sheet repeats some of them as masks, because lists of facts show them very often. */
  @ParameterizedTest
  @CsvSource({
    "time, time",
    "group, group",
    "materials, things",
    "place, place",
    "childcare, child",
    "language, talk",
    "cost, cost",
    "access, access",
    "calendar, day"
  })
  void maskInTheStyleSheetIsTheSameDrawing(String name, String mask) throws IOException {
    String css = Files.readString(Path.of("assets/style.css"));
    String own =
        css.lines().filter(line -> line.contains("--i-" + mask + ": url(")).findFirst().get();
    String svg = Files.readString(FOLDER.resolve(name + ".svg"));

    assertEquals(shapes(svg), shapes(own.replace("%3C", "<").replace("%3E", ">")));
  }

  private static List<String> shapes(String svg) {
    return Stream.of(svg.split(" (?:d|cx|cy|r)=[\"']"))
        .skip(1)
        .map(value -> value.replaceAll("[\"'].*", "").replaceAll("(\\.\\d)00", "$1").strip())
        .toList();
  }
}

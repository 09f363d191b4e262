package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The design system: its colours can be read, and nothing in it is left over. */
class StyleTest {

  private static final Path STYLE = Path.of("assets/style.css");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{3,6});");
  private static final Pattern CLASS = Pattern.compile("\\.(-?[a-z_][\\w-]*)");

  /** What editors may write in English where the example site writes Dutch, and the other way. */
  private static final Set<String> ROLES = Set.of("running-order", "say", "tick", "choices");

  /** What Asciidoctor can make of a text, though no text of the example site has it now. */
  private static final Set<String> ASCIIDOCTOR =
      Set.of(
          "caution", "tip", "important", "sidebarblock", "exampleblock", "halign-right", "image");

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, card, 7",
    "ink, sand, 7",
    "ink, care, 7",
    "ink, sage, 7",
    "ink, lilac, 7",
    "soft, paper, 4.5",
    "soft, card, 4.5",
    "soft, sand, 4.5",
    "soft, lilac, 4.5",
    "link, paper, 4.5",
    "link, card, 4.5",
    "link, sand, 4.5",
    "link, care, 4.5",
    "link, sage, 4.5",
    "link, lilac, 4.5",
    "terra, paper, 4.5",
    "terra, card, 4.5",
    "sage-ink, sage, 4.5",
    "sage-ink, card, 3",
    "on-plum, plum, 7",
    "on-plum, deep, 7",
    "on-link, link, 4.5",
    "on-exit, exit, 4.5",
    "exit, card, 3",
    "focus, paper, 3",
    "focus, card, 3"
  })
  void wordsStandOutAgainstWhatIsBehindThem(String front, String back, double least)
      throws IOException {
    String css = css();
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, String> light = tokens(css.substring(0, dark));
    Map<String, String> night = new TreeMap<>(light);
    night.putAll(tokens(css.substring(dark, css.indexOf("box-sizing"))));
    assertTrue(night.size() == light.size() && !night.equals(light), "two sets of colours");
    for (Map<String, String> colours : List.of(light, night)) {
      double found = contrast(colours.get(front), colours.get(back));
      assertTrue(found >= least, front + " on " + back + ": " + found + " in " + colours);
    }
  }

  @Test
  void theContrastOfBlackAndWhiteIsTwentyOne() {
    assertEquals(21, contrast("#000", "#ffffff"), 0.001);
    assertEquals(4.54, contrast("#767676", "#fff"), 0.01);
  }

  /** As WCAG 2.2 defines contrast and relative luminance. */
  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    double[] shares = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += shares[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new TreeMap<>();
    TOKEN.matcher(css).results().forEach(one -> tokens.put(one.group(1), one.group(2)));
    return tokens;
  }

  @Test
  void everyClassInTheStyleIsSomewhereOnThePages() throws IOException {
    Set<String> used = new TreeSet<>(ROLES);
    used.addAll(ASCIIDOCTOR);
    for (Path page : files(ExampleSite.folder(), ".html")) {
      Document document = Jsoup.parse(Files.readString(page));
      document.select("[class]").forEach(element -> used.addAll(element.classNames()));
    }
    StringBuilder scripts = new StringBuilder();
    for (Path script : files(Path.of("assets"), ".js")) {
      scripts.append(Files.readString(script));
    }
    List<String> leftOver = new ArrayList<>();
    for (String name : selectors()) {
      if (!used.contains(name) && !scripts.toString().contains(name)) {
        leftOver.add(name);
      }
    }
    assertEquals(List.of(), leftOver);
  }

  private static Set<String> selectors() throws IOException {
    Set<String> names = new TreeSet<>();
    String css = css().replaceAll("\"[^\"]*\"", "");
    Pattern.compile("([^{};]+)\\{")
        .matcher(css)
        .results()
        .map(MatchResult::group)
        .filter(selector -> !selector.trim().startsWith("@"))
        .forEach(
            selector ->
                CLASS.matcher(selector).results().forEach(found -> names.add(found.group(1))));
    assertTrue(names.size() > 80, names.toString());
    return names;
  }

  @Test
  void sidesAreNamedByTheDirectionOfReading() throws IOException {
    String physical =
        "(?m)^\\s*(margin|padding|border|inset)?-?(left|right|top|bottom)(-\\w+)*:.*"
            + "|^\\s*(width|height|min-width|max-width|min-height|max-height):.*"
            + "|^\\s*(float|text-align|clear): (left|right);";
    assertEquals(
        List.of(),
        Pattern.compile(physical).matcher(css()).results().map(MatchResult::group).toList());
  }

  @Test
  void thePageOfComponentsShowsEveryTokenAndEveryIcon() throws IOException {
    Document page = style();
    String shown = page.select("code").eachText().toString();
    String css = css();
    tokens(css).keySet().forEach(name -> assertTrue(shown.contains("--" + name), name));
    for (String pattern : List.of("--(text|space)-\\w+(?=: )", "(?<=^\\.)i-\\w+(?= \\{)")) {
      Pattern.compile(pattern, Pattern.MULTILINE)
          .matcher(css)
          .results()
          .forEach(one -> assertTrue(shown.contains(one.group()), one.group()));
    }
  }

  @Test
  void thePageOfComponentsIsMadeByTheTemplatesOfTheOtherPages() throws IOException {
    Document page = style();
    for (String component :
        List.of(
            ".facts .i-time",
            ".box.safety",
            ".aftercare",
            ".cards a",
            ".chips a",
            ".neighbours a",
            ".entry.cancelled",
            ".phases",
            "[data-shopping]",
            "[data-print]",
            ".timing svg",
            ".admonitionblock.warning",
            ".afvinken li",
            ".keuzes li")) {
      assertTrue(!page.select(component).isEmpty(), component);
    }
  }

  @Test
  void thePageOfComponentsIsInNoListAndNotInTheSiteMap() throws IOException {
    for (Path file : files(ExampleSite.folder(), ".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      List<String> links = page.select("a[href*=stijl/index]:not([hreflang])").eachAttr("href");
      assertEquals(List.of(), links, file.toString());
    }
    assertTrue(!Files.readString(ExampleSite.folder().resolve("sitemap.xml")).contains("/stijl/"));
  }

  private static Document style() throws IOException {
    return Jsoup.parse(Files.readString(ExampleSite.folder().resolve("nl/stijl/index.html")));
  }

  @Test
  void theBarOfASessionHasAPieceForEachStepAndIsFull() throws IOException {
    int sessions = 0;
    for (Path file : files(ExampleSite.folder(), ".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      if (page.body().hasClass("session")) {
        sessions++;
        Element bar = page.selectFirst(".timing");
        assertEquals(
            page.select(".draaiboek tbody tr").size(), bar.select("rect").size(), "" + file);
        double sum =
            bar.select("rect").stream()
                .mapToDouble(one -> Double.parseDouble(one.attr("width").replace("%", "")))
                .sum();
        assertEquals(100, sum, 0.2, "" + file);
        assertEquals("true", bar.selectFirst("svg").attr("aria-hidden"));
      }
    }
    assertEquals(33 * ExampleSite.LANGUAGES, sessions);
  }

  private static String css() throws IOException {
    return COMMENT.matcher(Files.readString(STYLE)).replaceAll("");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}

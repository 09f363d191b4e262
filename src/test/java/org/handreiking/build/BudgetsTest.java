package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is too heavy for a cheap telephone is not published. */
class BudgetsTest {

  @TempDir Path folder;

  private SeededSite site;

  @BeforeEach
  void startWithASiteThatIsInOrder() throws IOException {
    site = new SeededSite(folder);
  }

  /** Letters that hardly get smaller when they are compressed: at least half of them remain. */
  private static String letters(int count) {
    return new Random(1)
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private List<Diagnostic> found() {
    return site.build().diagnostics().stream()
        // The letters that make a page heavy make it hard to read as well.
        .filter(one -> !one.code().name().startsWith("READING"))
        .toList();
  }

  @Test
  void aPageForParticipantsMayBeLessHeavyThanOthers() {
    String text = letters(28_000);
    site.replace("content/index.adoc", "Hier begint het.", text);
    assertEquals(List.of(), found());
    site.replace("content/hulp.adoc", "Bel 112.", text);
    Diagnostic one = found().get(0);
    assertEquals(Code.WEIGHT_HTML, one.code());
    assertEquals("content/hulp.adoc", one.at().path());
    assertEquals("nl/hulp/", one.values().get(0));
    assertTrue(one.values().get(1).matches("1[5-9]\\.\\d KB"), one.toString());
    assertEquals("14.0 KB", one.values().get(2));
    assertTrue(one.values().get(3).startsWith("nl/hulp/index.html 1"), one.toString());
    assertEquals(1, found().size());
  }

  @Test
  void aStyleThatIsTooHeavyIsReportedOncePerLimit() {
    site.write("assets/style.css", "/* " + letters(160_000) + " */");
    List<Diagnostic> found = found();
    assertEquals(
        List.of(Code.WEIGHT_VIEW, Code.WEIGHT_VIEW), found.stream().map(Diagnostic::code).toList());
    for (Diagnostic one : found) {
      assertTrue(one.values().get(3).startsWith("assets/style.css "), one.toString());
    }
    assertEquals(
        List.of("50.0 KB", "90.0 KB"), found.stream().map(one -> one.values().get(2)).toList());
    assertTrue(found.get(1).values().get(0).endsWith("(+1)"), found.toString());
  }

  @Test
  void aScriptCountsWithWhatItImports() {
    site.write("assets/a.js", "import { b } from \"./b.js\";\n");
    site.write("assets/b.js", "export const b = \"" + letters(20_000) + "\";\n");
    site.html("<script src=\"../../assets/a.js\" type=\"module\"></script>");
    Diagnostic one = found().get(0);
    assertEquals(Code.WEIGHT_SCRIPT, one.code());
    assertTrue(one.values().get(3).startsWith("assets/b.js "), one.toString());
    assertEquals(1, found().size());
  }

  @Test
  void everyFileThatAPageLoadsIsARequest() {
    StringBuilder html = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      site.write("assets/p" + i + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
      html.append("<img src=\"../assets/p" + i + ".svg\" alt=\"\" width=\"9\" height=\"9\">\n");
    }
    site.html(html.toString());
    Diagnostic one = found().get(0);
    assertEquals(Code.WEIGHT_REQUESTS, one.code());
    assertEquals(List.of("nl/hulp/", "7", "6"), one.values().subList(0, 3));
    site.html(html.toString().replaceFirst("<img", "<img loading=\"lazy\""));
    assertEquals(List.of(), found());
  }

  @Test
  void aPictureIsLightAndSaysHowLargeItIs() {
    site.write("assets/p.svg", "<svg><!-- " + letters(60_000) + " --></svg>");
    site.html("<img src=\"../assets/p.svg\" alt=\"\" loading=\"lazy\">");
    assertEquals(
        List.of(
            "content/hulp.adoc:8 WEIGHT_IMAGE assets/p.svg",
            "content/hulp.adoc:8 WEIGHT_IMAGE_SIZE ../../assets/p.svg"),
        site.found());
  }

  @Test
  void pagesForParticipantsLoadNoFont() {
    site.write("assets/style.css", "@font-face { font-family: x; src: local(x) }");
    List<String> found = site.found();
    assertEquals(List.of("templates/frame.ftlh:9 WEIGHT_FONT assets/style.css"), found);
  }

  @Test
  void aSiteMaySetItsOwnLimits() {
    site.replace(
        "data/site.json",
        "\"notFound\"",
        "\"budgets\": {\"recruit\": {\"html\": 0.1, \"requests\": 1}, \"image\": 50}, \"notFound\"");
    assertEquals(
        List.of(
            "content/hulp.adoc:1 WEIGHT_HTML nl/hulp/",
            "content/hulp.adoc:1 WEIGHT_REQUESTS nl/hulp/"),
        site.found());
  }

  @Test
  void aLimitThatNobodyKnowsIsReported() {
    site.replace(
        "data/site.json", "\"notFound\"", "\"budgets\": {\"recruit\": {\"css\": 1}}, \"notFound\"");
    List<String> found = site.found();
    assertEquals(1, found.size());
    assertTrue(found.get(0).endsWith("JSON_UNKNOWN_KEY css"), found.toString());
  }
}

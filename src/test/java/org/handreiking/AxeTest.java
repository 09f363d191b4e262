package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What axe finds on the pages of the site, by the rules of WCAG 2.2, levels A and AA. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class AxeTest {

  private static final boolean DEEP = Boolean.getBoolean("deep");

  private static final String RULES =
      "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],"
          + " rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}";

  private static String axe;

  @BeforeAll
  static void readAxe() throws IOException {
    try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void noPageHasAViolationLightOrDarkOnAPhoneOrADesktop(ServedSite site, Tab tab)
      throws InterruptedException {
    List<String> violations = new ArrayList<>();
    List<String> pages = site.pages(1);
    int runs = 0;
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      tab.visit(site.address(page));
      tab.evaluate(axe + "; true");
      for (String scheme : List.of("light", "dark")) {
        // Without motion: colours that are on their way from light to dark mean nothing.
        tab.prefers(scheme, "reduce");
        // Light at one width and dark at the other, in turns; everything with --deep.
        boolean isNarrow = (i % 2 == 0) == scheme.equals("light");
        for (int width : DEEP ? List.of(360, 1280) : List.of(isNarrow ? 360 : 1280)) {
          tab.size(width, 800, 1);
          String mode = page + " (" + scheme + ", " + width + "): ";
          violations(tab).forEach(violation -> violations.add(mode + violation));
          runs++;
        }
      }
    }
    System.out.println("axe: " + pages.size() + " pages, " + runs + " runs");
    assertEquals("", String.join("\n", violations));
    assertEquals((DEEP ? 4 : 2) * pages.size(), runs);
  }

  @Test
  void brokenPageIsFoundOut(ServedSite site, Tab tab) throws IOException, InterruptedException {
    String page =
        site.add(
            "broken.html",
            "<!doctype html><html><title>x</title><style>a{color:#bbb}.s"
                + " a{font-size:8px;line-height:8px;display:block;float:left}</style><img"
                + " src='icon.svg'><a href='#1'>pale</a><p><a href='#2'></a><input><div class=s><a"
                + " href=#3>a</a><a href=#4>b</a><br style='clear:both'><a href=#5>c</a></div>");
    tab.visit(site.address(page));
    tab.size(360, 800, 1);
    tab.evaluate(axe + "; true");
    TreeSet<String> rules = new TreeSet<>();
    violations(tab).forEach(violation -> rules.add(violation.substring(0, violation.indexOf(' '))));
    TreeSet<String> expected =
        new TreeSet<>(
            List.of(
                "color-contrast",
                "html-has-lang",
                "image-alt",
                "label",
                "link-name",
                "target-size"));
    assertTrue(rules.containsAll(expected), rules.toString());
  }

  private static List<String> violations(Tab tab) {
    List<String> found = new ArrayList<>();
    JsonNode answer =
        tab.evaluate(
            "axe.run(document, "
                + RULES
                + ").then(r => ({ran: r.violations.length + r.passes.length, found:"
                + " r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 160)"
                + " + ' ' + (n.any[0] || n.all[0] || n.none[0]).message))}))");
    assertTrue(answer.path("ran").asInt() > 10, "axe ran too few rules: " + answer);
    answer.path("found").forEach(node -> found.add(node.asString()));
    return found;
  }
}

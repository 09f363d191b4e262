package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The site for who uses no mouse, sees little, or needs space between letters. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class WalkTest {

  private static final boolean DEEP = Boolean.getBoolean("deep");

  private static final int MOST_STEPS = 1500;

  /** Numbers, in the order of the page, everything that the keyboard should reach. */
  private static final String NUMBER =
      """
      (() => {
        let last = 0;
        const all = "a[href], summary, button, input, select, textarea, [tabindex='0']";
        for (const element of document.querySelectorAll(all)) {
          if (!element.disabled && element.checkVisibility({visibilityProperty: true})) {
            element.number = ++last;
          }
        }
        return last;
      })()
      """;

  /** Where the focus is, and whether it can be seen there. */
  private static final String FOCUS =
      """
      (() => {
        const element = document.activeElement;
        if (!element || element === document.body || !element.number) return {number: 0};
        const box = element.getClientRects()[0];
        const style = getComputedStyle(element);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const inside = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
        const points = [[.1, .5], [.5, .5], [.9, .5]].map(([x, y]) => document.elementFromPoint(
            Math.min(innerWidth - 1, Math.max(0, box.left + x * box.width)),
            Math.min(innerHeight - 1, Math.max(0, box.top + y * box.height))));
        const uncovered = points.some(point =>
            point && (element.contains(point) || point.contains(element)));
        return {
          number: element.number, html: element.outerHTML.slice(0, 120),
          seen: outlined && inside && uncovered, why: {outlined, inside, uncovered},
          top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right,
          fixed: !!element.closest(".top, .skip") };
      })()
      """;

  /** What sticks out beyond the screen, outside a box that scrolls by itself. */
  private static final String STICKS_OUT =
      """
      (() => {
        const out = [];
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) out.push("the page is " + root.scrollWidth + " wide");
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!walker.currentNode.data.trim() || !parent.checkVisibility()) continue;
          if (parent.closest(".skip, .scroll, [class*=hidden]")) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          for (const box of range.getClientRects()) {
            if (box.right > root.clientWidth + 1 || box.left < -1) {
              out.push(walker.currentNode.data.trim().slice(0, 80));
              break;
            }
          }
        }
        return out;
      })()
      """;

  private static final String SPACE =
      """
      (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* {line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important} p {margin-block-end: 2em !important}`);
        document.adoptedStyleSheets = [sheet];
      })()
      """;

  /** Text that its own box cuts off. */
  private static final String CUT_OFF =
      """
      [...document.querySelectorAll("body *")].filter(element => {
        const style = getComputedStyle(element);
        const cuts = [style.overflowX, style.overflowY].some(way => /hidden|clip/.test(way));
        return cuts && element.checkVisibility() && element.innerText?.trim()
            && (element.scrollHeight > element.clientHeight + 1
                || element.scrollWidth > element.clientWidth + 1);
      }).map(element => element.outerHTML.slice(0, 120))
      """;

  private static final String MOVING =
      """
      [...document.querySelectorAll("*")].flatMap(element =>
          ["", "::before", "::after"].filter(part => {
            const style = getComputedStyle(element, part || null);
            const times = style.transitionDuration + "," + style.animationDuration;
            return times.split(",").some(time => parseFloat(time) > 0)
                || style.scrollBehavior === "smooth";
          }).map(part => element.outerHTML.slice(0, 80) + part))
      """;

  @Test
  void theKeyboardReachesEverythingInTheOrderOfThePageAndIsAlwaysSeen(ServedSite site, Tab tab)
      throws InterruptedException {
    List<String> mistakes = new ArrayList<>();
    List<String> pages = site.pages(1);
    int steps = 0;
    // Every page at one of two widths, in turns; at both with --deep.
    for (int i = 0; i < (DEEP ? 2 * pages.size() : pages.size()); i++) {
      String page = pages.get(i % pages.size());
      int width = (i % pages.size() + i / pages.size()) % 2 == 0 ? 360 : 1280;
      tab.size(width, 800, 1);
      tab.visit(site.address(page));
      String mode = page + " (" + width + "): ";
      int reachable = tab.evaluate(NUMBER).asInt();
      List<JsonNode> stops = walk(tab, reachable);
      steps += stops.size();
      stopsInOrder(stops, reachable).forEach(mistake -> mistakes.add(mode + mistake));
    }
    System.out.println("keyboard: " + pages.size() + " pages, " + steps + " steps");
    assertEquals("", String.join("\n", mistakes));
    assertTrue(steps > 5 * pages.size(), steps + " steps");
  }

  @Test
  void positiveTabindexAndALinkUnderABarAreFoundOut(ServedSite site, Tab tab)
      throws InterruptedException {
    String page =
        site.add(
            "order.html",
            "<!doctype html><html lang=nl><meta name=viewport"
                + " content='width=device-width'><title>x</title><style>:focus{outline:3px"
                + " solid}div{position:fixed;inset:0 0"
                + " auto;height:80px;background:#fff}</style><div>balk</div><p><a"
                + " href=#1>bedekt</a><p style='margin-block-start:99px'><a href=#2>goed</a><p><a"
                + " href=#3 tabindex=1>vooraan</a>");
    tab.size(360, 800, 1);
    tab.visit(site.address(page));
    int reachable = tab.evaluate(NUMBER).asInt();
    List<String> mistakes = stopsInOrder(walk(tab, reachable), reachable);
    assertEquals(2, mistakes.size(), mistakes.toString());
    assertTrue(mistakes.get(0).startsWith("not in the order of the page"), mistakes.get(0));
    assertTrue(mistakes.get(0).contains("vooraan"), mistakes.get(0));
    assertTrue(mistakes.get(1).startsWith("focus is not seen"), mistakes.get(1));
    assertTrue(mistakes.get(1).contains("bedekt"), mistakes.get(1));
  }

  /** Presses Tab until the focus leaves the page, or goes on longer than it should. */
  private static List<JsonNode> walk(Tab tab, int reachable) {
    List<JsonNode> stops = new ArrayList<>();
    for (int step = 0; step < Math.min(MOST_STEPS, reachable + 3); step++) {
      tab.press("Tab", 9);
      JsonNode stop = tab.evaluate(FOCUS);
      int number = stop.path("number").asInt();
      // After the last stop this browser, which has no window around the page, begins anew.
      if (number == 0 || (!stops.isEmpty() && stop.path("number").equals(first(stops)))) {
        break;
      }
      stops.add(stop);
    }
    return stops;
  }

  private static JsonNode first(List<JsonNode> stops) {
    return stops.get(0).path("number");
  }

  private static List<String> stopsInOrder(List<JsonNode> stops, int reachable) {
    List<String> mistakes = new ArrayList<>();
    if (stops.size() != reachable) {
      mistakes.add(stops.size() + " stops for " + reachable + " links and controls");
    }
    boolean inOrder = true;
    for (int i = 0; i < stops.size(); i++) {
      JsonNode stop = stops.get(i);
      if (inOrder && stop.path("number").asInt() != i + 1) {
        mistakes.add("not in the order of the page: " + stop);
        inOrder = false;
      }
      if (!stop.path("seen").asBoolean()) {
        mistakes.add("focus is not seen: " + stop);
      }
      if (inOrder && i > 0 && jumpsBack(stops.get(i - 1), stop)) {
        mistakes.add("goes up: " + stops.get(i - 1).path("html") + " to " + stop.path("html"));
      }
    }
    return mistakes;
  }

  /** Whether a stop lies wholly above the one before it, in the same column. */
  private static boolean jumpsBack(JsonNode before, JsonNode stop) {
    boolean sameColumn =
        stop.path("left").asDouble() < before.path("right").asDouble()
            && before.path("left").asDouble() < stop.path("right").asDouble();
    boolean above = stop.path("bottom").asDouble() <= before.path("top").asDouble();
    return sameColumn && above && !before.path("fixed").asBoolean();
  }

  @Test
  void theSkipLinkComesFirstAndLeadsToTheText(ServedSite site, Tab tab)
      throws InterruptedException {
    for (String page : site.pages(1)) {
      tab.size(360, 800, 1);
      tab.visit(site.address(page));
      tab.evaluate(NUMBER);
      tab.press("Tab", 9);
      assertEquals(
          "#inhoud", tab.evaluate("document.activeElement.getAttribute('href')").asString(), page);
      assertTrue(tab.evaluate(FOCUS).path("seen").asBoolean(), page);
      tab.press("Enter", 13);
      tab.press("Tab", 9);
      String next =
          "(() => {const a = document.activeElement; const main = document.querySelector('main');"
              + " return main.contains(a) || !main.querySelector('a[href], summary')"
              + " && !!(main.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING)})()";
      assertTrue(tab.evaluate(next).asBoolean(), page);
    }
  }

  @Test
  void nothingSticksOutOnANarrowScreenOrWhenEnlargedFourTimes(ServedSite site, Tab tab)
      throws InterruptedException {
    List<String> mistakes = new ArrayList<>();
    for (String page : site.pages(2)) {
      tab.size(320, 800, 1);
      tab.visit(site.address(page));
      tab.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
      tab.evaluate(STICKS_OUT).forEach(text -> mistakes.add(page + " (320): " + text));
      // A window of 1280 × 1024, enlarged to 400 %.
      tab.size(320, 256, 4);
      tab.evaluate(STICKS_OUT).forEach(text -> mistakes.add(page + " (400 %): " + text));
      tab.evaluate(SPACE);
      tab.evaluate(STICKS_OUT).forEach(text -> mistakes.add(page + " (with space): " + text));
      tab.evaluate(CUT_OFF).forEach(text -> mistakes.add(page + " (cut off): " + text));
    }
    assertEquals("", String.join("\n", mistakes));
  }

  @Test
  void whatSticksOutIsCutOffOrMovesIsFoundOut(ServedSite site, Tab tab)
      throws InterruptedException {
    String page =
        site.add(
            "wide.html",
            "<!doctype html><html lang=nl><meta name=viewport"
                + " content='width=device-width'><title>x</title><style>i{transition:all 1s}"
                + "b{display:block;overflow:hidden;height:1em;line-height:1}</style><p"
                + " style='width:900px;white-space:nowrap'>breed breed breed breed breed breed"
                + " breed breed breed breed breed breed breed breed</p><b>hoog</b><i>snel</i>");
    tab.size(320, 800, 1);
    tab.visit(site.address(page));
    List<String> out = texts(tab.evaluate(STICKS_OUT));
    assertEquals(2, out.size(), out.toString());
    assertTrue(out.get(0).matches("the page is 9\\d\\d wide"), out.get(0));
    assertTrue(out.get(1).startsWith("breed breed"), out.get(1));
    assertEquals(List.of(), texts(tab.evaluate(CUT_OFF)));
    tab.evaluate(SPACE);
    assertEquals(List.of("<b>hoog</b>"), texts(tab.evaluate(CUT_OFF)));
    assertEquals(List.of("<i>snel</i>"), texts(tab.evaluate(MOVING)));
  }

  private static List<String> texts(JsonNode found) {
    List<String> texts = new ArrayList<>();
    found.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  @Test
  void nothingMovesForWhoAsksForThat(ServedSite site, Tab tab) throws InterruptedException {
    tab.prefers("light", "reduce");
    for (String page : site.pages(1)) {
      tab.visit(site.address(page));
      assertEquals("[]", tab.evaluate(MOVING).toString(), page);
    }
  }
}

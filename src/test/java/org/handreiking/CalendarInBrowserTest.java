package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The calendar as its visitors use it: by choosing, with keys, on a small phone, or without script.
 */
@Tag("browser")
@ExtendWith(InBrowser.class)
class CalendarInBrowserTest {

  private static final String AGENDA = "nl/agenda/index.html";
  private static final String MONTH = "nl/agenda/maand/2027-03/index.html";
  private static final String SHOWN =
      "[...document.querySelectorAll('[data-marks]')].filter(e => !e.hidden)";
  private static final int TAB = 9;
  private static final int DOWN = 40;

  private final ServedSite site;
  private final Tab tab;
  private String clock = "";

  CalendarInBrowserTest(ServedSite site, Tab tab) {
    this.site = site;
    this.tab = tab;
  }

  @BeforeEach
  void onAPhoneOnTheDayOfTheBuild() {
    tab.size(360, 800, 1);
    itIs("2026-11-21T12:00:00");
  }

  @AfterEach
  void letTheClockGo() {
    tab.send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  private void itIs(String moment) {
    if (!clock.isEmpty()) {
      tab.send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
    }
    String source =
        "{ const D = Date; globalThis.Date = class extends D { constructor(...given) {"
            + " super(...(given.length ? given : ['"
            + moment
            + "'])); } } }";
    clock =
        tab.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
            .get("identifier")
            .asString();
  }

  /** Answers {@code mark} to the question that has it among its answers. */
  private void choose(String mark) {
    tab.evaluate(
        "{ const s = document.querySelector('.choose select:has([value=\""
            + mark
            + "\"])'); s.value = '"
            + mark
            + "'; s.dispatchEvent(new Event('change', {bubbles: true})); }");
  }

  private int shown() {
    return tab.evaluate(SHOWN + ".length").asInt();
  }

  private String lastMonth() {
    return tab.evaluate("[...document.querySelectorAll('h3[id^=m-]')].pop().textContent")
        .asString();
  }

  private String said() {
    return tab.evaluate("document.querySelector('.choose output').textContent").asString();
  }

  @Test
  void choicesGoTogetherAndEachTimeLeftFitsThemAll() throws InterruptedException {
    tab.visit(site.address(AGENDA));
    int all = shown();
    choose("l-tr");
    int turkish = shown();
    choose("p-utrecht");
    choose("c-welcome");
    choose("d-4");
    choose("t-1");
    int left = shown();

    assertTrue(all > turkish && turkish > left && left > 0, all + ", " + turkish + ", " + left);
    TreeSet<String> facts = new TreeSet<>();
    tab.evaluate(SHOWN + ".map(e => e.innerText)").forEach(text -> facts.add(text.asString()));
    for (String fact : facts) {
      assertTrue(fact.contains("donderdag") && fact.contains("Utrecht"), fact);
      assertTrue(fact.contains("Turks") && fact.contains("09:30"), fact);
    }
    assertEquals("Gevonden tot en met " + lastMonth() + ": " + left, said());
    assertTrue(
        tab.is(
            "[...document.querySelectorAll('details:has(.entries)')].every(month =>"
                + " month.hidden === !month.querySelector('[data-marks]:not([hidden])'))"));
  }

  @Test
  void nothingFoundIsSaidAndOneButtonShowsEverythingAgain() throws InterruptedException {
    tab.visit(site.address(AGENDA));
    int all = shown();
    tab.evaluate("document.querySelector('.choose').open = true");
    choose("p-utrecht");
    choose("t-3");

    assertEquals(0, shown());
    assertEquals(
        "Niets gevonden tot en met "
            + lastMonth()
            + ". Kijk verder bij “Later”, of kies iets anders.",
        said());
    tab.evaluate("document.querySelector('.choose button').focus()");
    tab.press("Enter", 13);
    assertEquals(all, shown());
    assertEquals("", said());
    assertTrue(tab.is("document.activeElement.matches('.choose select')"));
  }

  @Test
  void choosingLeavesNoTrace() throws InterruptedException {
    tab.visit(site.address(AGENDA));
    String address = tab.evaluate("location.href").asString();
    int before = tab.history().size();
    choose("l-ar");
    choose("p-rotterdam");

    assertEquals(before, tab.history().size());
    assertEquals(address, tab.evaluate("location.href").asString());
    assertTrue(
        tab.is("localStorage.length + sessionStorage.length === 0 && document.cookie === ''"));
    tab.go(site.address(MONTH));
    tab.back();
    Browser.until("back", () -> tab.is("location.href === '" + address + "'"));
    Browser.until("loaded", () -> tab.is("document.readyState === 'complete'"));
    assertTrue(
        tab.is("[...document.querySelectorAll('.choose select')].every(s => s.value === '')")
            == tab.is(SHOWN + ".length === document.querySelectorAll('[data-marks]').length"));
  }

  @Test
  void keysReachTheQuestionsAndAnswerThem() throws InterruptedException {
    tab.visit(site.address(AGENDA));
    int all = shown();
    tab.evaluate("document.querySelector('.choose').previousElementSibling.tabIndex = -1");
    tab.evaluate("document.querySelector('.choose').previousElementSibling.focus()");
    tab.press("Tab", TAB);
    assertEquals(
        "Wat zoek je?", tab.evaluate("document.activeElement.textContent").asString().strip());
    assertFalse(tab.is("document.querySelector('.choose select').checkVisibility()"));
    tab.press("Enter", 13);
    List<String> labels = new ArrayList<>();
    for (int question = 0; question < 6; question++) {
      tab.press("Tab", TAB);
      labels.add(
          tab.evaluate("document.activeElement.labels[0].firstChild.data").asString().strip());
    }
    assertEquals(
        List.of(
            "Voor wie?",
            "Welke taal?",
            "Welke stad of wijk?",
            "Neem je kinderen mee?",
            "Welke dag?",
            "Hoe laat?"),
        labels);
    tab.press("ArrowDown", DOWN);
    assertTrue(shown() < all, said());
  }

  @Test
  void whatHasPassedSinceTheBuildIsGone() throws InterruptedException {
    itIs("2027-03-10T12:00:00");
    tab.visit(site.address(AGENDA));

    assertFalse(tab.is(SHOWN + ".some(e => e.querySelector('time').dateTime < '2027-03-10')"));
    assertTrue(shown() > 0);
    assertEquals(
        "maart 2027",
        tab.evaluate("document.querySelector('details[open]:not([hidden]) h3[id^=m-]').textContent")
            .asString());

    itIs("2031-01-01T12:00:00");
    tab.visit(site.address(AGENDA));
    assertEquals(0, shown());
    assertTrue(tab.is("document.querySelector('.past').checkVisibility()"));
    assertFalse(tab.is("document.querySelector('.choose').checkVisibility()"));
  }

  @Test
  void withoutScriptTheListIsWholeAndNothingIsThereThatWouldNotWork() throws InterruptedException {
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    tab.visit(site.address(AGENDA));
    JsonNode document = tab.send("DOM.getDocument", Map.of("depth", -1)).get("root");
    int root = document.get("nodeId").asInt();
    assertTrue(visible(root, ".entries .entry h4 a") > 0);
    assertEquals(0, visible(root, ".choose, .choose select, .past"));
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  /** How many of what {@code selector} finds take up room. */
  private int visible(int root, String selector) {
    int visible = 0;
    JsonNode found = tab.send("DOM.querySelectorAll", Map.of("nodeId", root, "selector", selector));
    for (JsonNode node : found.get("nodeIds")) {
      visible += isVisible(node.asInt()) ? 1 : 0;
    }
    return visible;
  }

  private boolean isVisible(int node) {
    try {
      return tab.send("DOM.getBoxModel", Map.of("nodeId", node)).has("model");
    } catch (Tab.Refused e) {
      // What takes up no room has no box.
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {MONTH, "ar/agenda/maand/2027-03/index.html"})
  void monthIsATableWhoseDaysAndLinksHaveNames(String page) throws InterruptedException {
    tab.visit(site.address(page));
    List<String> headers = names("columnheader");
    assertEquals(7, headers.size());
    assertTrue(headers.stream().allMatch(name -> name.length() > 4), headers.toString());
    assertEquals(1, names("table").size());
    List<String> cells = names("cell");
    assertEquals(35, cells.size());
    assertEquals(31, cells.stream().filter(cell -> !cell.isEmpty()).count());

    tab.evaluate("document.querySelector('.month a').focus()");
    String target = tab.evaluate("document.activeElement.hash.slice(1)").asString();
    String name = tab.evaluate("document.activeElement.textContent").asString();
    assertTrue(name.matches("(?s)\\d\\d:\\d\\d .{5,}"), name);
    tab.press("Enter", 13);
    Browser.until("there", () -> tab.is("location.hash === '#" + target + "'"));
    assertTrue(tab.is("document.querySelector(':target').checkVisibility()"));
  }

  private List<String> names(String role) {
    List<String> names = new ArrayList<>();
    tab.send("Accessibility.getFullAXTree", Map.of())
        .get("nodes")
        .forEach(
            node -> {
              if (node.path("role").path("value").asString("").equals(role)) {
                names.add(node.path("name").path("value").asString("").strip());
              }
            });
    return names;
  }

  @Test
  void nothingOfTheMonthSticksOutOfASmallPhone() throws InterruptedException {
    tab.size(320, 640, 1);
    tab.visit(site.address(MONTH));
    assertTrue(tab.is("document.documentElement.scrollWidth <= 320"));
    assertTrue(
        tab.is(
            "[...document.querySelectorAll('.month a')].every(a => {"
                + " const b = a.getBoundingClientRect();"
                + " return b.height >= 44 && b.left >= 0 && b.right <= 320 })"));
  }
}

package org.handreiking;

import static org.handreiking.Browser.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The search as its visitors use it: typing, with keys, on a small phone, without script. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class SearchInBrowserTest {

  private static final String SEARCH = "nl/zoeken/index.html";
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;
  private static final int END = 35;
  private static final int HOME = 36;
  private static final int UP = 38;
  private static final int DOWN = 40;

  /** Tells what the page does that its policy refuses. */
  private static final String WATCH =
      "globalThis.refused = []; addEventListener('securitypolicyviolation', event =>"
          + " refused.push(event.violatedDirective + ' ' + event.blockedURI));";

  /** Answers to queries that begin with brief take longer than those that come after them. */
  private static final String SLOW =
      """
      {
        let real;
        Object.defineProperty(globalThis, "handreikingSearch", {
          set: (made) => { real = made; },
          get: () => real && ((...given) => {
            const engine = real(...given);
            return {
              count: engine.count,
              search: async (text, options) => {
                if (text.startsWith("brief")) await new Promise((done) => setTimeout(done, 1200));
                return engine.search(text, options);
              },
            };
          }),
        });
      }
      """;

  private final ServedSite site;
  private final Tab tab;
  private final List<String> scripts = new ArrayList<>();

  SearchInBrowserTest(ServedSite site, Tab tab) {
    this.site = site;
    this.tab = tab;
  }

  @BeforeEach
  void onAPhone() {
    tab.size(360, 740, 1);
    tab.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    before(WATCH);
  }

  @AfterEach
  void asItWas() {
    scripts.forEach(
        script ->
            tab.send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script)));
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    tab.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", false));
    tab.send("Fetch.disable", Map.of());
  }

  /** Runs {@code source} in each page before its own scripts. */
  private void before(String source) {
    scripts.add(
        tab.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
            .get("identifier")
            .asString());
  }

  private void open(String page) throws InterruptedException {
    tab.visit(site.address(page));
    until("the box is there", () -> tab.is("!document.querySelector('[data-search]').hidden"));
    tab.evaluate("document.querySelector('#search-box').focus()");
  }

  private void type(String text) {
    tab.send("Input.insertText", Map.of("text", text));
  }

  /** Types {@code text} in the place of what is in the box. */
  private void search(String text) throws InterruptedException {
    tab.evaluate("document.querySelector('#search-box').select()");
    tab.evaluate("globalThis.oldAnswer = document.querySelector('#search-answer .pane')");
    type(text);
    until(
        "answered: " + text,
        () ->
            tab.is(
                "document.querySelector('#search-answer .pane h2').textContent !=="
                    + " document.querySelector('[data-search]').dataset.loading"
                    + " && document.querySelector('#search-answer .pane') !== oldAnswer"));
  }

  private String heading() {
    return text("#search-answer h2");
  }

  private int found() {
    String heading = heading();
    return heading.equals("Niets gevonden") ? 0 : Integer.parseInt(heading.replaceAll(".*: ", ""));
  }

  private String text(String selector) {
    return tab.evaluate("document.querySelector('" + selector + "').innerText").asString();
  }

  private List<String> texts(String selector) {
    List<String> texts = new ArrayList<>();
    tab.evaluate("[...document.querySelectorAll('" + selector + "')].map(e => e.textContent)")
        .forEach(one -> texts.add(one.asString()));
    return texts;
  }

  private boolean isSeen(String selector) {
    return tab.is("!!document.querySelector('" + selector + "')?.checkVisibility()");
  }

  private void says(String words) throws InterruptedException {
    until(
        "it says " + words,
        () ->
            tab.is("document.querySelector('#search-said').textContent.includes('" + words + "')"));
  }

  /** The title that the arrows have reached; empty where the caret is in the text alone. */
  private String active() {
    return tab.evaluate(
            "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))"
                + "?.querySelector('bdi').textContent ?? ''")
        .asString();
  }

  private void isCleanAt(String address) {
    assertEquals(address, tab.evaluate("location.href").asString());
    assertEquals("[]", tab.evaluate("JSON.stringify(refused)").asString());
    assertEquals(List.of(), tab.events("Runtime.exceptionThrown"));
    assertEquals(List.of(), tab.events("Log.entryAdded"));
    assertTrue(tab.is("document.cookie === ''"));
  }

  @Test
  void typingListsPagesOffersSixTitlesAndSaysHowManyThereAre() throws InterruptedException {
    open(SEARCH);
    search("brief");

    int pages =
        tab.evaluate(
                "handreikingSearch('../../search/', 'nl').search('brief', {}).then(a => a.pages)")
            .asInt();
    assertTrue(pages > 10, "" + pages);
    assertEquals("Gevonden pagina's: " + pages, heading());
    List<String> titles = texts("#search-answer .hits h3");
    assertEquals(10, titles.size());
    assertEquals(titles.subList(0, 6), texts("#search-offers bdi"));
    assertEquals(6, texts("#search-offers [role=option]").size());
    assertEquals("Boze brief", titles.get(0));
    assertTrue(texts(".hits .what").contains("Werkvorm"));
    assertTrue(texts(".hits mark").contains("brief"), texts(".hits mark").toString());
    says("Gevonden pagina\\'s: " + pages + ". Kies met de pijltjes");
    assertEquals("true", attribute("aria-expanded"));

    tab.evaluate("document.querySelector('.further button').click()");
    until("there are more", () -> texts(".hits h3").size() == 20);
    assertEquals(titles, texts(".hits h3").subList(0, 10));
    assertEquals(texts(".hits h3").get(10), tab.evaluate("document.activeElement.text").asString());
    assertEquals("20 van " + pages, text(".further span"));
    says("20 van " + pages);
  }

  private String attribute(String name) {
    return tab.evaluate("document.querySelector('#search-box').getAttribute('" + name + "')")
        .asString();
  }

  @Test
  void keysChooseAmongWhatIsOfferedAndEnterOpensThePage() throws InterruptedException {
    open(SEARCH);
    search("brief");
    List<String> offered = texts("#search-offers bdi");
    assertEquals("", active());

    tab.press("ArrowDown", DOWN);
    assertEquals(offered.get(0), active());
    tab.press("ArrowUp", UP);
    assertEquals("", active());
    tab.press("ArrowUp", UP);
    assertEquals(offered.get(5), active());
    assertEquals(1, texts("#search-offers [aria-selected=true]").size());
    tab.press("ArrowDown", DOWN);
    assertEquals("", active());
    tab.press("ArrowDown", DOWN);
    tab.press("End", END);
    assertEquals("", active());
    assertEquals(5, caret());
    tab.press("ArrowDown", DOWN);
    tab.press("Home", HOME);
    assertEquals("", active());
    assertEquals(0, caret());

    tab.press("Escape", ESCAPE);
    assertFalse(isSeen("#search-offers"));
    assertEquals("false", attribute("aria-expanded"));
    assertEquals("brief", tab.evaluate("document.activeElement.value").asString());
    assertTrue(found() > 0);
    tab.press("ArrowDown", DOWN);
    assertTrue(isSeen("#search-offers"));
    tab.press("ArrowDown", DOWN);
    assertEquals(offered.get(1), active());

    String second = tab.evaluate("document.querySelectorAll('.hits h3 a')[1].href").asString();
    tab.press("Enter", ENTER);
    until("the page is there", () -> tab.is("location.href === '" + second + "'"));
    until("it is whole", () -> tab.is("document.readyState === 'complete'"));
    assertEquals(offered.get(1), text("h1"));
  }

  private int caret() {
    return tab.evaluate("document.activeElement.selectionStart").asInt();
  }

  @Test
  void enterWithoutAChoiceGoesToTheListAndEscapeTwiceBeginsAnew() throws InterruptedException {
    open(SEARCH);
    String address = tab.evaluate("location.href").asString();
    type("brief");
    tab.press("Enter", ENTER);
    until("the list has the focus", () -> tab.is("document.activeElement.matches('.pane h2')"));

    assertTrue(found() > 0);
    assertFalse(isSeen("#search-offers"));
    tab.press("Tab", TAB);
    assertEquals(texts(".hits h3").get(0), tab.evaluate("document.activeElement.text").asString());
    tab.evaluate("document.querySelector('#search-box').focus()");
    tab.press("Escape", ESCAPE);
    until("the list is gone", () -> texts("#search-answer *").isEmpty());
    assertEquals("", tab.evaluate("document.querySelector('#search-box').value").asString());
    assertFalse(isSeen("#search-others"));
    isCleanAt(address);
  }

  @Test
  void searchingLeavesNoTraceAndTellsNobodyTheWords() throws InterruptedException {
    open(SEARCH);
    String address = tab.evaluate("location.href").asString();
    int before = tab.history().size();
    List<String> words = List.of("boze", "brief", "zelfqqqqq");
    search(String.join(" ", words));
    tab.evaluate("document.querySelector('[name=upcoming]').click()");
    tab.press("Enter", ENTER);
    until("the list has the focus", () -> tab.is("document.activeElement.matches('.pane h2')"));

    isCleanAt(address);
    assertEquals(before, tab.history().size());
    assertTrue(tab.is("localStorage.length + sessionStorage.length === 0"));
    assertEquals(
        "[]", tab.evaluate("indexedDB.databases().then(all => JSON.stringify(all))").asString());
    int asked = 0;
    for (JsonNode event : tab.events("Network.requestWillBeSent")) {
      String url = event.path("request").path("url").asString();
      assertTrue(url.startsWith(site.address("").toString()) || url.startsWith("data:"), url);
      for (String word : words) {
        assertFalse(url.contains(word), url);
      }
      asked += url.contains("/search/") ? 1 : 0;
    }
    assertTrue(asked > 1, "" + asked);
    assertEquals("off", attribute("autocomplete"));
    assertEquals("false", attribute("spellcheck"));
    assertEquals("200", attribute("maxlength"));
  }

  @Test
  void whoLeavesByTheExitLeavesNoWordsBehind() throws InterruptedException {
    open(SEARCH);
    search("brief");
    tab.evaluate(
        "document.documentElement.classList.add('leaving'); dispatchEvent(new Event('pagehide'))");

    assertEquals("", tab.evaluate("document.querySelector('#search-box').value").asString());
    assertEquals(List.of(), texts("#search-answer *"));
    assertEquals(List.of(), texts("#search-offers *"));
  }

  @Test
  void searchWorksFromAFolderWithoutAServer() throws InterruptedException {
    URI file = ExampleSite.folder().resolve("ar/zoeken/index.html").toUri();
    tab.visit(file);
    tab.evaluate("document.querySelector('#search-box').focus()");
    search("رسالة");

    assertTrue(found() > 0);
    assertEquals(Math.min(10, found()), texts(".hits h3").size());
    isCleanAt(tab.evaluate("location.href").asString());
    assertTrue(tab.is("location.protocol === 'file:'"));
  }

  @ParameterizedTest
  @CsvSource({SEARCH + ", brief", "ar/zoeken/index.html, رسالة", "tr/zoeken/index.html, mektup"})
  void nothingSticksOutOfASmallPhoneAndFingersFindEverything(String page, String words)
      throws InterruptedException {
    tab.size(320, 640, 1);
    open(page);
    tab.evaluate("document.querySelector('.finder details').open = true");
    search(words);
    assertTrue(isSeen("#search-offers"));
    String small =
        "[...document.querySelectorAll('.finder input:not([type=checkbox]), .finder button,"
            + " .finder select, .finder label:has([type=checkbox]), [role=option], .hits a,"
            + " #search-others button, .further button')].filter(e => e.checkVisibility() &&"
            + " e.getBoundingClientRect().height < 44).map(e => e.outerHTML).join()";

    assertTrue(tab.is("document.documentElement.scrollWidth <= 320"));
    assertEquals("", tab.evaluate(small).asString());
    assertEquals(
        "",
        tab.evaluate(
                "[...document.querySelectorAll('.finder, .finder *, #search-answer *')]"
                    + ".filter(e => { const b = e.getBoundingClientRect();"
                    + " return b.left < 0 || b.right > 320 }).map(e => e.outerHTML).join()")
            .asString());
  }

  @Test
  void withoutScriptThereAreThemesAndTitlesAndNoBox() throws InterruptedException {
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    tab.visit(site.address(SEARCH));
    JsonNode document = tab.send("DOM.getDocument", Map.of("depth", -1)).get("root");
    int root = document.get("nodeId").asInt();

    assertEquals(0, visible(root, "form, form *, #search-others *"));
    assertTrue(visible(root, ".view-search .chips a[href*=\"/thema/\"]") > 10);
    assertEquals(1, visible(root, ".view-search a[href=\"../a-tot-z/index.html\"]"));
    assertEquals(1, visible(root, "header .find"));
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

  @Test
  void choicesNarrowTheListAndTheCountIsSaid() throws InterruptedException {
    open(SEARCH);
    search("brief");
    int all = found();
    choose("kind", "exercise");
    until("fewer", () -> found() < all);
    assertEquals(List.of("Werkvorm"), texts(".hits .what").stream().distinct().toList());
    says("Gevonden pagina\\'s: " + found());
    int exercises = found();
    choose("audience", "recruit");
    until("fewer still", () -> found() < exercises);

    choose("kind", "calendar-entry");
    choose("audience", "");
    search("kring");
    tab.evaluate("document.querySelector('[name=upcoming]').click()");
    until("entries only", () -> texts(".hits .what").stream().distinct().count() <= 1);

    choose("kind", "project");
    search("zelfqqqqq");
    assertTrue(isSeen("#search-answer > div > p > button"));
    tab.evaluate("document.querySelector('#search-answer > div > p > button').click()");
    until("no choices", () -> tab.is("document.activeElement.matches('.pane h2')"));
    assertFalse(isSeen("#search-answer > div > p > button"));
    assertEquals("", tab.evaluate("document.querySelector('[name=kind]').value").asString());
  }

  private void choose(String name, String value) {
    tab.evaluate(
        "{ const s = document.querySelector('[name=%s]'); s.value = '%s';".formatted(name, value)
            + " s.dispatchEvent(new Event('change', {bubbles: true})); }");
  }

  @Test
  void withNothingFoundThereAreWordsThatAreNearAndTheWayToHelp() throws InterruptedException {
    open(SEARCH);
    search("zelfqqqqq");

    assertEquals("Niets gevonden", heading());
    says("Niets gevonden");
    assertFalse(isSeen("#search-offers"));
    assertTrue(isSeen("#search-answer a[href=\"../goed-om-te-weten/index.html\"]"));
    assertTrue(isSeen(".view-search .chips a[href*=\"/thema/\"]"));
    String near = text("#search-answer .chips button");
    tab.evaluate("document.querySelector('#search-answer .chips button').click()");
    until("the list has the focus", () -> tab.is("document.activeElement.matches('.pane h2')"));
    assertEquals(near, tab.evaluate("document.querySelector('#search-box').value").asString());
    assertTrue(found() > 0);
  }

  @Test
  void wordsThatWereMeantAreNamed() throws InterruptedException {
    open(SEARCH);
    search("spigel");

    assertTrue(found() > 0);
    assertTrue(text(".meant").startsWith("Ook gezocht op: spiegel"), text(".meant"));
  }

  @Test
  void whereOneLanguageHasLittleTheOthersAreCountedAndShownInTheirOwnDirection()
      throws InterruptedException {
    open("ar/zoeken/index.html");
    search("draaitafels");
    assertEquals("لم نجد شيئًا", heading());
    until("counted", () -> text("#search-others").matches("(?s).*الهولندية: \\d+.*"));
    says("الهولندية");
    String count = text("#search-others").replaceAll("(?s).*الهولندية: (\\d+).*", "$1");

    tab.evaluate("document.querySelector('#search-others [data-language=nl]').click()");
    until("shown", () -> tab.is("document.activeElement.matches('#search-others ~ .pane h2')"));
    assertEquals("باللغة الهولندية: " + count, text("#search-others ~ .pane h2"));
    assertTrue(
        tab.is(
            "document.querySelector('#search-others ~ .pane .hits').matches('[lang=nl][dir=ltr]')"));
    assertTrue(
        tab.is(
            "document.querySelector('#search-others ~ .pane .what').matches('[lang=ar][dir=rtl]')"));
    assertTrue(
        tab.is(
            "[...document.querySelectorAll('#search-others ~ .pane .hits a')].every(a =>"
                + " a.pathname.startsWith('/nl/'))"));
    search("رسالة");
    assertFalse(isSeen("#search-others ~ .pane"));
  }

  @Test
  void otherLanguagesAreNotAskedWhereThereIsEnough() throws InterruptedException {
    open(SEARCH);
    search("brief");
    Thread.sleep(1000);

    assertEquals("Ook in het Engels", text("#search-others [data-language=en]"));
    assertTrue(
        tab.events("Network.requestWillBeSent").stream()
            .map(event -> event.path("request").path("url").asString())
            .noneMatch(url -> url.matches(".*/search/(en|tr|ar)/.*")));
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() throws InterruptedException {
    before(SLOW);
    open(SEARCH);
    type("brief");
    Thread.sleep(400);
    search("spiegel");
    String title = texts(".hits h3").get(0);
    Thread.sleep(1500);

    assertEquals(title, texts(".hits h3").get(0));
    assertTrue(title.contains("piegel"), title);
  }

  @Test
  void whoTypesOnHearsOneCount() throws InterruptedException {
    open(SEARCH);
    search("boos");
    says("Gevonden");
    tab.evaluate(
        "globalThis.heard = []; const said = document.querySelector('#search-said');"
            + " new MutationObserver(() => heard.push(said.textContent))"
            + ".observe(said, {childList: true, characterData: true, subtree: true})");
    for (char letter : "heid uiten".toCharArray()) {
      type(Character.toString(letter));
      Thread.sleep(90);
    }
    until("heard", () -> tab.is("heard.length > 0"));
    Thread.sleep(800);

    assertEquals("1", tab.evaluate("String(heard.length)").asString());
    assertEquals(heading(), tab.evaluate("heard[0]").asString());
  }

  @Test
  void wordsThatAreStillBeingComposedAreNotSearched() throws InterruptedException {
    open(SEARCH);
    tab.send(
        "Input.imeSetComposition", Map.of("text", "brie", "selectionStart", 4, "selectionEnd", 4));
    Thread.sleep(600);
    assertEquals(List.of(), texts("#search-answer *"));

    type("brief");
    until("answered", () -> isSeen("#search-answer .hits a"));
    assertEquals("brief", tab.evaluate("document.querySelector('#search-box').value").asString());
  }

  @Test
  void markUpInAQueryIsOnlyText() throws InterruptedException {
    open(SEARCH);
    String address = tab.evaluate("location.href").asString();
    search("<img src=x onerror=alert(1)> \"brief\" .*[ \u202e");

    assertEquals(0, tab.evaluate("document.querySelectorAll('#search-answer img').length").asInt());
    isCleanAt(address);
  }

  @Test
  void whereTheEngineCannotBeLoadedItIsSaidAndOneCanTryAgain() throws InterruptedException {
    refuse("*search-engine.js");
    open(SEARCH);
    search("brief");

    assertEquals("Zoeken lukt nu niet. Kies hieronder een onderwerp of een titel.", heading());
    says("Zoeken lukt nu niet");
    assertTrue(isSeen(".view-search .chips a[href*=\"/thema/\"]"));
    assertFalse(isSeen("#search-others"));
    tab.send("Fetch.disable", Map.of());
    tab.evaluate("document.querySelector('#search-answer .box button').click()");
    until("found", () -> heading().startsWith("Gevonden") && found() > 0);
    assertFalse(isSeen("#search-answer .box"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/search/nl/*/d*", "*/search/nl/*/w*"})
  void whereAPartIsMissingTheRestAnswersAndTheVisitorIsTold(String part)
      throws InterruptedException {
    refuse(part);
    open(SEARCH);
    search("brief");

    assertTrue(isSeen("#search-answer .box"));
    assertEquals(
        "Een deel is niet geladen. Misschien missen er pagina's.", text("#search-answer .box p"));
    tab.send("Fetch.disable", Map.of());
    tab.evaluate("document.querySelector('#search-answer .box button').click()");
    until("whole", () -> isSeen("#search-answer .hits a") && !isSeen("#search-answer .box"));
    assertTrue(tab.is("document.activeElement.matches('.pane h2')"));
  }

  private void refuse(String pattern) {
    tab.on(
        "Fetch.requestPaused",
        request ->
            tab.tell(
                "Fetch.failRequest",
                Map.of("requestId", request.get("requestId").asString(), "errorReason", "Failed")));
    tab.send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", pattern))));
  }

  @Test
  void axeFindsNothingInWhatTheSearchShows() throws IOException, InterruptedException {
    String axe;
    try (InputStream script = SearchInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> found = new ArrayList<>();
    for (String page : List.of(SEARCH, "ar/zoeken/index.html")) {
      for (String words : List.of("brief", "zelfqqqqq", "draaitafels")) {
        open(page);
        tab.evaluate(axe + "; true");
        tab.evaluate("document.querySelector('.finder details').open = true");
        search(words);
        if (isSeen("#search-offers")) {
          tab.press("ArrowDown", DOWN);
        }
        for (String scheme : List.of("light", "dark")) {
          tab.prefers(scheme, "reduce");
          tab.evaluate(
                  "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                      + " 'wcag22aa'], resultTypes: ['violations']}).then(r =>"
                      + " r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' +"
                      + " n.html.slice(0, 160))))")
              .forEach(one -> found.add(page + " " + words + " " + scheme + ": " + one.asString()));
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void titlesFromAToZLeadFromALetterToAPage() throws InterruptedException {
    tab.visit(site.address("nl/a-tot-z/index.html"));
    assertTrue(texts(".letters a").containsAll(List.of("A", "K", "Z")));
    tab.evaluate("[...document.querySelectorAll('.letters a')].find(a => a.text === 'R').click()");
    until(
        "the letter",
        () -> tab.is("document.querySelector('.letter :target')?.textContent === 'R'"));
    assertTrue(
        tab.is(
            "[...document.querySelectorAll(':target + ul a')].some(a => a.text === 'Rode loper')"));

    tab.visit(site.address("ar/a-tot-z/index.html"));
    assertTrue(texts(".letter h3").contains("ا"));
    assertTrue(texts(".letter a").size() > 50);
    assertEquals(0, texts(".letter [lang=nl]").size());
  }
}

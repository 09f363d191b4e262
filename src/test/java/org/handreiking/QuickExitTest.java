package org.handreiking;

import static org.handreiking.Browser.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The way out of the example site, in a real browser. What would leave this machine is answered by
 * the test itself, and never asked.
 */
@Tag("browser")
class QuickExitTest {

  private static final String WEATHER = "https://www.knmi.nl/nederland-nu/weer";
  private static final String PAGE = "nl/voor-deelneemsters/index.html";
  private static final String BLANK =
      "document.documentElement.classList.contains('leaving')"
          + " && document.querySelector('main').checkVisibility() === false";

  @TempDir static Path temp;

  private static SiteServer server;
  private static Browser.Open browser;

  private Tab tab;

  @BeforeAll
  static void buildTheSite() throws IOException, InterruptedException {
    server = new SiteServer(Map.of());
    server.start(ExampleSite.folder());
    browser = new Browser(temp).open();
  }

  @AfterAll
  static void closeEverything() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void openATab() throws IOException, InterruptedException {
    tab = browser.tab();
    tab.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    tab.on("Fetch.requestPaused", this::weather);
    tab.send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "https://*"))));
    tab.go(server.address("nl/agenda/index.html"));
    tab.go(server.address(PAGE));
  }

  private void weather(JsonNode request) {
    String page = "<!doctype html><title>Het weer</title><p>Zon";
    tab.tell(
        "Fetch.fulfillRequest",
        Map.of(
            "requestId",
            request.get("requestId").asString(),
            "responseCode",
            200,
            "responseHeaders",
            List.of(Map.of("name", "Content-Type", "value", "text/html")),
            "body",
            Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))));
  }

  private void arrives() throws InterruptedException {
    until("the weather is there", () -> tab.is("document.title === 'Het weer'"));
    assertEquals(WEATHER, tab.evaluate("location.href").asString());
  }

  private boolean stays() throws InterruptedException {
    Thread.sleep(400);
    return tab.evaluate("location.href").asString().endsWith(PAGE) && !tab.is(BLANK);
  }

  private void shift() {
    tab.down("Shift", 8);
    tab.up("Shift", 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {".exit a", ".skip[data-leave]"})
  void bothLinksLeaveAndSayNothingOfWhereFrom(String link) throws InterruptedException {
    tab.evaluate("document.querySelector('%s').focus()".formatted(link));
    tab.click(link);
    arrives();
    assertEquals("", tab.evaluate("document.referrer").asString());
  }

  @Test
  void withoutScriptItIsAPlainLink() throws InterruptedException {
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    tab.go(server.address(PAGE));
    tab.click(".exit a");
    arrives();
    assertEquals("", tab.evaluate("document.referrer").asString());
  }

  @Test
  void shiftThreeTimesLeaves() throws InterruptedException {
    shift();
    shift();
    assertTrue(stays());
    shift();
    arrives();
  }

  @Test
  void everyPressIsSpokenAndShownByDotsThatAreNotSpoken() {
    String said = "document.querySelector('[aria-live=assertive]').textContent";
    String dots =
        "[...document.querySelectorAll('.exit-dots i')].filter(i =>"
            + " getComputedStyle(i).backgroundColor !== 'rgba(0, 0, 0, 0)').length";
    assertEquals("", tab.evaluate(said).asString());
    assertFalse(tab.is("document.querySelector('.exit-dots').checkVisibility()"));
    shift();
    assertTrue(tab.evaluate(said).asString().contains("nog 2 keer"));
    assertEquals(1, tab.evaluate(dots).asInt());
    shift();
    assertTrue(tab.evaluate(said).asString().contains("nog 1 keer"));
    assertEquals(2, tab.evaluate(dots).asInt());
    assertTrue(tab.is("document.querySelector('.exit-dots').ariaHidden === 'true'"));
  }

  @Test
  void shiftWithALetterIsTyping() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      tab.down("Shift", 8);
      tab.down("A", 8);
      tab.up("A", 8);
      tab.up("Shift", 0);
    }
    assertTrue(stays());
  }

  @Test
  void aLetterInBetweenBeginsTheCountAnew() throws InterruptedException {
    shift();
    shift();
    tab.down("a", 0);
    tab.up("a", 0);
    shift();
    assertTrue(stays());
    shift();
    shift();
    arrives();
  }

  @Test
  void controlAndShiftAndAKeyHeldDownDoNotCount() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      tab.down("Control", 2);
      tab.down("Shift", 10);
      tab.up("Shift", 2);
      tab.up("Control", 0);
    }
    assertTrue(stays());
  }

  @Test
  void threePressesThatTakeLongerThanFiveSecondsDoNotCount() throws InterruptedException {
    shift();
    shift();
    Thread.sleep(5300);
    assertEquals(
        "Weggaan is gestopt.",
        tab.evaluate("document.querySelector('[aria-live=assertive]').textContent").asString());
    shift();
    assertTrue(stays());
  }

  @Test
  void thePageIsBlankAndSaysLoadingBeforeItIsLeft() throws InterruptedException {
    tab.send("Runtime.addBinding", Map.of("name", "tell"));
    tab.evaluate(
        "addEventListener('beforeunload', () => tell(JSON.stringify([%s,".formatted(BLANK)
            + " document.body.innerText.trim(), document.title])))");
    tab.click(".exit a");
    until("the page is left", () -> !tab.events("Runtime.bindingCalled").isEmpty());
    JsonNode told = tab.events("Runtime.bindingCalled").get(0);
    assertEquals("[true,\"Laden\",\"Laden\"]", told.get("payload").asString());
    arrives();
  }

  @Test
  void aPageThatIsReplacedIsNoLongerBehindTheBackButton() throws InterruptedException {
    tab.click(".exit a");
    arrives();
    assertEquals(WEATHER, tab.history().get(tab.history().size() - 1));
    assertTrue(tab.history().stream().noneMatch(one -> one.endsWith(PAGE)), "" + tab.history());
  }

  @Test
  void backBringsAPageThatWasNotReplacedAsItWasBeforeLeaving() throws InterruptedException {
    tab.evaluate("document.querySelector('[data-exit]').dataset.exit = 'assign'");
    tab.evaluate(
        "window.kept = true; addEventListener('pageshow', e => window.back = e.persisted)");
    tab.click(".exit a");
    arrives();
    tab.back();
    until("our page is back", () -> tab.is("location.href.endsWith('" + PAGE + "')"));
    until("it can be seen", () -> tab.is("document.querySelector('main').checkVisibility()"));
    assertTrue(tab.is("window.kept && window.back"), "it came from the back/forward cache");
    assertEquals("", tab.evaluate("document.querySelector('.exit-cover').textContent").asString());
    assertTrue(tab.evaluate("document.title").asString().startsWith("Voor jou"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ltr", "rtl"})
  void onAPhoneTheExitStaysInSightAtTheStartAndNeverCoversWhatHasTheFocus(String direction)
      throws InterruptedException {
    tab.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 640, "deviceScaleFactor", 2, "mobile", true));
    tab.evaluate("document.documentElement.dir = '" + direction + "'");
    tab.evaluate("scrollTo(0, 1200)");
    String box = "document.querySelector('.exit a').getBoundingClientRect()";
    assertTrue(tab.evaluate(box + ".height").asDouble() >= 44);
    assertTrue(tab.evaluate(box + ".top").asDouble() >= 0);
    assertTrue(tab.evaluate(box + ".bottom").asDouble() <= 60);
    String edge = direction.equals("ltr") ? box + ".left" : "innerWidth - " + box + ".right";
    assertTrue(tab.evaluate(edge).asDouble() < 30, "at the start");
    String covered =
        "[...document.querySelectorAll('main a')].reverse().filter(a => { a.focus();"
            + " const bar = document.querySelector('.exit').getBoundingClientRect();"
            + " return document.activeElement === a && a.getBoundingClientRect().top < bar.bottom }).map(a => a.textContent).join()";
    assertEquals("", tab.evaluate(covered).asString());
  }
}

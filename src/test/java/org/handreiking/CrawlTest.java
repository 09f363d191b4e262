package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a visit to a page asks for and leaves behind. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class CrawlTest {

  /** Opens what folds, and asks the shopping list for one person fewer; says what was done. */
  private static final String USE =
      """
      (() => {
        const done = {length: history.length, address: location.href, opened: 0, changed: 0};
        for (const summary of document.querySelectorAll("summary")) {
          const was = summary.parentElement.open;
          summary.click();
          done.opened += summary.parentElement.open !== was ? 1 : 0;
        }
        done.summaries = document.querySelectorAll("summary").length;
        done.lists = document.querySelectorAll("[data-shopping] input").length;
        for (const input of document.querySelectorAll("[data-shopping] input")) {
          const list = input.closest("[data-shopping]");
          const before = list.innerText;
          input.focus();
          input.value = input.min;
          input.dispatchEvent(new InputEvent("input", {bubbles: true}));
          done.changed += list.innerText !== before || input.min === input.max ? 1 : 0;
        }
        return done;
      })()
      """;

  private static final String UNTIL_STORED =
      """
      (async () => {
        while ((await indexedDB.databases()).length === 0 || (await caches.keys()).length === 0) {
          await new Promise(done => setTimeout(done, 20));
        }
      })()
      """;

  private static final String LEFT =
      """
      (async () => {
        const left = [];
        if (document.cookie) left.push("cookie " + document.cookie);
        if (localStorage.length) left.push("localStorage");
        if (sessionStorage.length) left.push("sessionStorage");
        if ((await indexedDB.databases()).length) left.push("indexedDB");
        if ((await navigator.serviceWorker.getRegistrations()).length) left.push("service worker");
        if ((await caches.keys()).length) left.push("cache");
        return {left, length: history.length, address: location.href};
      })()
      """;

  @Test
  void pagesAskNobodyElseLeaveNothingAndKeepHistoryAsItIs(ServedSite site, Tab tab)
      throws InterruptedException {
    List<String> mistakes = new ArrayList<>();
    List<String> pages = site.pages(3);
    int lists = 0;
    int opened = 0;
    for (String page : pages) {
      tab.visit(site.address(page));
      JsonNode done = tab.evaluate(USE);
      assertEquals(done.path("summaries"), done.path("opened"), page);
      assertEquals(done.path("lists"), done.path("changed"), page);
      opened += done.path("opened").asInt();
      lists += done.path("lists").asInt();
      traces(site, tab, done).forEach(trace -> mistakes.add(page + ": " + trace));
    }
    System.out.println(
        "crawl: " + pages.size() + " pages, " + opened + " folds, " + lists + " shopping lists");
    assertEquals("", String.join("\n", mistakes));
    assertTrue(opened >= pages.size() && lists > 0, "nothing was done on the pages");
  }

  @Test
  void pageThatLeavesTracesIsFoundOut(ServedSite site, Tab tab)
      throws IOException, InterruptedException {
    site.add(
        "traces.js",
        """
        document.cookie = "a=b";
        localStorage.setItem("a", "b");
        sessionStorage.setItem("a", "b");
        indexedDB.open("a");
        caches.open("a");
        document.querySelector("summary").onclick = () => history.pushState({}, "", "?open");
        console.error("oh");
        throw new Error("no");
        """);
    String page =
        site.add(
            "traces.html",
            "<!doctype html><html lang=nl><title>x</title><img src='http://127.0.0.1:9/x.png' alt=''>"
                + "<details><summary>x</summary></details><script src=traces.js></script>");
    tab.visit(site.address(page));
    tab.evaluate(UNTIL_STORED);
    List<String> traces = traces(site, tab, tab.evaluate(USE));
    for (String trace :
        List.of(
            "asks http://127.0.0.1:9/x.png",
            "leaves cookie a=b",
            "leaves localStorage",
            "leaves sessionStorage",
            "leaves indexedDB",
            "leaves cache",
            "says oh",
            "fails",
            "changes history",
            "changes the address")) {
      assertTrue(traces.stream().anyMatch(one -> one.startsWith(trace)), trace + ": " + traces);
    }
  }

  private static List<String> traces(ServedSite site, Tab tab, JsonNode before) {
    List<String> traces = new ArrayList<>();
    JsonNode after = tab.evaluate(LEFT);
    after.path("left").forEach(left -> traces.add("leaves " + left.asString()));
    if (before.path("length").asInt() != after.path("length").asInt()) {
      traces.add("changes history");
    }
    if (!before.path("address").equals(after.path("address"))) {
      traces.add("changes the address");
    }
    String own = site.address("").toString();
    for (JsonNode event : tab.events("Network.requestWillBeSent")) {
      String address = event.path("request").path("url").asString();
      if (!address.startsWith(own) && !address.startsWith("data:")) {
        traces.add("asks " + address);
      }
    }
    tab.events("Network.responseReceived").stream()
        .map(event -> event.path("response"))
        .filter(response -> response.path("status").asInt() >= 400)
        .forEach(response -> traces.add("asks for what is not there: " + response.path("url")));
    tab.events("Runtime.consoleAPICalled")
        .forEach(
            event -> traces.add("says " + event.path("args").path(0).path("value").asString()));
    tab.events("Runtime.exceptionThrown").forEach(event -> traces.add("fails " + event));
    tab.events("Log.entryAdded").forEach(event -> traces.add("logs " + event.path("entry")));
    return traces;
  }
}

package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(InBrowser.class)
class InBrowserTest {

  private static final String FOUND =
      """
      (async () => JSON.stringify([
        innerWidth === 360, matchMedia("(prefers-color-scheme: dark)").matches,
        matchMedia("(prefers-reduced-motion: reduce)").matches, document.cookie,
        localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length]))()
      """;

  private static final String KEEP =
      """
      (async () => {
        document.cookie = "a=b";
        localStorage.setItem("a", "b");
        sessionStorage.setItem("a", "b");
        await caches.open("a");
        await new Promise(done => indexedDB.open("a").onsuccess = done);
      })()
      """;

  /** Of two tests the second finds the tab as the first did. */
  @RepeatedTest(2)
  void everyTestFindsTheTabAsNew(ServedSite site, Tab tab) throws InterruptedException {
    String page =
        site.add(
            "empty.html",
            "<!doctype html><html lang=nl><meta name=viewport content='width=device-width'><title>x</title>");
    tab.go(site.address(page));
    assertEquals("[false,false,false,\"\",0,0,0,0]", tab.evaluate(FOUND).asString());
    tab.size(360, 800, 1);
    tab.prefers("dark", "reduce");
    tab.evaluate(KEEP);
    assertEquals("[true,true,true,\"a=b\",1,1,1,1]", tab.evaluate(FOUND).asString());
  }
}

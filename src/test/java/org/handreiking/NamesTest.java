package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The site for who hears the page: what a screen reader is told. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class NamesTest {

  /** Roles of what can be used or seen, which therefore needs a name. */
  private static final Set<String> NAMED =
      Set.of(
          "link",
          "button",
          "textbox",
          "searchbox",
          "spinbutton",
          "checkbox",
          "radio",
          "combobox",
          "listbox",
          "slider",
          "DisclosureTriangle",
          "image",
          "navigation");

  /** What a page tells. */
  private record Heard(int named, List<String> mistakes) {}

  @Test
  void everyLinkAndControlHasANameAndEveryPageItsLandmarks(ServedSite site, Tab tab)
      throws InterruptedException {
    List<String> mistakes = new ArrayList<>();
    int named = 0;
    for (String page : site.pages(2)) {
      tab.visit(site.address(page));
      Heard heard = hear(tab);
      named += heard.named();
      heard.mistakes().forEach(mistake -> mistakes.add(page + ": " + mistake));
    }
    System.out.println("names: " + named);
    assertEquals("", String.join("\n", mistakes));
    assertTrue(named > 500, named + " names");
  }

  @Test
  void buttonWithoutANameAndLandmarksThatAreMissingOrAlikeAreFoundOut(ServedSite site, Tab tab)
      throws InterruptedException {
    String page =
        site.add(
            "nameless.html",
            "<!doctype html><html lang=nl><title>x</title><header>x</header><main><button></button>"
                + "<a href=#1>x</a><nav aria-label=y>x</nav><nav aria-label=y>x</nav></main>");
    tab.visit(site.address(page));
    assertEquals(
        new Heard(4, List.of("no name: button", "two navigations called y", "0 times contentinfo")),
        hear(tab));
  }

  private static Heard hear(Tab tab) {
    List<String> mistakes = new ArrayList<>();
    TreeSet<String> navigations = new TreeSet<>();
    List<String> roles = new ArrayList<>();
    for (JsonNode node : tab.send("Accessibility.getFullAXTree", Map.of()).path("nodes")) {
      String role = node.path("role").path("value").asString("");
      String name = node.path("name").path("value").asString("").strip();
      if (node.path("ignored").asBoolean()) {
        continue;
      }
      roles.add(role);
      if (NAMED.contains(role) && name.isEmpty()) {
        mistakes.add("no name: " + role);
      }
      if (role.equals("navigation") && !navigations.add(name)) {
        mistakes.add("two navigations called " + name);
      }
    }
    for (String landmark : List.of("banner", "main", "contentinfo")) {
      long times = roles.stream().filter(landmark::equals).count();
      if (times != 1) {
        mistakes.add(times + " times " + landmark);
      }
    }
    return new Heard((int) roles.stream().filter(NAMED::contains).count(), mistakes);
  }
}

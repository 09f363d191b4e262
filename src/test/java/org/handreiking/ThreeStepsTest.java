package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.handreiking.site.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From the home page each of the three groups is where she wants to be in three steps at most, by
 * the links in the text of the pages: not by the menu, and by way of the page for her group.
 */
class ThreeStepsTest {

  private static final String HOME = "nl/index.html";

  @ParameterizedTest
  @CsvSource({
    "trainer, voor-trainers, a session plan",
    "recruit, voor-deelneemsters, how to join",
    "recruit, voor-deelneemsters, the calendar",
    "recruit, voor-deelneemsters, help",
    "organisation, voor-organisaties, a handbook",
    "organisation, voor-organisaties, costs",
    "organisation, voor-organisaties, how to start"
  })
  void everyGroupFindsWhatItCameFor(String group, String page, String goal) throws IOException {
    String start = "nl/" + page + "/index.html";
    assertTrue(links(HOME).contains(start), group + " is not on the home page");
    Predicate<String> found = link -> isGoal(goal, link);
    Set<String> second = links(start);
    boolean reached = second.stream().anyMatch(found);
    for (String next : second) {
      reached = reached || (next.endsWith(".html") && links(next).stream().anyMatch(found));
    }
    assertTrue(reached, group + " does not reach " + goal);
  }

  private static boolean isGoal(String goal, String link) {
    return switch (goal) {
      case "a session plan" -> link.endsWith(".html") && isSession(link);
      case "how to join" -> link.equals("nl/voor-deelneemsters/index.html#meedoen");
      case "the calendar" -> link.equals("nl/agenda/index.html");
      case "help" -> link.equals("nl/goed-om-te-weten/index.html");
      case "a handbook" -> link.endsWith(".pdf");
      case "costs" -> link.endsWith("/wat-het-kost/index.html");
      case "how to start" -> link.endsWith("/beginnen/index.html");
      default -> throw new IllegalArgumentException(goal);
    };
  }

  private static boolean isSession(String file) {
    return page(file).body().hasClass("session");
  }

  /** Where the links in the text of a page lead; the help link of the page's frame is not one. */
  private static Set<String> links(String file) {
    Set<String> links = new TreeSet<>();
    for (Element link : page(file).select("main a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        links.add(file + href);
      } else {
        String anchor = href.contains("#") ? href.substring(href.indexOf('#')) : "";
        Links.find(file, href.replace(anchor, "")).ifPresent(found -> links.add(found + anchor));
      }
    }
    return links;
  }

  private static Document page(String file) {
    Path path = ExampleSite.folder().resolve(file.replaceAll("#.*", ""));
    try {
      return Jsoup.parse(Files.readString(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(path.toString(), e);
    }
  }
}

package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.flyer.Printed;
import org.handreiking.handbook.ReadBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The flyers and posters of the repository's own site, beside the pages that link to them. */
class FlyersTest {

  private static final int PROGRAMMES = 5;

  /** What stands between the facts of a line. */
  private static final String PARTS = " · |; |, |\\. |\\.$| \\(|\\)\\.?| tot en met ";

  @Test
  void everyProgrammeHasAFlyerAndAPosterOfOnePageInEachLanguageWithTheTitleOfItsPage()
      throws IOException {
    Map<Path, Path> flyers = flyers();
    assertEquals(2 * PROGRAMMES * ExampleSite.LANGUAGES, flyers.size());
    for (Map.Entry<Path, Path> one : flyers.entrySet()) {
      try (ReadBook sheet = new ReadBook(Files.readAllBytes(one.getKey()))) {
        String file = one.getKey().toString();
        Document page = Jsoup.parse(Files.readString(one.getValue()));
        assertEquals(1, sheet.document.getNumberOfPages(), file);
        assertEquals(
            ReadBook.plain(page.select("h1").text()), sheet.tags("H1").get(0).text(), file);
        String language = page.select("html").attr("lang");
        assertEquals(language, sheet.document.getDocumentCatalog().getLanguage(), file);
        assertTrue(sheet.read().contains(said(page)), file + ": the mark of an example");
      }
    }
  }

  /** What the page says of all meetings. */
  private static String said(Document page) {
    Element note = page.select("aside.example p").first();
    assertTrue(note != null, "a page without the note");
    return ReadBook.plain(note.ownText());
  }

  @Test
  void flyerSaysNothingOfItsProgrammeThatItsPagesDoNotSay() throws IOException {
    Properties words = new Properties();
    words.load(Files.newBufferedReader(Path.of("templates/messages.nl.properties")));
    int facts = 0;
    for (Map.Entry<Path, Path> one : flyers().entrySet()) {
      Document page = Jsoup.parse(Files.readString(one.getValue()));
      if (page.select("html").attr("lang").equals("nl")) {
        try (ReadBook sheet = new ReadBook(Files.readAllBytes(one.getKey()))) {
          facts += said(sheet, text(page, one.getValue()), Set.copyOf(words.values()));
        }
      }
    }
    assertTrue(facts > 7 * 2 * PROGRAMMES, facts + " facts");
  }

  /** What {@code page} says, and the pages about single entries that it leads to. */
  private static String text(Document page, Path file) throws IOException {
    StringBuilder text = new StringBuilder(page.text());
    for (Element link : page.select("main a[href^=../een/]")) {
      Path entry = file.resolveSibling(link.attr("href")).normalize();
      text.append(' ').append(Jsoup.parse(Files.readString(entry)).text());
    }
    return ReadBook.plain(text.toString());
  }

  private static int said(ReadBook sheet, String page, Set<Object> words) {
    List<String> told = new ArrayList<>();
    for (ReadBook.Tag paragraph : sheet.tags("P")) {
      boolean isOwn =
          words.contains(paragraph.text())
              || paragraph.text().contains("Zo was het op")
              || paragraph.text().startsWith("example.org/");
      if (!isOwn && !paragraph.text().isEmpty()) {
        String said = paragraph.text();
        String value =
            words.stream()
                .map(word -> word + ": ")
                .filter(said::startsWith)
                .findFirst()
                .map(label -> said.substring(label.length()))
                .orElse(said);
        told.addAll(List.of(value.split(PARTS, -1)));
      }
    }
    List<String> untrue = told.stream().filter(fact -> !page.contains(fact)).toList();
    assertEquals(List.of(), untrue, sheet.tags("H1").get(0).text());
    return told.size();
  }

  @Test
  void cameraFindsThePageThatLinksToTheFlyer() throws Exception {
    Path site = ExampleSite.folder();
    for (Map.Entry<Path, Path> one : flyers().entrySet()) {
      String page = site.relativize(one.getValue().getParent()).toString().replace('\\', '/');
      String code = Printed.of(Files.readAllBytes(one.getKey())).code();
      assertEquals("https://example.org/" + page + "/", code);
    }
  }

  /** Each file with the page that links to it. */
  private static Map<Path, Path> flyers() throws IOException {
    Map<Path, Path> flyers = new TreeMap<>();
    Path site = ExampleSite.folder();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path page : walk.filter(file -> file.endsWith("index.html")).toList()) {
        for (Element link : Jsoup.parse(Files.readString(page)).select("a[href~=-a[45]\\.pdf$]")) {
          // Handbooks come in A5 too.
          if (!link.attr("href").contains("/handboeken/")) {
            flyers.put(page.resolveSibling(link.attr("href")).normalize(), page);
          }
        }
      }
    }
    return flyers;
  }
}

package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.table.EditDistance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sets that search is judged by, {@code search/quality/<language>.tsv}: a kind of query, a
 * query, and the pages of the example site that a visitor would want, with {@code |} between.
 */
class QualitySetTest {

  private static final Path FOLDER = Path.of("src/test/resources/search/quality");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final String DUTCH_ALONE = "compound";
  private static final Set<String> KINDS =
      Set.of("title", "inflection", "typo", "diacritics", "everyday", "question");

  private record Line(String kind, String query, List<String> pages) {}

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "tr", "ar"})
  void aSetHasAHundredDifferentQueriesAndTwelveOfEachKind(String language) throws IOException {
    List<Line> lines = read(language);
    Map<String, Long> kinds =
        lines.stream()
            .collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.counting()));
    Set<String> wanted = new TreeSet<>(KINDS);
    if (language.equals("nl")) {
      wanted.add(DUTCH_ALONE);
    }

    assertTrue(lines.size() >= 110, "only " + lines.size());
    assertEquals(wanted, kinds.keySet());
    assertTrue(kinds.values().stream().allMatch(number -> number >= 12), kinds.toString());
    assertEquals(
        lines.size(),
        lines.stream().map(line -> line.query().toLowerCase(Locale.ROOT)).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "tr", "ar"})
  void everyExpectedPageIsListedAndWrittenInTheLanguage(String language) throws IOException {
    String listed = Files.readString(ExampleSite.folder().resolve("sitemap.xml"));
    List<String> missing = new ArrayList<>();
    for (Line line : read(language)) {
      for (String page : line.pages()) {
        if (!listed.contains("/nl/" + page + "/</loc>") || !isWritten(language, page)) {
          missing.add(line.query() + ": " + page);
        }
      }
    }

    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "tr", "ar"})
  void everyTypoIsOneEditAwayFromAWordOfAPageThatIsExpected(String language) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Line line : read(language)) {
      if (line.kind().equals("typo") && !hasOneTypo(language, line)) {
        wrong.add(line.query());
      }
    }

    assertEquals(List.of(), wrong);
  }

  private static boolean hasOneTypo(String language, Line line) throws IOException {
    Set<String> known = new TreeSet<>();
    for (String page : line.pages()) {
      known.addAll(words(language, page(language, page).text()));
    }
    List<String> misspelt =
        words(language, line.query()).stream().filter(word -> !known.contains(word)).toList();
    return misspelt.size() == 1
        && known.stream().anyMatch(word -> EditDistance.between(word, misspelt.get(0)) == 1);
  }

  private static List<String> words(String language, String text) {
    String lower =
        text.replace("\u00AD", "").toLowerCase(new Locale.Builder().setLanguage(language).build());
    return WORD.matcher(lower).results().map(MatchResult::group).toList();
  }

  private static boolean isWritten(String language, String page) throws IOException {
    Document document = page(language, page);
    return language.equals("nl") || document.select("h1[lang=nl], h1 [lang=nl]").isEmpty();
  }

  private static Document page(String language, String page) throws IOException {
    return Jsoup.parse(Files.readString(file(language, page)));
  }

  private static Path file(String language, String page) {
    return ExampleSite.folder().resolve(language).resolve(page).resolve("index.html");
  }

  private static List<Line> read(String language) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(language + ".tsv"))) {
      return lines
          .map(line -> line.split("\t", -1))
          .map(cells -> new Line(cells[0], cells[1], List.of(cells[2].split("\\|"))))
          .toList();
    }
  }
}

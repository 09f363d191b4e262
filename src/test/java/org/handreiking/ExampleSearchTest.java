package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.handreiking.search.PageSearch;
import org.handreiking.search.Parity;
import org.handreiking.search.SearchFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the example site's pages: as Lucene's, and good at what visitors type. */
@Tag("node")
class ExampleSearchTest {

  private static final int RANDOM_QUERIES = Boolean.getBoolean("deep") ? 2_000 : 160;

  private static final String ENGINE = "assets/search-engine.js";
  private static final int ENGINE_BYTES = 8 * 1024;
  private static final int FIRST_ANSWER_BYTES = 30 * 1024;

  /** At least this share of queries has an expected page among the best ten. */
  private static final Map<String, Double> TARGETS =
      Map.of("typo", 0.95, "inflection", 0.90, "compound", 0.96, "diacritics", 0.98);

  private static final Map<String, Double> ARABIC = Map.of("typo", 0.92, "inflection", 0.83);

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void bestTenPagesAreThoseOfLucene(String tag) throws Exception {
    Path index = ExampleSite.target().resolve("index").resolve(tag);
    List<String> queries = new ArrayList<>(Parity.randomQueries(index, tag, RANDOM_QUERIES));
    read(tag).forEach(line -> queries.add(line.query()));

    Parity.check(index, ExampleSite.folder().resolve("search"), tag, queries);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, exercise, '', false, 2026-11-21",
    "nl, '', recruit, false, 2026-11-21",
    "nl, '', '', true, 2026-11-21",
    "nl, '', '', true, 2027-03-01",
    "ar, '', trainer, false, 2026-11-21",
    "tr, calendar-entry, '', false, 2027-03-01",
  })
  void pagesThatAreAskedForAreThoseOfLucene(
      String tag, String kind, String audience, boolean upcoming, LocalDate today)
      throws Exception {
    Path index = ExampleSite.target().resolve("index").resolve(tag);
    SearchFilter filter = new SearchFilter(kind, audience, upcoming, today);

    int found =
        Parity.check(
            index,
            ExampleSite.folder().resolve("search"),
            tag,
            filter,
            read(tag).stream().map(Line::query).toList());

    assertTrue(found > 20, found + " queries found something");
  }

  @Test
  void engineAndFirstAnswerAreLight() throws Exception {
    int engine = zipped(Files.readAllBytes(ExampleSite.folder().resolve(ENGINE)));
    assertTrue(engine <= ENGINE_BYTES, engine + " bytes");
    for (String tag : List.of("nl", "tr", "ar", "en")) {
      List<Integer> weights =
          PageSearch.ask(
                  ExampleSite.folder().resolve("search"),
                  tag,
                  read(tag).stream().map(Line::query).toList())
              .stream()
              .map(answer -> engine + answer.bytes())
              .sorted()
              .toList();
      int median = weights.get(weights.size() / 2);
      assertTrue(median <= FIRST_ANSWER_BYTES, tag + ": " + weights);
    }
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    }
    return zipped.size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void visitorsFindWhatTheyMean(String tag) throws Exception {
    List<Line> lines = read(tag);
    List<PageSearch.Answer> answers =
        PageSearch.ask(
            ExampleSite.folder().resolve("search"), tag, lines.stream().map(Line::query).toList());
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int rank = line.rank(tag, answers.get(i).addresses());
      tallies.computeIfAbsent(line.category(), unused -> new Tally()).add(rank);
      if (rank != 1) {
        missed.add(line.category() + " " + line.query() + ": " + (rank == 0 ? "-" : "" + rank));
      }
    }
    String figures = tallies + "\n" + String.join("\n", missed);
    if (Boolean.getBoolean("figures")) {
      Files.writeString(Path.of("target", "search-quality-" + tag + ".txt"), figures);
    }
    tallies.forEach(
        (category, tally) -> {
          double target = TARGETS.getOrDefault(category, 0.8);
          double wanted = tag.equals("ar") ? ARABIC.getOrDefault(category, target) : target;
          assertTrue(tally.found() >= wanted, category + ": " + figures);
        });
  }

  /** A line of the quality set. */
  private record Line(String category, String query, List<String> pages) {

    /** The place of the first expected page, from 1; 0 when none is there. */
    int rank(String tag, List<String> addresses) {
      for (int i = 0; i < addresses.size(); i++) {
        String address = addresses.get(i).replaceFirst("#.*", "");
        if (pages.stream().anyMatch(page -> address.equals(tag + "/" + page + "/index.html"))) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  private static final class Tally {

    private int all;
    private int first;
    private int ten;
    private double reciprocal;

    void add(int rank) {
      all++;
      first += rank == 1 ? 1 : 0;
      ten += rank > 0 ? 1 : 0;
      reciprocal += rank > 0 ? 1.0 / rank : 0;
    }

    double found() {
      return ten / (double) all;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d: @1 %.3f @10 %.3f MRR %.3f",
          all,
          first / (double) all,
          found(),
          reciprocal / all);
    }
  }

  private static List<Line> read(String tag) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/search/quality", tag + ".tsv"))) {
      String[] cells = line.split("\t", -1);
      lines.add(new Line(cells[0], cells[1], List.of(cells[2].split("\\|", -1))));
    }
    return lines;
  }
}

package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handreiking.json.JsonWriter;
import org.handreiking.search.Parity;
import org.handreiking.search.SearchFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the page gives Lucene's answers in a real browser too. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class SearchParityInBrowserTest {

  /** Every eighth query of the quality sets is asked; all of them in the full count. */
  private static final int STEP = Boolean.getBoolean("deep") ? 1 : 8;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final ServedSite site;
  private final Tab tab;

  SearchParityInBrowserTest(ServedSite site, Tab tab) {
    this.site = site;
    this.tab = tab;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void bestTenPagesAreThoseOfLucene(String language) throws Exception {
    List<String> queries = queries(language);
    tab.visit(site.address(language + "/zoeken/index.html"));
    tab.evaluate(
        "new Promise((done) => { const script = document.createElement('script');"
            + " script.onload = () => done(1);"
            + " script.src = document.querySelector('[data-search]').dataset.engine;"
            + " document.head.append(script); })");
    List<List<String>> answers = new ArrayList<>();
    for (String query : queries) {
      List<String> addresses = new ArrayList<>();
      tab.evaluate(asking(query, language)).forEach(one -> addresses.add(one.asString()));
      answers.add(addresses);
    }

    int found =
        Parity.compare(
            ExampleSite.target().resolve("index").resolve(language),
            language,
            SearchFilter.none(TODAY),
            queries,
            answers);

    assertTrue(found > queries.size() / 2, found + " queries found something");
    assertEquals(queries.size(), answers.size());
  }

  private static String asking(String query, String language) {
    return "(async () => { globalThis.engine ||= handreikingSearch('../../search/', '"
        + language
        + "'); const asked = "
        + JsonWriter.inPage(Map.of("query", query))
        + "; const { hits } = await engine.search(asked.query, { today: '"
        + TODAY
        + "' }); return hits.map((hit) => hit.address + (hit.anchor && '#' + hit.anchor)); })()";
  }

  private static List<String> queries(String language) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/search/quality", language + ".tsv"));
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += STEP) {
      queries.add(lines.get(i).split("\t", -1)[1]);
    }
    return queries;
  }
}

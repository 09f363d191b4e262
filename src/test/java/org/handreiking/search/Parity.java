package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.site.Language;

/** Compares the search of the page with Lucene, which is asked at the same time. */
public final class Parity {

  private static final double SHARE_ALIKE = 0.99;
  private static final int MOST = 10;
  private static final SearchFilter ALL = SearchFilter.none(LocalDate.of(2026, 11, 21));

  private Parity() {}

  /** Queries of the words of an index's own texts. */
  public static List<String> randomQueries(Path index, String tag, int count) throws Exception {
    List<List<String>> texts = new ArrayList<>();
    try (SearchIndex open = SearchIndex.open(index, Language.of(tag))) {
      IndexContents contents = open.contents();
      for (int document = 0; document < contents.documents(); document++) {
        String body = contents.stored(document).get(StoredKey.BODY);
        texts.add(
            open.analyzer().words(body).stream()
                .map(word -> body.substring(word.start(), word.end()))
                .toList());
      }
    }
    return new RandomQueries(7, texts).make(count);
  }

  /**
   * Both give the same ten pages, with the same piece of each, in the same order.
   *
   * @param site the folder of the exported index
   */
  public static void check(Path index, Path site, String tag, List<String> queries)
      throws Exception {
    int found = check(index, site, tag, ALL, queries);
    assertTrue(found > queries.size() / 2, found + " queries found something");
  }

  /**
   * The same of pages that {@code filter} keeps.
   *
   * @return for how many queries there are such pages
   */
  public static int check(
      Path index, Path site, String tag, SearchFilter filter, List<String> queries)
      throws Exception {
    List<List<String>> answers =
        PageSearch.ask(site, tag, filter, queries).stream()
            .map(PageSearch.Answer::addresses)
            .toList();
    return compare(index, tag, filter, queries, answers);
  }

  /**
   * What was found is what Lucene finds, but for one query in a hundred.
   *
   * @param answers the addresses that the page found for each query
   * @return for how many queries there are pages
   */
  public static int compare(
      Path index,
      String tag,
      SearchFilter filter,
      List<String> queries,
      List<List<String>> answers) {
    List<String> different = new ArrayList<>();
    int found = 0;
    try (SearchIndex lucene = SearchIndex.open(index, Language.of(tag))) {
      for (int i = 0; i < queries.size(); i++) {
        SearchAnswer answer = lucene.search(queries.get(i), filter, MOST);
        int pages = Math.min(MOST, answer.pages());
        List<String> expected =
            answer.hits().stream().limit(pages).map(SearchHit::address).toList();
        found += pages > 0 ? 1 : 0;
        if (!expected.equals(answers.get(i))) {
          different.add(queries.get(i) + "\n  " + expected + "\n  " + answers.get(i));
        }
      }
    }
    double share = 1 - different.size() / (double) queries.size();
    assertTrue(share >= SHARE_ALIKE, share + "\n" + String.join("\n", different));
    return found;
  }
}

package org.handreiking.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handreiking.site.Language;
import org.jsoup.Jsoup;

/** Pages written in a test, and questions to an index of them. */
final class Corpus {

  private final Path folder;
  private final Language language;
  private final List<SearchDocument> documents = new ArrayList<>();

  Corpus(Path folder, String language) {
    this.folder = folder;
    this.language = Language.of(language);
  }

  /** Adds a page; its address is made from {@code name}. */
  Corpus page(String name, String title, String html) {
    return page(name, title, "", html);
  }

  Corpus page(String name, String title, String summary, String html) {
    String address = language + "/" + name + "/index.html";
    documents.addAll(
        new SectionCutter()
            .cut(
                new PageText(
                    address,
                    title,
                    summary,
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Jsoup.parseBodyFragment(html).body())));
    return this;
  }

  Corpus write() {
    new SearchIndexWriter().write(folder, language, documents, Map.of());
    return this;
  }

  List<SearchHit> search(String query) {
    return search(query, 10);
  }

  List<SearchHit> search(String query, int most) {
    try (SearchIndex index = SearchIndex.open(folder, language)) {
      return index.search(query, SearchFilter.none(LocalDate.of(2026, 3, 1)), most).hits();
    }
  }

  /** The found pages by their names, {@code name#id} for a piece. */
  List<String> find(String query) {
    return names(search(query));
  }

  /** The snippet of the first hit, with marks. */
  String snippet(String query) {
    return first(query, hit -> hit.snippet().text("«", "»"));
  }

  <T> T first(String query, Function<SearchHit, T> what) {
    return what.apply(search(query).get(0));
  }

  static List<String> names(List<SearchHit> hits) {
    return hits.stream()
        .map(hit -> hit.address().replaceFirst("^[a-z]+/", "").replace("/index.html", ""))
        .toList();
  }
}

package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the page gives Lucene's answers, over texts of the words of the token fixtures. */
@Tag("node")
class BrowserParityTest {

  private static final int DOCUMENTS = Boolean.getBoolean("deep") ? 20_000 : 3_000;
  private static final int QUERIES = Boolean.getBoolean("deep") ? 2_000 : 160;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void bestTenPagesAreThoseOfLucene(String tag) throws Exception {
    Language language = Language.of(tag);
    List<List<String>> texts = texts(tag, new Random(20261122));
    new SearchIndexWriter()
        .write(folder.resolve("index"), language, documents(tag, texts), Map.of());
    SearchExport.files(folder.resolve("index"), language).forEach(this::write);
    List<String> queries = new RandomQueries(42, texts).make(QUERIES);

    Parity.check(folder.resolve("index"), folder.resolve("site"), tag, queries);
  }

  private void write(String path, String script) {
    try {
      Path file = folder.resolve("site").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of words, some of them much more often than others, as in a language. */
  private static List<List<String>> texts(String tag, Random random) throws Exception {
    List<String> words = words(tag);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      List<String> text = new ArrayList<>();
      int length = 5 + random.nextInt(40);
      for (int word = 0; word < length; word++) {
        double skewed = Math.pow(random.nextDouble(), 1.5);
        text.add(words.get((int) (skewed * words.size())));
      }
      texts.add(text);
    }
    return texts;
  }

  private static List<String> words(String tag) throws Exception {
    Path file = Path.of("src/test/resources/search/quality", tag + ".tsv");
    Path tokens = Path.of("src/test/resources/search/tokens", tag + ".tsv");
    Stream<String> queries = Files.readAllLines(file).stream().map(line -> line.split("\t", -1)[1]);
    Stream<String> fixtures =
        Files.readAllLines(tokens).stream().map(line -> line.split("\t", -1)[0]);
    return Stream.concat(queries, fixtures)
        .flatMap(text -> Stream.of(text.split("[\\s?!.,:;\"()]+", -1)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted(Comparator.comparing((String word) -> word.hashCode()))
        .toList();
  }

  private static List<SearchDocument> documents(String tag, List<List<String>> texts) {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> text = texts.get(i);
      String page = tag + "/p" + i / 6 + "/index.html";
      List<String> titleOf = texts.get(i - i % 6);
      documents.add(
          new SearchDocument(
              i % 6 == 0 ? page : page + "#s" + i % 6,
              String.join(" ", titleOf.subList(0, 3)),
              i % 6 == 0 ? "" : String.join(" ", text.subList(0, 2)),
              String.join(" ", text),
              String.join(" ", titleOf.subList(1, 5)),
              "exercise",
              List.of("trainer"),
              List.of(),
              Optional.empty()));
    }
    return documents;
  }
}

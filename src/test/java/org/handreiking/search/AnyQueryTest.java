package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyQueryTest {

  private static final int QUERIES_PER_LANGUAGE = Boolean.getBoolean("deep") ? 10_000 : 400;
  private static final int MOST = 5;

  /** Words of the texts, syntax of query parsers, scripts, directions, halves of characters. */
  private static final List<String> PIECES =
      List.of(
          "rouw",
          "spiegel",
          "Kampvuur",
          "vertrouwenspersoon",
          "كتاب",
          "والمدرسة",
          "kadınlar",
          "İLETİŞİM",
          "grief",
          "AND",
          "OR",
          "NOT",
          "body:",
          "title:rouw",
          "\"",
          "'",
          "’",
          "*",
          "?",
          "~",
          "~2",
          "^4",
          "+",
          "-",
          "!",
          "&&",
          "||",
          "(",
          ")",
          "[a TO z]",
          "{",
          "}",
          "\\",
          "/",
          ":",
          "😀",
          "👩‍👩‍👧",
          "❤️",
          "\u202E",
          "\u200F",
          "\u200D",
          "\u00AD",
          "\u0640",
          "\u0301",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\t",
          "\n",
          " ",
          " ",
          " ",
          "漢字",
          "हिन्दी",
          "가나",
          "ﬁ",
          "①",
          "12,50",
          "0800-2000",
          "a".repeat(300),
          "rouw".repeat(30),
          "é",
          "ı",
          "ß");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en", "fr"})
  void everyTextIsAQuery(String tag) {
    write(tag);
    Random random = new Random(20_260_901);
    int found = 0;
    try (SearchIndex index = SearchIndex.open(folder, Language.of(tag))) {
      for (int i = 0; i < QUERIES_PER_LANGUAGE; i++) {
        List<SearchHit> hits =
            index.search(query(random), SearchFilter.none(LocalDate.of(2026, 3, 1)), MOST).hits();
        assertTrue(hits.size() <= MOST);
        found += hits.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(
        found > QUERIES_PER_LANGUAGE / 4 && found < QUERIES_PER_LANGUAGE,
        found + " queries found something");
  }

  @Tag("node")
  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en", "fr"})
  void everyTextIsAQueryInThePageToo(String tag) throws Exception {
    write(tag);
    SearchExport.files(folder, Language.of(tag)).forEach(this::write);
    Random random = new Random(20_260_902);
    List<String> queries = new ArrayList<>(List.of("", "a".repeat(10_000), "rouw ".repeat(2_000)));
    for (int i = 0; i < QUERIES_PER_LANGUAGE; i++) {
      queries.add(query(random));
    }

    List<PageSearch.Answer> answers = PageSearch.ask(folder.resolve("site"), tag, queries);

    assertTrue(answers.stream().noneMatch(PageSearch.Answer::incomplete));
    assertTrue(answers.get(0).addresses().isEmpty());
    long found = answers.stream().filter(answer -> answer.pages() > 0).count();
    assertTrue(found > QUERIES_PER_LANGUAGE / 4, found + " queries found something");
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

  private void write(String tag) {
    new Corpus(folder, tag)
        .page("a", "Rouw en spiegel", "<p>Kampvuur, vertrouwenspersoon, 12,50 en 😀 漢字.</p>")
        .page("b", "الكتاب", "<p>المدرسة والكتاب</p>")
        .page("c", "Kadın", "<p>İletişim ve kadınlar: grief</p>")
        .write();
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(4) == 0) {
        query.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        query.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return query.toString();
  }
}

package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code search/tokens/<language>.tsv}: a text, the forms of its words, and their stems with the
 * parts of compounds. Compounds are split into the words of the whole file.
 */
class TokenFixturesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lines")
  void textBecomesTheTokensOfTheFixture(String language, String text, String forms, String stems) {
    List<TextWord> words = analyzer(language).words(text);

    assertEquals(forms, join(words.stream().map(TextWord::form)));
    assertEquals(stems, join(words.stream().flatMap(TokenFixturesTest::stems)));
  }

  @Tag("node")
  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void searchOfThePageFindsTheSameWordsInTheSamePlaces(String language) throws Exception {
    List<String> texts = read(language).stream().map(line -> line.split("\t", -1)[0]).toList();
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(Language.of(language));
    List<List<String>> expected = new ArrayList<>();
    for (String text : texts) {
      expected.add(
          analyzer.words(text).stream()
              .map(word -> word.form() + " " + word.start() + " " + word.end())
              .toList());
    }

    assertEquals(expected, PageSearch.words(language, texts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "tr", "ar", "en"})
  void everyLanguageHasAtLeastTwentyFiveLines(String language) {
    assertTrue(read(language).size() >= 25);
  }

  @Test
  void languageWithoutRulesHasFormsOnly() {
    List<TextWord> words = LanguageAnalyzer.of(Language.of("fr")).words("Les Élèves");

    assertEquals("les eleves", join(words.stream().map(TextWord::form)));
    assertEquals("", join(words.stream().flatMap(TokenFixturesTest::stems)));
  }

  @Test
  void regionalVarietyHasTheRulesOfItsLanguage() {
    List<TextWord> words = LanguageAnalyzer.of(Language.of("nl-be")).words("brieven");

    assertEquals(List.of("~brief"), words.get(0).stems());
  }

  @Test
  void wordKnowsWhereItStandsInTheText() {
    List<TextWord> words = LanguageAnalyzer.of(Language.of("tr")).words("Bu İzmir'e mektup");

    assertEquals(3, words.get(1).start());
    assertEquals("Bu İzmir'e".length(), words.get(1).end());
  }

  static Stream<Arguments> lines() {
    return Stream.of("nl", "tr", "ar", "en")
        .flatMap(
            language ->
                read(language).stream()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(language, cells[0], cells[1], cells[2])));
  }

  private static LanguageAnalyzer analyzer(String tag) {
    LanguageAnalyzer plain = LanguageAnalyzer.of(Language.of(tag));
    Set<String> forms = new TreeSet<>();
    read(tag).forEach(line -> forms.addAll(List.of(line.split("\t", -1)[1].split(" ", -1))));
    return plain.with(forms);
  }

  private static List<String> read(String language) {
    try (var in =
        TokenFixturesTest.class.getResourceAsStream("/search/tokens/" + language + ".tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> stems(TextWord word) {
    return Stream.concat(word.stems().stream(), word.parts().stream())
        .map(stem -> stem.substring(Stems.MARK.length()));
  }

  private static String join(Stream<String> words) {
    return String.join(" ", words.toList());
  }
}

package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWordsTest {

  private static final Map<String, List<String>> COMPOUNDS =
      Map.of(
          "uitdeelbladen", List.of("uitdeel", "bladen"),
          "beleidsverantwoordelijkheid", List.of("beleid", "verantwoordelijkheid"));

  private final HardWords words =
      new HardWords(
          List.of("eigen regie", "vertrouwenspersoon", "Bijeenkomsten"),
          word -> COMPOUNDS.getOrDefault(word, List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "buurthuis",
        "deelneemster",
        "uitdeelbladen",
        "Vertrouwenspersoon",
        "bijeenkomsten",
        "www.voorbeeldorganisatie.nl"
      })
  void shortKnownAndExplainedWordsAndCompoundsOfShortOnesAreEasy(String word) {
    assertEquals(false, words.has(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"verantwoordelijkheid", "beleidsverantwoordelijkheid", "laagdrempeligheid-eis"})
  void longWordsAndCompoundsWithALongPartAreHard(String word) {
    assertEquals(true, words.has(word));
  }
}

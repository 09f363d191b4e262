package org.handreiking.search;

import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stem of an English word; for the most frequent irregular ones too. One thread at a time. */
final class EnglishStems {

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children", "child",
          "women", "woman",
          "men", "man",
          "peopl", "person",
          "felt", "feel",
          "lost", "lose",
          "written", "write",
          "wrote", "write");

  private final EnglishStemmer stemmer = new EnglishStemmer();

  Stems of(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return new Stems(List.of(IRREGULAR.getOrDefault(stem, stem)), List.of());
  }
}

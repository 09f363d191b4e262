package org.handreiking.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/** The stems of an Arabic word that has been normalised. */
final class ArabicStems {

  private static final int SHORTEST = 3;

  private static final ArabicStemmer STEMMER = new ArabicStemmer();

  /** A woman, without and with the article. */
  private static final Map<String, String> IRREGULAR = Map.of("امراه", "مراه");

  private ArabicStems() {}

  /**
   * {@code word} without article, conjunction and preposition, and then also without its ending,
   * unless that leaves fewer than three letters: too many words would meet there.
   */
  static Stems of(String word) {
    char[] letters = word.toCharArray();
    int length = STEMMER.stemPrefix(letters, letters.length);
    String bare = regular(new String(letters, 0, length));
    String stem = new String(letters, 0, STEMMER.stemSuffix(letters, length));
    return new Stems(List.of(bare, stem.length() < SHORTEST ? bare : stem), List.of());
  }

  private static String regular(String bare) {
    return IRREGULAR.getOrDefault(bare, bare);
  }
}

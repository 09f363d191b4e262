package org.handreiking.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The stems of a Turkish word. The Snowball stemmer alone leaves forms of a word apart (kadın →
 * kadı, kadınlar → kadın), so a word gets all the steps on the way. One thread at a time.
 */
final class TurkishStems {

  /** How many letters the first and the second step leave at least. */
  private static final List<Integer> SHORTEST = List.of(2, 3);

  private static final List<String> INFINITIVES = List.of("mak", "mek");

  private final TurkishStemmer stemmer = new TurkishStemmer();

  /**
   * {@code word} itself and its stems; and those of the word that someone meant who types without ç
   * ğ ı ö ş ü.
   *
   * @param word in lower case, with its accents
   */
  Stems of(String word) {
    Set<String> stems = new LinkedHashSet<>(List.of(word));
    addSteps(stems, word);
    addSteps(stems, harmonised(FoldingFilter.fold(word)));
    return new Stems(stems.stream().map(FoldingFilter::fold).toList(), List.of());
  }

  private void addSteps(Set<String> stems, String word) {
    String rest = word;
    for (String ending : INFINITIVES) {
      rest = rest.endsWith(ending) ? rest.substring(0, rest.length() - ending.length()) : rest;
    }
    for (int shortest : SHORTEST) {
      stems.add(rest);
      stemmer.setCurrent(rest);
      stemmer.stem();
      if (stemmer.getCurrent().length() < shortest) {
        return;
      }
      rest = stemmer.getCurrent();
    }
    stems.add(rest);
  }

  /** With ı and ü where vowel harmony asks for them, for the stemmer: cocuklarin → cocukların. */
  private static String harmonised(String typed) {
    StringBuilder word = new StringBuilder(typed.length());
    char lastVowel = ' ';
    for (int i = 0; i < typed.length(); i++) {
      char meant = harmonised(typed.charAt(i), lastVowel);
      lastVowel = "aeıioöuü".indexOf(meant) >= 0 ? meant : lastVowel;
      word.append(meant);
    }
    return word.toString();
  }

  private static char harmonised(char letter, char lastVowel) {
    if (letter == 'i' && "aouı".indexOf(lastVowel) >= 0) {
      return 'ı';
    }
    return letter == 'u' && "eiü".indexOf(lastVowel) >= 0 ? 'ü' : letter;
  }
}

package org.handreiking.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The stems of a Turkish word. The Snowball stemmer alone leaves forms of a word apart (kadın →
 * kadı, kadınlar → kadın), so a word gets all the steps on the way. One thread at a time.
 */
final class TurkishStems {

  /** How many letters the first and the second step leave at least. */
  private static final List<Integer> SHORTEST = List.of(2, 3);

  private static final List<String> INFINITIVES = List.of("mak", "mek");

  /** Between vowels, Turkish has hardly any g but the soft one. */
  private static final Pattern SOFT_G = Pattern.compile("(?<=[aeiou])g(?=[aeiou])");

  private final TurkishStemmer stemmer = new TurkishStemmer();

  /**
   * The form itself and the stems of the words that it may stand for.
   *
   * @param form without accents, as people type who leave out ç ğ ı ö ş ü
   */
  Stems of(String form) {
    Set<String> stems = new LinkedHashSet<>(List.of(form));
    for (String word : words(SOFT_G.matcher(form).replaceAll("ğ"))) {
      addSteps(stems, word);
    }
    return new Stems(stems.stream().map(FoldingFilter::fold).toList(), List.of());
  }

  /**
   * What may be meant by {@code form}: as it stands, in harmony, with all vowels front, or back.
   */
  private static Set<String> words(String form) {
    Set<String> words = new LinkedHashSet<>(List.of(form, harmonised(form)));
    if (form.indexOf('a') < 0) {
      words.add(form.replace('o', 'ö').replace('u', 'ü'));
    }
    if (form.indexOf('e') < 0) {
      words.add(form.replace('i', 'ı'));
    }
    return words;
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

package org.handreiking.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Brings together what the Dutch Snowball stemmer leaves apart: brief and briev, helpt and help.
 */
final class DutchStems {

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "kind", "kinder",
          "ei", "eier",
          "stad", "sted",
          "schip", "schep",
          "lid", "led",
          "gren", "grens",
          "gevoelen", "gevoel",
          "leven", "lef");

  /** The ending of kaartje, bloemetje, verhaaltje, spiegeltje, boompje and of their plurals. */
  private static final Pattern DIMINUTIVE =
      Pattern.compile(
          "(?<=..)((?<=[aeou]{2}[ln]|.[^aeiou]e[lnr]|ij)t|(?<=.[^aeiou])et|(?<=[aeou]{2}m)p)?(?<=[^aeiou])j(es?)?$");

  /**
   * The t of hij helpt, zij luistert, zij begint, zij vindt; not that of kracht, feest or kaart.
   */
  private static final Pattern VERB_T = Pattern.compile("(?<=.[^aeiou]?[dfgklmpw]|.er|.in)t$");

  private static final Pattern LONG_VOWEL =
      Pattern.compile("(?<=[^aeiou])([aeou])\\1(?=[^aeiou]$)");
  private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

  private final DutchStemmer stemmer = new DutchStemmer();
  private final CompoundSplitter splitter;

  DutchStems(CompoundSplitter splitter) {
    this.splitter = splitter;
  }

  Stems of(String word) {
    return new Stems(List.of(stem(word)), splitter.parts(word).stream().map(this::stem).toList());
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return finish(stemmer.getCurrent());
  }

  private static String finish(String stem) {
    String full = DIMINUTIVE.matcher(stem).replaceFirst("");
    String verb = VERB_T.matcher(full).replaceFirst("");
    String shortVowel = LONG_VOWEL.matcher(verb).replaceFirst("$1");
    String single = DOUBLE_CONSONANT.matcher(shortVowel).replaceFirst("$1");
    String voiceless = voiceless(single);
    return IRREGULAR.getOrDefault(voiceless, voiceless);
  }

  /** No Dutch word ends in v or z: brieven is the plural of brief, huizen that of huis. */
  private static String voiceless(String stem) {
    String start = stem.substring(0, Math.max(0, stem.length() - 1));
    if (stem.length() > 1 && stem.endsWith("v")) {
      return start + "f";
    }
    return stem.length() > 1 && stem.endsWith("z") ? start + "s" : stem;
  }
}

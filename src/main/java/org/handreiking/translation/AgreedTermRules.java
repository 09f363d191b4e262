package org.handreiking.translation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;

/**
 * A translation that links to a term of the glossary calls it what the glossary calls it in that
 * language. Languages inflect: it is enough that the link's text holds the first half of a word of
 * the agreed term.
 */
public final class AgreedTermRules {

  private static final Pattern LINK = Pattern.compile("link:term:([a-z0-9-]+)\\[([^\\]]+)]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

  /** Vowel signs of Arabic, which are written or not. */
  private static final String VOWELS = "[\\u064B-\\u0652]";

  /** Letters of a word that says something: "safe" does, "the" does not. */
  private static final int LONG = 4;

  private static final String ARABIC_ARTICLE = "ال";

  private final ULocale locale;
  private final Map<String, String> agreed;
  private final Diagnostics diagnostics;

  /**
   * Rules of one language.
   *
   * @param agreed what terms are called in it, by their ids; terms that have no translation left
   *     out
   */
  public AgreedTermRules(Language language, Map<String, String> agreed, Diagnostics diagnostics) {
    this.locale = language.locale();
    this.agreed = Map.copyOf(agreed);
    this.diagnostics = diagnostics;
  }

  /** Checks every translation of {@code translations}. */
  public void check(Translations translations) {
    translations.entries().forEach(this::check);
  }

  private void check(PoEntry entry) {
    List<MatchResult> links = LINK.matcher(entry.translations().get(0)).results().toList();
    for (MatchResult link : links) {
      Optional.ofNullable(agreed.get(link.group(1)))
          .filter(term -> !isCalled(term, link.group(2)))
          .ifPresent(term -> diagnostics.add(Code.PO_TERM, entry.at(), link.group(2), term));
    }
  }

  private boolean isCalled(String term, String text) {
    String shown = plain(text);
    List<String> words = words(plain(term)).toList();
    boolean hasLong = words.stream().anyMatch(word -> word.length() >= LONG);
    return words.stream()
        .filter(word -> !hasLong || word.length() >= LONG)
        .anyMatch(word -> shown.contains(firstHalf(word)));
  }

  private String plain(String text) {
    return UCharacter.toLowerCase(locale, text).replaceAll(VOWELS, "");
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.startsWith(ARABIC_ARTICLE) ? word.substring(2) : word);
  }

  private static String firstHalf(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(2, (word.length() + 1) / 2)));
  }
}

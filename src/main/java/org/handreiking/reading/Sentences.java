package org.handreiking.reading;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.handreiking.site.Language;

/** Cuts texts of one language into sentences, with ICU. For one thread. */
final class Sentences {

  /** A label in a table or a list, such as {@code een rustige ruimte}, is no sentence. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern ENDED = Pattern.compile(".*[.!?…؟][”’\"')]*", Pattern.DOTALL);

  /** A capital may follow these in the middle of a sentence; ICU knows no Dutch ones. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art.", "b.v.", "bijv.", "bv.", "ca.", "dhr.", "dr.", "drs.", "ing.", "ir.", "mevr.",
          "mr.", "mw.", "nr.", "o.a.", "p.", "prof.", "resp.", "st.", "tel.", "vgl.");

  private final BreakIterator breaks;

  Sentences(Language language) {
    this.breaks = BreakIterator.getSentenceInstance(language.locale());
  }

  /** The sentences of {@code block}; a few words without a full stop are none. */
  List<String> of(String block) {
    List<String> sentences = new ArrayList<>();
    breaks.setText(block);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = block.substring(start, end).strip();
      if (end == block.length() || !endsInAbbreviation(sentence)) {
        start = end;
        if (isSentence(sentence)) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static boolean endsInAbbreviation(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(last.replaceAll("^[(‘“\"']+", ""));
  }

  private static boolean isSentence(String text) {
    int words = Words.count(text);
    return words >= FEWEST_WORDS || (words > 0 && ENDED.matcher(text).matches());
  }
}

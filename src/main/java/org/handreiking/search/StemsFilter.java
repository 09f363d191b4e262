package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Puts its stems behind each word, at the same position. */
final class StemsFilter extends TokenFilter {

  /** The type of a term that stands for a part of a compound. */
  static final String PART = "part";

  private static final String WHOLE = "whole";

  /** A text has few different words: most are looked up. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Function<String, Stems> stems;
  private final Map<String, Stems> remembered = new HashMap<>();
  private final Deque<String> whole = new ArrayDeque<>();
  private final Deque<String> parts = new ArrayDeque<>();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private State word = captureState();

  StemsFilter(TokenStream words, Function<String, Stems> stems) {
    super(words);
    this.stems = stems;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!whole.isEmpty()) {
      put(whole.remove(), WHOLE);
      return true;
    }
    if (!parts.isEmpty()) {
      put(parts.remove(), PART);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    Stems found = find(term.toString());
    whole.addAll(found.whole());
    parts.addAll(found.parts());
    word = captureState();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    whole.clear();
    parts.clear();
  }

  private void put(String stem, String typeOfStem) {
    restoreState(word);
    term.setEmpty().append(stem);
    step.setPositionIncrement(0);
    type.setType(typeOfStem);
  }

  private Stems find(String form) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(form, stems);
  }
}

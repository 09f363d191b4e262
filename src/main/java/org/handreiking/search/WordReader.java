package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Gathers the terms of an analysed text into its words. */
final class WordReader {

  private final TokenStream terms;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute step;
  private final TypeAttribute type;

  private final List<TextWord> words = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  /** Reads from {@code terms}, which has been reset. */
  WordReader(TokenStream terms) {
    this.terms = terms;
    this.term = terms.addAttribute(CharTermAttribute.class);
    this.offset = terms.addAttribute(OffsetAttribute.class);
    this.step = terms.addAttribute(PositionIncrementAttribute.class);
    this.type = terms.addAttribute(TypeAttribute.class);
  }

  List<TextWord> read() throws IOException {
    boolean more = terms.incrementToken();
    while (more) {
      String form = term.toString();
      int start = offset.startOffset();
      int end = offset.endOffset();
      more = readStems();
      words.add(new TextWord(form, start, end, stems, parts));
      stems.clear();
      parts.clear();
    }
    return words;
  }

  /** Reads what stands at the same position; whether another word follows. */
  private boolean readStems() throws IOException {
    while (terms.incrementToken()) {
      if (step.getPositionIncrement() > 0) {
        return true;
      }
      (type.type().equals(StemsFilter.PART) ? parts : stems).add(term.toString());
    }
    return false;
  }
}

package org.handreiking.handout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.handreiking.translation.Marks;

/** Finds where sentences end. */
final class Sentence {

  private Sentence() {}

  /** The first sentence of {@code text}, whatever its language; what a mark begins, it ends. */
  static String first(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
    sentences.setText(text);
    sentences.first();
    int end = sentences.next();
    String first = end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    boolean isOpen =
        first.lastIndexOf(Marks.END)
            < Math.max(first.lastIndexOf(Marks.UNTRANSLATED), first.lastIndexOf(Marks.BESIDE));
    return isOpen ? first + Marks.END : first;
  }
}

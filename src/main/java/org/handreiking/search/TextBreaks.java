package org.handreiking.search;

/** Places where a text can be cut, by its spaces and full stops. */
final class TextBreaks {

  private static final String SENTENCE_ENDS = ".!?؟…:";

  private TextBreaks() {}

  /** Where the sentence with the character at {@code inside} starts. */
  static int sentenceStart(String text, int inside) {
    for (int i = inside; i >= 2; i--) {
      if (text.charAt(i - 1) == ' ' && SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  /** The first start of a word from {@code from} on, at most {@code last}. */
  static int wordStartAfter(String text, int from, int last) {
    int space = text.indexOf(' ', Math.max(0, from));
    return space < 0 || space >= last ? last : space + 1;
  }

  /**
   * The last end of a word before {@code limit}; {@code limit} itself, or one less in order not to
   * cut a character, in a word that is longer than the piece. The end of the text when that is
   * nearer.
   */
  static int wordEndBefore(String text, int start, int limit) {
    if (limit >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', limit);
    if (space > start) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}

package org.handreiking.search;

import java.text.Normalizer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes accents and other marks off lower-case words, so that they are found without them. */
final class FoldingFilter extends FilteringTokenFilter {

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int TATWEEL = 0x0640;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream words) {
    super(words);
  }

  /** {@code word} in compatibility form, without marks, invisible characters and tatweel. */
  static String fold(String word) {
    if (word.chars().allMatch(unit -> unit < FIRST_BEYOND_ASCII)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .map(Character::toLowerCase)
        .filter(FoldingFilter::isKept)
        .forEach(point -> append(folded, point));
    return folded.toString();
  }

  @Override
  protected boolean accept() {
    String word = term.toString();
    String folded = fold(word);
    if (!folded.equals(word)) {
      term.setEmpty().append(folded);
    }
    return !folded.isEmpty();
  }

  private static boolean isKept(int point) {
    int type = Character.getType(point);
    return point != TATWEEL && type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  /** Letters that Unicode does not take apart. */
  private static void append(StringBuilder folded, int point) {
    switch (point) {
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ł' -> folded.append('l');
      case '’' -> folded.append('\'');
      default -> folded.appendCodePoint(point);
    }
  }
}

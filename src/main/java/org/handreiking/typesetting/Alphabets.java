package org.handreiking.typesetting;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import org.handreiking.site.Language;

/** Knows of which languages the letters can be set (their letters from Unicode CLDR). */
public final class Alphabets {

  private Alphabets() {}

  /** Whether the typefaces have the letters of {@code language}. */
  public static boolean canSet(Language language) {
    UnicodeSet letters = LocaleData.getExemplarSet(language.locale(), 0, LocaleData.ES_STANDARD);
    int missing = 0;
    int all = 0;
    for (String letter : letters) {
      all++;
      if (letter.codePoints().anyMatch(one -> !FontFiles.has(FontFamily.WIDE, one))) {
        missing++;
      }
    }
    // Some alphabets list rare letters too; a script that is not there lacks nearly all.
    return 2 * missing < Math.max(1, all);
  }
}

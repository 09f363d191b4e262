package org.handreiking.drawing;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * How wide a text is, without knowing the letters it will be shown in: those of DejaVu Sans, among
 * the widest that are common, so that others fit too.
 */
final class TextWidths {

  /** Thousandths of the size of the letters, from the blank to the tilde. */
  private static final int[] LATIN = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  private static final double OTHER_LETTER = 0.8;
  private static final double ARABIC_LETTER = 0.72;
  private static final double NARROW_ARABIC_LETTER = 0.52;
  private static final double WIDE_ARABIC_LETTER = 1.24;

  /** Alef, lam, dal, ra and waw, with what stands on them; and the letters with teeth, and sad. */
  private static final String NARROW_ARABIC = "\u0627\u0644\u062F\u0630\u0631\u0632\u0648";

  private static final String WIDE_ARABIC = "\u0633\u0634\u0635\u0636";
  private static final double SQUARE = 1.02;

  private TextWidths() {}

  /** The width of {@code text} in letters of {@code size}, in the same unit. */
  static double of(String text, double size) {
    return size
        * Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .mapToDouble(TextWidths::of)
            .sum();
  }

  private static double of(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return LATIN[letter - ' '] / 1000.0;
    }
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (isArabic(letter)) {
      return arabic(letter);
    }
    return Character.isIdeographic(letter) || letter >= 0x3000 ? SQUARE : OTHER_LETTER;
  }

  private static double arabic(int letter) {
    if (WIDE_ARABIC.indexOf(letter) >= 0) {
      return WIDE_ARABIC_LETTER;
    }
    return NARROW_ARABIC.indexOf(letter) >= 0 ? NARROW_ARABIC_LETTER : ARABIC_LETTER;
  }

  /** Whether the letters of {@code text} reach far above and below the line. */
  static boolean isTall(String text) {
    return text.codePoints().anyMatch(letter -> letter > 0x58F && Character.isLetter(letter));
  }

  /** What shows that {@code word} goes on in the next line. */
  static String hyphen(String word) {
    return word.codePoints().anyMatch(TextWidths::isArabic) ? "" : "-";
  }

  private static boolean isArabic(int letter) {
    return UnicodeScript.of(letter) == UnicodeScript.ARABIC;
  }
}

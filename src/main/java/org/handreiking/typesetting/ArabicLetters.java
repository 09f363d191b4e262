package org.handreiking.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Joins Arabic letters: each becomes the presentation form that its neighbours ask for, because the
 * typesetter cannot read the joining rules of the fonts. Vowel signs stay as they are. Knows every
 * letter that Unicode has forms for, so Persian and Urdu too.
 */
public final class ArabicLetters {

  private static final char LAM = '\u0644';

  private static final String ALEFS = "\u0622\u0623\u0625\u0627";

  /** The forms of Unicode, by decomposition type and letters: {@code initial ب}. */
  private static final Map<String, Character> FORMS = forms();

  private ArabicLetters() {}

  /**
   * The letters of {@code text}, joined, in logical order.
   *
   * @param before the text in front of it in the same line, to join with; may be ""
   * @param after the text behind it, to join with; may be ""
   */
  public static String join(String text, String before, String after) {
    if (text.codePoints().noneMatch(ArabicLetters::isArabic)) {
      return text;
    }
    String all = before + text + after;
    StringBuilder out = new StringBuilder();
    int end = before.length() + text.length();
    for (int i = before.length(); i < end; i++) {
      Optional<Character> ligature = i + 1 < end ? lamAlef(all, i) : Optional.empty();
      out.append(ligature.orElse(form(all, i)));
      i += ligature.isPresent() ? 1 : 0;
    }
    return out.toString();
  }

  /** The plain letters of one presentation form; other letters as they are. */
  public static String plain(String forms) {
    return Normalizer2.getNFKCInstance().normalize(forms);
  }

  private static boolean isArabic(int codePoint) {
    return joining(codePoint) == UCharacter.JoiningType.DUAL_JOINING
        || joining(codePoint) == UCharacter.JoiningType.RIGHT_JOINING;
  }

  private static Optional<Character> lamAlef(CharSequence text, int at) {
    if (text.charAt(at) != LAM) {
      return Optional.empty();
    }
    String type = joinsBefore(text, at) ? "final " : "isolated ";
    return Optional.ofNullable(FORMS.get(type + text.charAt(at) + text.charAt(at + 1)));
  }

  private static char form(CharSequence text, int at) {
    char letter = text.charAt(at);
    if (!isArabic(letter)) {
      return letter;
    }
    boolean before = joinsBefore(text, at);
    boolean after = joinsForward(letter) && joinsBackward(next(text, at));
    String type = before ? (after ? "medial " : "final ") : (after ? "initial " : "isolated ");
    return FORMS.getOrDefault(type + letter, letter);
  }

  private static boolean joinsBefore(CharSequence text, int at) {
    int i = at - 1;
    while (i >= 0 && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
      i--;
    }
    return i >= 0 && joinsBackward(text.charAt(at)) && joinsForward(text.charAt(i));
  }

  /** The letter after the one at {@code at}, over vowel signs; a space at the end. */
  private static char next(CharSequence text, int at) {
    int i = at + 1;
    while (i < text.length() && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private static boolean joinsForward(char letter) {
    int type = joining(letter);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsBackward(char letter) {
    return joinsForward(letter) || joining(letter) == UCharacter.JoiningType.RIGHT_JOINING;
  }

  private static int joining(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
  }

  private static Map<String, Character> forms() {
    Map<String, Character> forms = new TreeMap<>();
    for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
      String letters = plain(String.valueOf(form));
      if (letters.length() == 1 || isLamAlef(letters)) {
        forms.putIfAbsent(type(form) + letters, form);
      }
    }
    return forms;
  }

  private static boolean isLamAlef(String letters) {
    return letters.length() == 2
        && letters.charAt(0) == LAM
        && ALEFS.indexOf(letters.charAt(1)) >= 0;
  }

  private static String type(char form) {
    return switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
      case UCharacter.DecompositionType.INITIAL -> "initial ";
      case UCharacter.DecompositionType.MEDIAL -> "medial ";
      case UCharacter.DecompositionType.FINAL -> "final ";
      case UCharacter.DecompositionType.ISOLATED -> "isolated ";
      default -> "";
    };
  }
}

package org.handreiking.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.LooseText;

/** What people and spreadsheet programs leave in a cell besides its text. */
final class CellText {

  private static final String BROKEN = String.valueOf(LooseText.BROKEN);

  /** Blanks of every width, and marks without any width. */
  private static final String NOTHING = "[\\s\\p{Z}\\u200B-\\u200F\\u2060\\uFEFF]";

  private static final Pattern AROUND = Pattern.compile("^" + NOTHING + "+|" + NOTHING + "+$");
  private static final Pattern FORMULA = Pattern.compile("(?s)=\\s*\\S.*|[-+@][\\p{L}(].*");
  private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("\\d+([.,]\\d+)?E[+-]?\\d+", Pattern.CASE_INSENSITIVE);

  /** What Excel shows in the place of a result, in Dutch and in English. */
  private static final Set<String> EXCEL_ERRORS =
      Set.of(
          "#N/B",
          "#N/A",
          "#VERW!",
          "#REF!",
          "#NAAM?",
          "#NAME?",
          "#WAARDE!",
          "#VALUE!",
          "#DEEL/0!",
          "#DIV/0!",
          "#GETAL!",
          "#NUM!",
          "#LEEG!",
          "#NULL!");

  private CellText() {}

  /** What is wrong with a text: the code, and the value that its message names. */
  record Finding(Code code, String value) {}

  /** {@code text} without what cannot be seen around it, and without marks of broken bytes. */
  static String stripped(String text) {
    String whole = text.replace(BROKEN, "");
    boolean isBare =
        whole.isEmpty() || (isVisible(whole, 0) && isVisible(whole, whole.length() - 1));
    return isBare ? whole : AROUND.matcher(whole).replaceAll("");
  }

  private static boolean isVisible(String text, int index) {
    return text.charAt(index) > ' ' && text.charAt(index) < 0x7F;
  }

  /** The text of a cell as the program uses it: stripped, its accents composed. */
  static String clean(String text) {
    return Normalizer.normalize(stripped(text), Normalizer.Form.NFC);
  }

  /** That a text holds bytes of another encoding than its file has. */
  static Optional<Finding> broken(String text) {
    return text.contains(BROKEN)
        ? Optional.of(new Finding(Code.TABLE_BROKEN_TEXT, clean(text)))
        : Optional.empty();
  }

  /**
   * The first thing that makes a cell unfit to be read.
   *
   * @param text as it is written
   * @param clean the same, {@linkplain #clean clean}
   */
  static Optional<Finding> check(String text, String clean) {
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Optional<Finding> broken = broken(text);
    if (broken.isPresent()) {
      return broken;
    }
    List<String> controls = directionControls(clean);
    if (!controls.isEmpty()) {
      return Optional.of(new Finding(Code.TABLE_DIRECTION_CONTROL, String.join(", ", controls)));
    }
    return "=+-@#".indexOf(clean.charAt(0)) < 0 ? Optional.empty() : ofExcel(clean);
  }

  /** What Excel leaves in a cell in the place of a value. */
  private static Optional<Finding> ofExcel(String clean) {
    if (EXCEL_ERRORS.contains(clean.toUpperCase(Locale.ROOT))) {
      return Optional.of(new Finding(Code.TABLE_EXCEL_ERROR, clean));
    }
    if (TOO_NARROW.matcher(clean).matches()) {
      return Optional.of(new Finding(Code.TABLE_TOO_NARROW, clean));
    }
    return FORMULA.matcher(clean).matches()
        ? Optional.of(new Finding(Code.TABLE_FORMULA, clean))
        : Optional.empty();
  }

  /** Names of the characters that make a text read otherwise than it is written. */
  private static List<String> directionControls(String text) {
    return text.chars()
        .filter(one -> one >= 0x202A && one <= 0x202E)
        .distinct()
        .mapToObj(one -> String.format(Locale.ROOT, "U+%04X %s", one, Character.getName(one)))
        .toList();
  }

  /** Whether Excel has made a long number or a code such as 1E05 into this. */
  static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }

  /** Whether nothing is left of {@code text} but the question marks that its letters became. */
  static boolean isLost(String text) {
    if (!text.contains("??")) {
      return false;
    }
    long marks =
        Stream.of(text.split("[\\s\\p{Punct}&&[^?]]+"))
            .filter(word -> word.matches("\\?{2,}"))
            .count();
    return marks > 1 || (text.contains("???") && text.chars().noneMatch(Character::isLetter));
  }
}

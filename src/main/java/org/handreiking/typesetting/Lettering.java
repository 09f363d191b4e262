package org.handreiking.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.source.Position;

/**
 * Makes text ready to set: joins Arabic letters, keeps dates and telephone numbers in one piece,
 * finds a family of type for every letter, and reports letters that none has.
 */
public final class Lettering {

  /** A run of letters that one family can draw. */
  record Run(FontFamily family, String text) {}

  /** Text with what stands before and after it in its line; either may be "". */
  public record InLine(String before, String text, String after) {

    public static InLine alone(String text) {
      return new InLine("", text, "");
    }
  }

  private static final String REPLACEMENT = "\uFFFD";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  /** Dates as 2026-03-09 and numbers as 0800-2000, which must not turn round in Arabic. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|(?:\\+|\\b0)\\d+(?:[- ]\\d+)+");

  /** From how many letters on a word is broken wherever a line ends. */
  public static final int ENDLESS_FROM = 48;

  /** Letters without a place to break the line, more than some lines hold. */
  private static final Pattern ENDLESS =
      Pattern.compile("[^\\s\\u00AD/-]{" + ENDLESS_FROM + "}(?=\\S)");

  private final Direction direction;
  private final Diagnostics diagnostics;

  Lettering(Direction direction, Diagnostics diagnostics) {
    this.direction = direction;
    this.diagnostics = diagnostics;
  }

  /** The runs of {@code inLine}, in logical order, in {@code wanted} where it has the letters. */
  List<Run> runs(InLine inLine, FontFamily wanted, Position at) {
    FontFamily first = base(wanted);
    List<Run> runs = new ArrayList<>();
    prepared(inLine)
        .codePoints()
        .filter(this::isPrinted)
        .forEach(letter -> append(runs, letter, first, at));
    return runs;
  }

  /** The family that {@code wanted} stands for: Arabic books have one for all but code. */
  FontFamily base(FontFamily wanted) {
    boolean isArabic = direction == Direction.RIGHT_TO_LEFT;
    return isArabic && wanted != FontFamily.CODE ? FontFamily.WIDE : wanted;
  }

  private String prepared(InLine inLine) {
    String text = ENDLESS.matcher(inLine.text()).replaceAll("$0\u200B");
    String joined = ArabicLetters.join(text, inLine.before(), inLine.after());
    return direction == Direction.RIGHT_TO_LEFT
        ? NUMBERS.matcher(joined).replaceAll(LEFT_TO_RIGHT_MARK + "$0" + LEFT_TO_RIGHT_MARK)
        : joined;
  }

  private void append(List<Run> runs, int letter, FontFamily wanted, Position at) {
    boolean goesOn = !runs.isEmpty() && isSpace(letter);
    FontFamily first = goesOn ? runs.get(runs.size() - 1).family() : wanted;
    String text = Character.toString(letter);
    Optional<FontFamily> family = family(first, letter);
    if (family.isEmpty()) {
      text = plainOrReplaced(letter, at);
      family = family(first, text.codePointAt(0));
    }
    add(runs, new Run(family.orElse(wanted), text));
  }

  private String plainOrReplaced(int letter, Position at) {
    String plain = ArabicLetters.plain(Character.toString(letter));
    if (plain.codePoints().allMatch(one -> family(FontFamily.WIDE, one).isPresent())) {
      return plain;
    }
    String name = String.format(Locale.ROOT, "U+%04X", plain.codePointAt(0));
    diagnostics.add(Code.HANDBOOK_GLYPH, at, name, plain);
    return REPLACEMENT;
  }

  private static Optional<FontFamily> family(FontFamily first, int letter) {
    return Stream.of(first, FontFamily.WIDE, FontFamily.TEXT)
        .filter(family -> isSpace(letter) || FontFiles.has(family, letter))
        .findFirst();
  }

  private static void add(List<Run> runs, Run run) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).family() == run.family()) {
      runs.set(last, new Run(run.family(), runs.get(last).text() + run.text()));
    } else {
      runs.add(run);
    }
  }

  private static boolean isSpace(int letter) {
    return UCharacter.isUWhiteSpace(letter) || letter == '\u00AD' || letter == '\u200B';
  }

  /**
   * Controls of direction and joining have done their work; the typesetter would draw them. Soft
   * hyphens in right-to-left text make it fail.
   */
  private boolean isPrinted(int letter) {
    return letter == '\n'
        || (letter == '\u00AD' && direction == Direction.LEFT_TO_RIGHT)
        || letter == '\u200B'
        || letter == LEFT_TO_RIGHT_MARK.charAt(0)
        || letter == '\u200F'
        || !(UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            || UCharacter.isISOControl(letter)
            || UCharacter.getType(letter) == UCharacter.SURROGATE);
  }
}

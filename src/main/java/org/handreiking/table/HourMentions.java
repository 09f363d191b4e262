package org.handreiking.table;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The hours of the day that a sentence mentions, in every form that {@link TimeReader} reads. A
 * mere 19.30, which may be an amount of money, is one only behind a word such as {@code om}.
 */
public final class HourMentions {

  private static final String BARE = "(?!\\d{1,2}\\.\\d{2}(?! ?(?:u|[ap]\\.?m)))";
  private static final String BEHIND = "(?<=(?<!\\p{L})(?:om|vanaf|tot|at|from|until) )";
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<!\\d|\\d[.,])(?:"
              + BEHIND
              + "|"
              + BARE
              + ")(?:"
              + TimeReader.HALF_DAY
              + "|"
              + TimeReader.WHOLE_DAY
              + ")(?!\\d|\\p{L}|[.:]\\d)");

  private HourMentions() {}

  /** Whether {@code text} names an hour of the day. */
  public static boolean isIn(String text) {
    return HOUR.matcher(PlainText.of(text)).find();
  }

  /** {@code plain} with {@code |} for each character of what is an hour. */
  static String blanked(String plain) {
    return HOUR.matcher(plain).replaceAll(HourMentions::blanks);
  }

  private static String blanks(MatchResult hour) {
    return "|".repeat(hour.group().length());
  }
}

package org.handreiking.calendar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.PlainText;
import org.handreiking.table.Row;

/**
 * Words that say of a time that it is cancelled or moved. In a title or a note they do not make it
 * so: only the column {@code status} does.
 */
final class StatusWords {

  /** For a pattern in small letters; none of them often means anything else. */
  static final String WORDS =
      "vervalt|vervallen|verviel(?:en)?|afgelast|afgezegd|afgeblazen|geannuleerd"
          + "|ga(?:at|an)[^.!?;]{0,40} niet door|niet doorga(?:at|an)|ging(?:en)? niet door"
          + "|verplaatst|verschoven|verschuift|uitgesteld|(?:is|wordt|zijn|worden) verzet|verzet naar"
          + "|cancell?ed|cancellation|called off|moved|postponed|rescheduled";

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?:" + WORDS + ")(?!\\p{L})");

  private StatusWords() {}

  /**
   * Reports a title or note of {@code row} itself that says so, though the status of {@code entry},
   * which was read from it, does not.
   */
  static void check(Row row, CalendarEntry entry) {
    if (entry.status() == EntryStatus.PLANNED && !isOnAnotherDay(row, entry)) {
      for (String column : List.of("title", "note")) {
        Matcher matcher = WORD.matcher(PlainText.of(row.text(column)));
        if (matcher.find()) {
          row.report(Code.CAL_STATUS_IN_TEXT, column, matcher.group());
        }
      }
    }
  }

  /** Whether {@code row} moves a time to another day, which gives it the status that says so. */
  private static boolean isOnAnotherDay(Row row, CalendarEntry entry) {
    return row.day("instead-of").filter(day -> !day.equals(entry.when().firstDay())).isPresent();
  }
}

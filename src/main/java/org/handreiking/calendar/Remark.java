package org.handreiking.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.table.Aside;
import org.handreiking.table.DayMentions;
import org.handreiking.table.HourMentions;
import org.handreiking.table.PlainText;

/**
 * What an editor has written beside or below the table of a calendar and what may say that
 * something happens otherwise than the table has it.
 *
 * @param error says so
 */
record Remark(Diagnostic error) {

  private static final String OTHER_WORDS =
      StatusWords.WORDS
          + "|verval\\p{L}*|verviel\\p{L}*|verplaats\\p{L}*|verschui\\p{L}*|annul\\p{L}*|cancel\\p{L}*"
          + "|niet door|gaat door|gestopt|stopt|gesloten|dicht|uitverkocht"
          + "|geen (?:les|bijeenkomst|groep)\\p{L}*|moves?|postpone|reschedule|closed"
          + "|sold out|no (?:lesson|session|class|meeting|group)\\p{L}*";

  /** Words of what can be different about a time. */
  private static final Pattern CHANGE =
      Pattern.compile(
          Stream.of(EntryStatus.MOVED, EntryStatus.CANCELLED, Capacity.FULL, Capacity.FEW_PLACES)
              .flatMap(choice -> choice.names().stream())
              .collect(
                  Collectors.joining("|", "(?<!\\p{L})(?:", "|" + OTHER_WORDS + ")(?!\\p{L})")));

  /**
   * What {@code aside} says of a time; empty if nothing. The numbers of a row of totals are counts
   * and amounts, neither days nor hours.
   *
   * @param ids those of all files
   */
  static Optional<Remark> of(Aside aside, Set<String> ids) {
    String plain = PlainText.of(aside.text());
    boolean mayChange =
        CHANGE.matcher(plain).find()
            || words(plain).stream().anyMatch(ids::contains)
            || (aside.code() == Code.TABLE_TOTALS
                ? DayMentions.isInWords(plain)
                : DayMentions.isIn(plain) || HourMentions.isIn(plain));
    return mayChange
        ? Optional.of(
            new Remark(
                new Diagnostic(Code.CAL_REMARK_BELOW_TABLE, aside.at(), List.of(aside.text()))))
        : Optional.empty();
  }

  private static Set<String> words(String plain) {
    return Arrays.stream(plain.split("[^a-z0-9-]+"))
        .map(word -> word.replaceAll("^-+|-+$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whatever in it may be an id. */
  Set<String> words() {
    return words(PlainText.of(text()));
  }

  /** The one day that it is about; empty when that cannot be told. */
  Optional<DayMentions.Mention> day() {
    return DayMentions.only(text());
  }

  private String text() {
    return error.values().get(0);
  }
}

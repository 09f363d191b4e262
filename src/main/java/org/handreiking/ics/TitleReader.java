package org.handreiking.ics;

import java.text.Normalizer;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.LooseText;
import org.handreiking.table.SheetText;

/** Reads the title of an event, unless it holds what is not for everybody. */
final class TitleReader {

  /** What has no width, and what turns the direction of reading round. */
  private static final String INVISIBLE =
      "[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]";

  private static final int LONGEST = 200;
  private static final String BULLET = "^[-–—*•]+\\s+";

  private final Problems problems;

  TitleReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The title; {@code ""}, and reported, when there is none that can be shown. One time of a series
   * can do without: it has that of the series.
   *
   * @param guests whose names it may not hold
   */
  String read(Component event, GuestNames guests) {
    Optional<Property> summary = event.first("SUMMARY");
    String title = summary.map(property -> clean(property.text())).orElse("");
    int line = summary.map(Property::line).orElse(event.line());
    if (title.isEmpty()) {
      if (event.first("RECURRENCE-ID").isEmpty()) {
        problems.add(Code.ICS_NO_TITLE, line);
      }
      return "";
    }
    Optional<String> unfit = unfit(title);
    boolean isOfGuest = unfit.isEmpty() && guests.occurIn(title);
    unfit.ifPresent(what -> problems.add(Code.ICS_TITLE_CLEARED, line, what));
    if (isOfGuest) {
      problems.add(Code.ICS_TITLE_NAME, line);
    }
    return unfit.isPresent() || isOfGuest ? "" : title;
  }

  private static Optional<String> unfit(String title) {
    if (title.length() > LONGEST) {
      return Optional.of("@ics.long");
    }
    if (title.indexOf(LooseText.BROKEN) >= 0) {
      return Optional.of("@ics.broken");
    }
    Optional<String> reachable = Reachable.in(title);
    return reachable.isEmpty() && !SheetText.isPlain(title)
        ? Optional.of("@ics.formula")
        : reachable;
  }

  /** {@code text} on one line, without what cannot be seen. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll(INVISIBLE, "")
        .replaceFirst(BULLET, "")
        .strip();
  }
}

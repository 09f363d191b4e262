package org.handreiking.ics;

import java.util.Optional;
import java.util.regex.Pattern;
import org.handreiking.calendar.PersonalDetails;
import org.handreiking.source.Digits;

/**
 * Looks in texts of other people's calendars for anything by which somebody can be reached or a
 * meeting joined. Stricter than what editors may write themselves: what is found there was not
 * meant for everybody.
 */
final class Reachable {

  private static final Pattern MAIL = Pattern.compile("[^\\s@]@[\\p{L}\\d-]");
  private static final Pattern LINK =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*://|\\b(?:www\\.|mailto:|tel:|sips?:)"
              + "|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,}/\\S"
              + "|\\b[\\p{L}\\d-]+\\.(?:com|eu|info|io|me|net|nl|org|us)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Foreign numbers; Dutch ones of ten digits and service numbers; numbers of meetings. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\+|00)[1-9](?:[ ().-]{0,3}\\d){7,}"
              + "|(?<!\\d)(?=0(?:[ )-]{0,3}\\d){9}(?!\\d))0\\d{1,3}\\)?[ -]{0,3}\\d(?: ?\\d){5,7}"
              + "|(?<!\\d)0[89]00[ -]?\\d{4,7}"
              + "|(?<!\\d)\\d{3,4}(?: \\d{3,4}){2,}(?!\\d)");

  private Reachable() {}

  /** What {@code text} holds of that kind, as the key of a text that says it. */
  static Optional<String> in(String text) {
    String plain = Digits.western(text).replace('\u00A0', ' ');
    if (MAIL.matcher(plain).find()) {
      return Optional.of("@ics.mail");
    }
    if (LINK.matcher(plain).find()) {
      return Optional.of("@ics.link");
    }
    boolean isPhone = PHONE.matcher(plain).find() || PersonalDetails.holdsMobile(plain);
    return isPhone ? Optional.of("@ics.phone") : Optional.empty();
  }
}

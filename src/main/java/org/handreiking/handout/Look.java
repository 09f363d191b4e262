package org.handreiking.handout;

import java.time.LocalDate;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.typesetting.PdfProperties;

/**
 * What everything that is printed has.
 *
 * @param title as plain text
 * @param language in which it is written
 * @param colour of its heads, {@code #rrggbb}
 * @param foot where it comes from, as plain text
 * @param day the day that its file counts as made
 * @param at where its page is written
 */
record Look(
    String title, Language language, String colour, String foot, LocalDate day, Position at) {

  /** What its file says of itself. */
  PdfProperties properties() {
    return new PdfProperties(language, title, day);
  }
}

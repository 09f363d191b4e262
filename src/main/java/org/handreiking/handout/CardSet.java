package org.handreiking.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Diagnostics;
import org.jsoup.Jsoup;

/**
 * Cards of A6 to hold while leading an exercise.
 *
 * @param parts each on a card of its own, or on several
 * @param notes what stands above the lines to write on
 * @param next before the title of the card after this one
 */
record CardSet(Look look, List<Part> parts, String notes, String next) implements Printout {

  /** Goes up whenever the same cards come out otherwise, so that kept files are made anew. */
  private static final String VERSION = "1";

  /**
   * What stands together.
   *
   * @param title as HTML of one line
   * @param html what stands below it
   */
  record Part(String title, String html) {

    /** How many letters it has. */
    int letters() {
      return Jsoup.parse(html).text().length();
    }

    String plainTitle() {
      return Jsoup.parse(title).text();
    }
  }

  CardSet {
    parts = List.copyOf(parts);
  }

  @Override
  public String title() {
    return look.title();
  }

  @Override
  public String text() {
    return parts.stream()
        .map(part -> part.plainTitle() + " " + Jsoup.parse(part.html()).text())
        .collect(Collectors.joining(" ", title() + " ", ""));
  }

  @Override
  public String recipe() {
    return VERSION + HtmlWriter.VERSION + look.language().direction() + this;
  }

  @Override
  public byte[] pdf(Diagnostics diagnostics) {
    return new CardDealer(this, diagnostics).pdf();
  }
}

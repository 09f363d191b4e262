package org.handreiking.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handreiking.site.Language;
import org.handreiking.source.ContentHash;
import org.handreiking.typesetting.PdfProperties;
import org.jsoup.Jsoup;

/**
 * A book to print.
 *
 * @param name what its files are called, without white space: {@code kracht-achter-tranen}
 * @param language its direction, its dates, and the language its PDF claims
 * @param title on the cover, as plain text
 * @param subtitle under the title; may be ""
 * @param colour the colour of the cover, {@code #rrggbb}
 * @param imprint the paragraphs of the page after the cover, as plain text
 * @param chapters in the order of the book; at least one, the first of level 1
 * @param edition which printed state it is
 */
public record Handbook(
    String name,
    Language language,
    String title,
    String subtitle,
    String colour,
    List<String> imprint,
    List<Chapter> chapters,
    Edition edition) {

  /** How much of the hash of a page is kept: 48 bits. */
  private static final int HASH = 12;

  public Handbook {
    imprint = List.copyOf(imprint);
    chapters = List.copyOf(chapters);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a book without a title");
    }
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("not a colour as #rrggbb: " + colour);
    }
    if (chapters.isEmpty() || chapters.get(0).level() != 1) {
      throw new IllegalArgumentException("a book starts with a chapter of level 1: " + title);
    }
    checkAnchors(chapters);
  }

  /** The same book as another edition. */
  public Handbook as(Edition another) {
    return new Handbook(name, language, title, subtitle, colour, imprint, chapters, another);
  }

  /** The hash of what each page of the site says in it, by its path. */
  public SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Chapter chapter : chapters) {
      if (!chapter.address().isEmpty()) {
        String text = chapter.title() + "\n" + Jsoup.parse(chapter.html()).text();
        pages.put(chapter.id().replace('.', '/'), hash(text));
      }
    }
    return pages;
  }

  /** In letters only: rows of digits would look like telephone numbers. */
  private static String hash(String text) {
    StringBuilder letters = new StringBuilder();
    for (char digit : ContentHash.of(text).hex().substring(0, HASH).toCharArray()) {
      letters.append((char) ('a' + Character.digit(digit, 16)));
    }
    return letters.toString();
  }

  /** What can be read in it, but for running heads and numbers of pages. */
  public String text() {
    return subtitle
        + " "
        + String.join(" ", imprint)
        + chapters.stream()
            .map(chapter -> " " + chapter.title() + " " + Jsoup.parse(chapter.html()).text())
            .collect(Collectors.joining());
  }

  /** What its file says of itself. */
  public PdfProperties properties() {
    return new PdfProperties(language, title, edition.day());
  }

  private static void checkAnchors(List<Chapter> chapters) {
    Set<String> ids = new HashSet<>();
    for (Chapter chapter : chapters) {
      if (!ids.add(chapter.id())) {
        throw new IllegalArgumentException("two chapters are called " + chapter.id());
      }
    }
  }
}

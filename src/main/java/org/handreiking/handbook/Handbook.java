package org.handreiking.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handreiking.site.Language;
import org.handreiking.typesetting.PdfProperties;

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

  /** What its file says of itself. */
  PdfProperties properties() {
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

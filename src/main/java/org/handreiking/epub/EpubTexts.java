package org.handreiking.epub;

import java.util.List;
import org.handreiking.handbook.BookTexts;
import org.handreiking.site.Texts;

/**
 * The words that an EPUB needs itself, in the language of the book.
 *
 * @param book the words that it shares with the printed book
 * @param cover what the cover is called in the list of places: {@code Omslag}
 * @param titlePage what the title page is called: {@code Titelpagina}
 * @param beginning what the start of the text is called: {@code Begin van de tekst}
 * @param landmarks the heading of the list of places: {@code Wegwijzer}
 * @param pages the heading of the list of pages: {@code Bladzijden}
 * @param notes the name of the footnotes of a chapter: {@code Noten}
 * @param backToText said of the link from a footnote to its place: {@code terug naar de tekst}
 * @param onSite before the address of a chapter's live page: {@code Op de site:}
 * @param accessible what every book offers to readers who listen or need large letters
 * @param describedPictures said when there are pictures and each has its description
 * @param pagesMarked said when the pages of the printed book are marked
 * @param notEvaluated that nobody has held this book against the rules
 */
public record EpubTexts(
    BookTexts book,
    String cover,
    String titlePage,
    String beginning,
    String landmarks,
    String pages,
    String notes,
    String backToText,
    String onSite,
    String accessible,
    String describedPictures,
    String pagesMarked,
    String notEvaluated) {

  public EpubTexts {
    for (String text :
        List.of(
            cover,
            titlePage,
            beginning,
            landmarks,
            pages,
            notes,
            backToText,
            onSite,
            accessible,
            describedPictures,
            pagesMarked,
            notEvaluated)) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a text of the EPUB is empty");
      }
    }
  }

  /** The words as {@code words} has them, under {@code epub.}. */
  public static EpubTexts of(Texts words, BookTexts book) {
    return new EpubTexts(
        book,
        words.text("epub.cover"),
        words.text("epub.title-page"),
        words.text("epub.beginning"),
        words.text("epub.landmarks"),
        words.text("epub.pages"),
        words.text("epub.notes"),
        words.text("epub.back-to-text"),
        words.text("epub.on-site"),
        words.text("epub.accessible"),
        words.text("epub.described-pictures"),
        words.text("epub.pages-marked"),
        words.text("epub.not-evaluated"));
  }
}

package org.handreiking.handbook;

import java.util.List;
import org.handreiking.site.Texts;

/**
 * The words that a book needs itself, in its language.
 *
 * @param contents the heading of the contents: {@code Inhoud}
 * @param edition before the date: {@code Uitgave}
 * @param pageReference after a link to another page of the book, {@code {0}} for the number: {@code
 *     (bladzijde {0})}
 * @param note the label of a note: {@code Let op}
 * @param tip the label of a tip: {@code Tip}
 * @param important the label of what is important: {@code Belangrijk}
 * @param warning the label of a warning: {@code Waarschuwing}
 * @param caution the label of a call for caution: {@code Voorzichtig}
 * @param code what a code for telephones is, before its address: {@code Code die leidt naar}
 * @param row before the number of a row, of a table that is written row by row: {@code Rij}
 */
public record BookTexts(
    String contents,
    String edition,
    String pageReference,
    String note,
    String tip,
    String important,
    String warning,
    String caution,
    String code,
    String row) {

  private static final String NUMBER = "{0}";

  public BookTexts {
    for (String text :
        List.of(contents, edition, note, tip, important, warning, caution, code, row)) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a text of the book is empty");
      }
    }
    if (pageReference.split("\\{0}", -1).length != 2) {
      throw new IllegalArgumentException("needs {0} once: \"" + pageReference + "\"");
    }
  }

  /** The words as {@code words} has them, under {@code book.}. */
  public static BookTexts of(Texts words) {
    return new BookTexts(
        words.text("book.contents"),
        words.text("book.edition"),
        words.text("book.page-reference"),
        words.text("book.note"),
        words.text("book.tip"),
        words.text("book.important"),
        words.text("book.warning"),
        words.text("book.caution"),
        words.text("book.code"),
        words.text("book.row"));
  }

  /** What stands before the number of the page, on the same line. */
  String beforePageNumber() {
    return unbroken(pageReference.substring(0, pageReference.indexOf(NUMBER)));
  }

  /** What stands after the number of the page, on the same line. */
  String afterPageNumber() {
    return unbroken(pageReference.substring(pageReference.indexOf(NUMBER) + NUMBER.length()));
  }

  private static String unbroken(String text) {
    return text.replace(' ', '\u00A0');
  }
}

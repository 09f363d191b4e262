package org.handreiking.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.bookshelf.IssuedEdition;
import org.handreiking.site.Language;

/**
 * A handbook in a language, as it was made.
 *
 * @param title on its cover
 * @param summary below that; may be ""
 * @param code of its edition; "" when none has come out, with {@code +} when pages have changed
 *     since
 * @param day of that edition, or on which the book was made
 * @param issued the editions that have come out, the first one first
 * @param pages the hash of what each page says now, by its path
 * @param files what was made of it
 */
public record BookState(
    BookDefinition definition,
    Language language,
    String title,
    String summary,
    String code,
    LocalDate day,
    List<IssuedEdition> issued,
    SortedMap<String, String> pages,
    Map<BookFile, FileFacts> files) {

  /**
   * A file that was made of a book.
   *
   * @param path from the output's top
   * @param bytes how large it is
   * @param pages how many it has; 0 for one without pages
   */
  public record FileFacts(String path, int bytes, int pages) {}

  public BookState {
    issued = List.copyOf(issued);
  }
}

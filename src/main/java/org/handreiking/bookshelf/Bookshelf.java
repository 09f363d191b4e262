package org.handreiking.bookshelf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;

/**
 * The books of a site.
 *
 * @param files what is made of a book that does not say so itself
 * @param books those that are written down, in their order
 */
public record Bookshelf(Set<BookFile> files, List<BookDefinition> books) {

  /** Where books are written down. */
  public static final String FILE = "data/handbooks.json";

  /** What a book has that does not say so itself. */
  static final Set<Appendix> WITH =
      EnumSet.of(Appendix.EXERCISES, Appendix.GLOSSARY, Appendix.INDEX);

  public Bookshelf {
    books = List.copyOf(books);
  }

  /** A shelf on which nothing is written down: each methodology has a book of its own. */
  public static Bookshelf empty() {
    return new Bookshelf(EnumSet.of(BookFile.A4, BookFile.EPUB), List.of());
  }

  /** The book of the methodology at {@code path}: as it is written down, or as they all are. */
  public BookDefinition ofMethodology(PagePath path) {
    OfMethodology contents = new OfMethodology(path);
    return books.stream()
        .filter(book -> book.contents().equals(contents))
        .findFirst()
        .orElseGet(
            () ->
                new BookDefinition(
                    path.name(),
                    BookDefinition.codeOf(path.name()),
                    "",
                    "",
                    "",
                    contents,
                    WITH,
                    files,
                    List.of(),
                    Position.of(FILE)));
  }

  /** The books that are not of one methodology. */
  public List<BookDefinition> others() {
    return books.stream().filter(book -> !(book.contents() instanceof OfMethodology)).toList();
  }
}

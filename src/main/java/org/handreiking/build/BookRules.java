package org.handreiking.build;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookContents.Selection;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.bookshelf.Bookshelf;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.Catalogue;
import org.handreiking.page.Handbooks;
import org.handreiking.site.Classification;
import org.handreiking.site.Classifications;
import org.handreiking.site.PagePath;

/** Checks that books that are written down have pages that exist. */
final class BookRules {

  private final Catalogue catalogue;
  private final Diagnostics diagnostics;

  BookRules(Catalogue catalogue, Diagnostics diagnostics) {
    this.catalogue = catalogue;
    this.diagnostics = diagnostics;
  }

  /** Reports pages and themes that are not there, books without pages, and two of one name. */
  void check(Handbooks handbooks) {
    Bookshelf shelf = catalogue.bookshelf();
    for (BookDefinition book : shelf.books()) {
      int before = diagnostics.sorted().size();
      named(book).stream()
          .filter(path -> catalogue.articles().find(path).isEmpty())
          .forEach(path -> report(book, path.value(), "content/"));
      themes(book).stream()
          .filter(id -> catalogue.classifications().find(Classification.THEME, id).isEmpty())
          .forEach(id -> report(book, id, Classifications.FILE));
      if (diagnostics.sorted().size() == before && handbooks.pages(book).isEmpty()) {
        diagnostics.add(Code.HANDBOOK_EMPTY, book.at(), book.name());
      }
    }
    for (Methodology methodology : catalogue.articles().all(Methodology.class)) {
      BookDefinition own = handbooks.of(methodology);
      for (BookDefinition other : shelf.others()) {
        if (other.name().equals(own.name())) {
          diagnostics.add(Code.HANDBOOK_SAME_NAME, other.at(), "name", other.name());
        } else if (other.code().equals(own.code())) {
          diagnostics.add(Code.HANDBOOK_SAME_NAME, other.at(), "code", other.code());
        }
      }
    }
  }

  private void report(BookDefinition book, String value, String file) {
    diagnostics.add(Code.REFERENCE_UNKNOWN, book.at(), value, file);
  }

  private static List<PagePath> named(BookDefinition book) {
    if (book.contents() instanceof OfMethodology one) {
      return List.of(one.path());
    }
    if (book.contents() instanceof Selection selection) {
      List<PagePath> named = new ArrayList<>(selection.pages());
      named.addAll(selection.within());
      return named;
    }
    return List.of();
  }

  private static List<String> themes(BookDefinition book) {
    return book.contents() instanceof Selection selection ? selection.themes() : List.of();
  }
}

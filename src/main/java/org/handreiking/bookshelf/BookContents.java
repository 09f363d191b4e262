package org.handreiking.bookshelf;

import java.util.List;
import java.util.Set;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.methodology.Audience;
import org.handreiking.site.PagePath;

/** Which pages a book has. */
public sealed interface BookContents {

  /** All pages of a methodology. */
  record OfMethodology(PagePath path) implements BookContents {}

  /** All pages that are text. */
  record Everything() implements BookContents {}

  /**
   * The pages that are as all of this says; what is empty says nothing.
   *
   * @param within pages below one of these, or these themselves
   * @param kinds of one of these kinds
   * @param themes with one of these themes, by id
   * @param audiences for one of these
   * @param pages which are in the book whatever the rest says
   */
  record Selection(
      List<PagePath> within,
      Set<ArticleKind> kinds,
      List<String> themes,
      Set<Audience> audiences,
      List<PagePath> pages)
      implements BookContents {

    public Selection {
      within = List.copyOf(within);
      themes = List.copyOf(themes);
      pages = List.copyOf(pages);
    }

    /** Whether it says more than which pages it names. */
    public boolean chooses() {
      return !(within.isEmpty() && kinds.isEmpty() && themes.isEmpty() && audiences.isEmpty());
    }
  }
}

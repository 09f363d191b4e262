package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.bookshelf.BookContents;
import org.handreiking.bookshelf.BookContents.Everything;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookContents.Selection;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.View;
import org.handreiking.page.BookPage.Role;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;

/** Finds the pages of books, in reading order. */
public final class BookPages {

  /** How deep the levels of a book go. */
  public static final int DEEPEST = 4;

  /** What a page shows besides its text that paper can show too. */
  private static final Set<View> PRINTED = Set.of(View.COSTS, View.SHOPPING_LIST);

  private final Articles articles;
  private final SiteConfiguration configuration;

  public BookPages(Articles articles, SiteConfiguration configuration) {
    this.articles = articles;
    this.configuration = configuration;
  }

  /** The pages of a book with {@code contents}; those that do not exist are left out. */
  public List<BookPage> of(BookContents contents) {
    List<BookPage> pages = new ArrayList<>();
    if (contents instanceof OfMethodology one) {
      articles.find(one.path()).ifPresent(article -> addMethodology(article, pages));
    } else if (contents instanceof Everything) {
      articles.children(PagePath.HOME).stream()
          .filter(article -> !isOfTheSiteItself(article))
          .forEach(article -> addPart(article, pages));
      articles.all(Methodology.class).forEach(one -> addTree(one, 1, Role.PART, pages));
    } else if (contents instanceof Selection selection) {
      addChosen(selection, pages);
    }
    return List.copyOf(pages);
  }

  private void addMethodology(Article article, List<BookPage> pages) {
    pages.add(new BookPage(article, 1, Role.TEXT));
    for (Article below : articles.children(article.path())) {
      addTree(below, 1, Role.TEXT, pages);
    }
  }

  /** A page and all below it, but for methodologies, which are parts of their own. */
  private void addPart(Article article, List<BookPage> pages) {
    if (!(article instanceof Methodology)) {
      addTree(article, 1, Role.PART, pages);
    }
  }

  private void addTree(Article article, int level, Role role, List<BookPage> pages) {
    boolean isPrinted = isPrinted(article);
    if (isPrinted) {
      pages.add(new BookPage(article, level, role));
    }
    int below = isPrinted ? Math.min(level + 1, DEEPEST) : level;
    for (Article child : articles.children(article.path())) {
      if (!(child instanceof Methodology)) {
        addTree(child, below, isPrinted ? Role.TEXT : role, pages);
      }
    }
  }

  private void addChosen(Selection selection, List<BookPage> pages) {
    Map<PagePath, List<Article>> groups = new TreeMap<>();
    List<Article> others = new ArrayList<>();
    for (Article article : articles.all(Article.class)) {
      if (isChosen(article, selection)) {
        Optional<Methodology> group = articles.methodologyOf(article);
        group
            .map(one -> groups.computeIfAbsent(one.path(), path -> new ArrayList<>()))
            .orElse(others)
            .add(article);
      }
    }
    others.forEach(article -> pages.add(new BookPage(article, 1, Role.TEXT)));
    boolean hasParts = groups.size() > 1;
    for (Methodology methodology : articles.all(Methodology.class)) {
      List<Article> chosen = groups.getOrDefault(methodology.path(), List.of());
      if (hasParts && !chosen.isEmpty()) {
        pages.add(new BookPage(methodology, 1, Role.PART_TITLE));
      }
      for (Article article : chosen) {
        if (!(hasParts && article.equals(methodology))) {
          pages.add(new BookPage(article, hasParts ? 2 : 1, Role.TEXT));
        }
      }
    }
  }

  private boolean isChosen(Article article, Selection selection) {
    if (selection.pages().contains(article.path())) {
      return true;
    }
    boolean isWithin =
        selection.within().isEmpty()
            || selection.within().stream().anyMatch(path -> article.path().isWithin(path));
    boolean isOfKind =
        selection.kinds().isEmpty() || selection.kinds().contains(article.head().kind());
    boolean hasTheme =
        selection.themes().isEmpty()
            || article.head().categories(Classification.THEME).stream()
                .anyMatch(selection.themes()::contains);
    boolean isForThem =
        selection.audiences().isEmpty()
            || article.head().audiences().stream().anyMatch(selection.audiences()::contains);
    return selection.chooses()
        && isWithin
        && isOfKind
        && hasTheme
        && isForThem
        && isPrinted(article);
  }

  private static boolean isPrinted(Article article) {
    return article.view().filter(view -> !PRINTED.contains(view)).isEmpty();
  }

  /** Pages about the site, such as the one about privacy, say nothing on paper. */
  private boolean isOfTheSiteItself(Article article) {
    boolean isInFooter =
        configuration.footer().contains(article.path())
            && articles.children(article.path()).isEmpty();
    return isInFooter
        || article.path().equals(configuration.notFound())
        || article.path().equals(configuration.help());
  }
}

package org.handreiking.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.translation.Freshness;

/**
 * Which handbooks there are: of each in the source language, and in each language into which enough
 * of it is translated.
 */
public final class Handbooks {

  private final Site site;
  private final SiteConfiguration configuration;
  private final TranslationState translation;
  private final BookPages pages;

  /**
   * The handbooks of {@code site}.
   *
   * @param translation how far pages are in each language
   */
  public Handbooks(Site site, SiteConfiguration configuration, TranslationState translation) {
    this.site = site;
    this.configuration = configuration;
    this.translation = translation;
    this.pages = new BookPages(site.catalogue().articles(), configuration);
  }

  /**
   * All of them: those of methodologies in reading order, then the others as written down. Of two
   * with one name, which is a mistake, the first.
   */
  public List<BookDefinition> all() {
    List<BookDefinition> all = new ArrayList<>();
    for (Methodology methodology : site.catalogue().articles().all(Methodology.class)) {
      all.add(of(methodology));
    }
    all.addAll(site.catalogue().bookshelf().others());
    Set<String> names = new HashSet<>();
    all.removeIf(
        book -> book.files().isEmpty() || pages(book).isEmpty() || !names.add(book.name()));
    return all;
  }

  /** The handbook of {@code methodology}. */
  public BookDefinition of(Methodology methodology) {
    return site.catalogue().bookshelf().ofMethodology(methodology.path());
  }

  /** The pages of {@code book}, in its order. */
  public List<BookPage> pages(BookDefinition book) {
    return pages.of(book.contents());
  }

  /** In which language readers of {@code wanted} find {@code book}. */
  public Language language(BookDefinition book, Language wanted) {
    // A page that nobody has begun counts as much as one that is done, however many texts it has.
    double percent =
        states(book, wanted).stream().mapToInt(Freshness::percent).average().orElse(100);
    boolean isThere = percent >= configuration.translatedFrom() && book.canBeIn(wanted.tag());
    return isThere ? wanted : configuration.source();
  }

  /** How far the translation of all its pages is; empty in the source language. */
  public Optional<Freshness> freshness(BookDefinition book, Language language) {
    return states(book, language).stream().reduce(Freshness::plus);
  }

  private List<Freshness> states(BookDefinition book, Language language) {
    return pages(book).stream()
        .map(page -> page.article().path())
        .distinct()
        .flatMap(path -> site.register().find(path).stream())
        .flatMap(page -> translation.of(page, language).stream())
        .toList();
  }

  /** A file that is made of {@code book}, from the output's top. */
  public String file(BookDefinition book, BookFile file, Language language) {
    return site.paths().handbook(language, book.name(), file);
  }

  /** The page that lists the books, when the site has one. */
  public Optional<PagePath> listed() {
    return site.paths().handbooks();
  }
}

package org.handreiking.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.bookshelf.EditionLedger;
import org.handreiking.bookshelf.IssuedEdition;
import org.handreiking.bookshelf.PageChanges;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.BookState.FileFacts;
import org.handreiking.page.model.HandbooksView;
import org.handreiking.page.model.HandbooksView.Book;
import org.handreiking.page.model.HandbooksView.Changes;
import org.handreiking.page.model.HandbooksView.File;
import org.handreiking.page.model.HandbooksView.Issued;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/** Links to the handbooks that can be taken along. */
final class HandbookLinks {

  private static final int KILO = 1000;

  private final Site site;
  private final Handbooks handbooks;
  private final Texts texts;
  private final List<BookState> made;

  /**
   * Links for readers of the language of {@code texts}.
   *
   * @param made the books as they were made, in all languages
   */
  HandbookLinks(Site site, Handbooks handbooks, Texts texts, List<BookState> made) {
    this.site = site;
    this.handbooks = handbooks;
    this.texts = texts;
    this.made = List.copyOf(made);
  }

  /**
   * A link to the handbook of {@code methodology}, without a summary; in another language than the
   * page, it says in which. Empty when there is none.
   */
  Optional<PageLink> link(Methodology methodology, Linker linker) {
    BookDefinition book = handbooks.of(methodology);
    Language language = handbooks.language(book, texts.language());
    boolean isForeign = !language.equals(texts.language());
    String inWhich = isForeign ? " · " + texts.language().nameOf(language.tag()) : "";
    String title = texts.text("handbook.of", methodology.title());
    return book.files().stream()
        .findFirst()
        .map(file -> handbooks.file(book, file, language))
        .map(file -> new PageLink(linker.from().linkTo(file), title + inWhich, ""));
  }

  /** All handbooks with their files and editions. */
  HandbooksView all(Linker linker) {
    return new HandbooksView(
        handbooks.all().stream()
            .flatMap(book -> state(book).stream())
            .map(one -> book(one, linker))
            .toList());
  }

  private Optional<BookState> state(BookDefinition book) {
    Language language = handbooks.language(book, texts.language());
    return made.stream()
        .filter(one -> one.definition().name().equals(book.name()))
        .filter(one -> one.language().equals(language))
        .findFirst();
  }

  private Book book(BookState state, Linker linker) {
    boolean isForeign = !state.language().equals(texts.language());
    return new Book(
        state.definition().name(),
        state.title(),
        state.summary(),
        isForeign ? state.language().tag() : "",
        isForeign ? texts.language().nameOf(state.language().tag()) : "",
        edition(state),
        state.files().entrySet().stream().map(one -> file(one, linker)).toList(),
        changed(state, linker),
        earlier(state, linker));
  }

  private String edition(BookState state) {
    String day = texts.language().mediumDate(state.day());
    return state.code().isEmpty()
        ? texts.text("handbooks.no-edition", day)
        : texts.text("handbooks.edition", state.code(), day);
  }

  private File file(Map.Entry<BookFile, FileFacts> made, Linker linker) {
    BookFile kind = made.getKey();
    FileFacts facts = made.getValue();
    List<String> detail = new ArrayList<>();
    detail.add(kind.ending().toUpperCase(Locale.ROOT));
    if (facts.pages() > 0) {
      detail.add(texts.text("handbooks.pages", facts.pages()));
    }
    detail.add(size(facts.bytes()));
    return new File(
        linker.from().linkTo(facts.path()),
        kind == BookFile.EPUB ? "application/epub+zip" : "application/pdf",
        texts.text("handbooks.file." + kind.key()),
        String.join(" · ", detail));
  }

  private String size(int bytes) {
    BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO));
    boolean isLarge = kilobytes.compareTo(BigDecimal.valueOf(KILO)) >= 0;
    BigDecimal shown =
        isLarge
            ? kilobytes.divide(BigDecimal.valueOf(KILO)).setScale(1, RoundingMode.HALF_UP)
            : kilobytes.setScale(0, RoundingMode.CEILING);
    return texts.text(
        isLarge ? "handbooks.megabytes" : "handbooks.kilobytes", texts.language().number(shown));
  }

  /** What is other than in the edition before; of what no edition has come out, nothing. */
  private Changes changed(BookState state, Linker linker) {
    List<IssuedEdition> issued = state.issued();
    if (issued.isEmpty()) {
      return new Changes("", List.of(), List.of(), List.of());
    }
    IssuedEdition last = issued.get(issued.size() - 1);
    if (!last.pages().equals(state.pages())) {
      String told = texts.text("handbooks.since-last", code(state, last));
      return changes(told, PageChanges.between(last.pages(), state.pages()), linker);
    }
    if (issued.size() == 1) {
      return new Changes(texts.text("handbooks.first"), List.of(), List.of(), List.of());
    }
    IssuedEdition before = issued.get(issued.size() - 2);
    String told = texts.text("handbooks.new", code(state, before));
    return changes(told, PageChanges.between(before.pages(), last.pages()), linker);
  }

  private List<Issued> earlier(BookState state, Linker linker) {
    List<Issued> earlier = new ArrayList<>();
    for (IssuedEdition one : state.issued()) {
      if (!one.pages().equals(state.pages())) {
        Changes since = changes("", PageChanges.between(one.pages(), state.pages()), linker);
        String day = texts.language().mediumDate(one.day());
        earlier.add(0, new Issued(code(state, one), day, since));
      }
    }
    return earlier;
  }

  private static String code(BookState state, IssuedEdition edition) {
    return EditionLedger.code(state.definition(), state.language().tag(), edition.number());
  }

  private Changes changes(String told, PageChanges changes, Linker linker) {
    return new Changes(
        told, links(changes.changed(), linker), links(changes.added(), linker), changes.gone());
  }

  private List<PageLink> links(Collection<String> paths, Linker linker) {
    return paths.stream()
        .flatMap(path -> site.register().find(new PagePath(path)).stream())
        .map(linker::link)
        .toList();
  }
}

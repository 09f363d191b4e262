package org.handreiking.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.EditionLedger;
import org.handreiking.bookshelf.EditionLedger.Book;
import org.handreiking.output.OutputTree;
import org.handreiking.page.BookState;
import org.handreiking.page.ShortAddress;
import org.handreiking.page.SitePage;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The addresses that stand in handbooks: each leads on to its page. What was printed once leads
 * somewhere for ever: where a page is gone, to the page that says so.
 */
final class ShortAddresses {

  private final Plan plan;
  private final EditionLedger ledger;
  private final List<BookState> books;

  /**
   * @param ledger of all editions
   * @param books as they were made
   */
  ShortAddresses(Plan plan, EditionLedger ledger, List<BookState> books) {
    this.plan = plan;
    this.ledger = ledger;
    this.books = List.copyOf(books);
  }

  /** Adds them to {@code output}. */
  void add(OutputTree output) {
    Map<String, String> pages = new TreeMap<>();
    for (BookState book : books) {
      book(book).ifPresent(target -> pages.put(address(book), page(book, target)));
      add(book, book.pages().keySet(), pages);
      add(book, ledger.pages().getOrDefault(key(book), List.of()), pages);
    }
    pages.forEach((folder, html) -> output.add(folder + "index.html", html));
  }

  private static Book key(BookState book) {
    return new Book(book.definition().name(), book.language().tag());
  }

  private String address(BookState book) {
    return ShortAddress.of(book.definition(), book.language(), plan.configuration());
  }

  private void add(BookState book, Collection<String> paths, Map<String, String> pages) {
    for (String path : paths) {
      PagePath page = new PagePath(path);
      String address = ShortAddress.of(page, book.language(), plan.configuration());
      Optional<SitePage> there = plan.site().register().find(page);
      Optional<String> target =
          there
              .map(found -> new PageAddress(book.language(), found.path()).file())
              .or(() -> book(book));
      String title = there.map(SitePage::title).orElse(book.title());
      target.ifPresent(file -> pages.putIfAbsent(address, page(address, book, file, title)));
    }
  }

  /** Where the site tells of {@code book}. */
  private Optional<String> book(BookState book) {
    Optional<PagePath> listed = plan.site().paths().handbooks();
    if (listed.isPresent()) {
      String file = new PageAddress(book.language(), listed.get()).file();
      return Optional.of(file + "#" + book.definition().name());
    }
    return book.definition().contents() instanceof OfMethodology one
        ? Optional.of(new PageAddress(book.language(), one.path()).file())
        : Optional.empty();
  }

  private String page(BookState book, String target) {
    return page(address(book), book, target, book.title());
  }

  private static String page(String address, BookState book, String target, String title) {
    Language language = book.language();
    String href = "../".repeat(address.split("/", -1).length - 1) + target;
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", language.tag());
    html.attr("dir", language.direction().html());
    Element head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width");
    meta(head, "robots", "noindex");
    meta(head, "referrer", "no-referrer");
    head.appendElement("meta").attr("http-equiv", "refresh").attr("content", "0; url=" + href);
    head.appendElement("title").text(title);
    Element link = html.appendElement("body").appendElement("p").appendElement("a");
    link.attr("href", href).text(title);
    return document.outerHtml() + "\n";
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }
}

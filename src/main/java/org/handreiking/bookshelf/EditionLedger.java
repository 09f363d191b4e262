package org.handreiking.bookshelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which editions of books have come out, and what each page said then: kept in a file of the site,
 * where people can read it and version control remembers it. An edition has a row only for what is
 * other than in the edition before it.
 */
public final class EditionLedger {

  /** Where it is kept. */
  public static final String FILE = "data/edition-ledger.csv";

  /** Stands for the hash of a page that is not in the book any more. */
  static final String GONE = "-";

  /** The editions of each book and language, by number. */
  private final SortedMap<Book, List<IssuedEdition>> books;

  /**
   * A book in a language.
   *
   * @param name of its files
   * @param language the tag
   */
  public record Book(String name, String language) implements Comparable<Book> {

    @Override
    public int compareTo(Book other) {
      int byName = name.compareTo(other.name);
      return byName == 0 ? language.compareTo(other.language) : byName;
    }
  }

  EditionLedger(SortedMap<Book, List<IssuedEdition>> books) {
    this.books = Collections.unmodifiableSortedMap(new TreeMap<>(books));
  }

  /** A ledger before the first edition. */
  public static EditionLedger empty() {
    return new EditionLedger(new TreeMap<>());
  }

  /** The editions of {@code book}, the first one first. */
  public List<IssuedEdition> editions(Book book) {
    return books.getOrDefault(book, List.of());
  }

  /** The last edition of {@code book}. */
  public Optional<IssuedEdition> latest(Book book) {
    List<IssuedEdition> all = editions(book);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Every page that was ever in an edition, by book. */
  public SortedMap<Book, List<String>> pages() {
    SortedMap<Book, List<String>> pages = new TreeMap<>();
    books.forEach(
        (book, editions) ->
            pages.put(
                book,
                editions.stream()
                    .flatMap(one -> one.pages().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList()));
    return pages;
  }

  /**
   * This ledger with a new edition of {@code book}, when that is other than its last.
   *
   * @param pages the hash of what each page says, by its path
   */
  public EditionLedger with(Book book, LocalDate day, SortedMap<String, String> pages) {
    Optional<IssuedEdition> latest = latest(book);
    if (latest.filter(one -> one.pages().equals(pages)).isPresent()) {
      return this;
    }
    List<IssuedEdition> editions = new ArrayList<>(editions(book));
    editions.add(new IssuedEdition(editions.size() + 1, day, pages));
    SortedMap<Book, List<IssuedEdition>> all = new TreeMap<>(books);
    all.put(book, List.copyOf(editions));
    return new EditionLedger(all);
  }

  /** What an edition is known by: {@code KAT-NL-3}. */
  public static String code(BookDefinition book, String language, int number) {
    return book.code() + "-" + language.toUpperCase(Locale.ROOT) + "-" + number;
  }

  /** The file's text. */
  public String text() {
    StringBuilder text = new StringBuilder("book;language;edition;day;page;content\n");
    books.forEach(
        (book, editions) -> {
          SortedMap<String, String> before = new TreeMap<>();
          for (IssuedEdition one : editions) {
            write(book, one, before, text);
            before = one.pages();
          }
        });
    return text.toString();
  }

  private static void write(
      Book book, IssuedEdition edition, SortedMap<String, String> before, StringBuilder text) {
    SortedMap<String, String> rows = new TreeMap<>();
    edition
        .pages()
        .forEach(
            (path, hash) -> {
              if (!hash.equals(before.get(path))) {
                rows.put(path, hash);
              }
            });
    before.keySet().stream()
        .filter(path -> !edition.pages().containsKey(path))
        .forEach(path -> rows.put(path, GONE));
    rows.forEach(
        (path, hash) ->
            text.append(book.name())
                .append(';')
                .append(book.language())
                .append(';')
                .append(edition.number())
                .append(';')
                .append(edition.day())
                .append(';')
                .append(path)
                .append(';')
                .append(hash)
                .append('\n'));
  }
}

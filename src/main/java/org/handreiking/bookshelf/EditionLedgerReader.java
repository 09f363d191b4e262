package org.handreiking.bookshelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.bookshelf.EditionLedger.Book;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@link EditionLedger#FILE}. */
public final class EditionLedgerReader {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("book"),
          Column.required("language"),
          Column.required("edition"),
          Column.required("day"),
          Column.required("page"),
          Column.required("content"));

  private final Diagnostics diagnostics;

  public EditionLedgerReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The ledger that {@code tree} keeps; an empty one where it keeps none. */
  public EditionLedger read(SourceTree tree) {
    SortedMap<Book, List<IssuedEdition>> books = new TreeMap<>();
    for (Row row : new TableReader(diagnostics).read(tree, EditionLedger.FILE, COLUMNS)) {
      row.requireTexts("book", "language", "edition", "page", "content");
      Optional<LocalDate> day = row.day("day");
      if (day.isPresent()) {
        add(row, day.get(), books);
      }
    }
    return new EditionLedger(books);
  }

  private static void add(Row row, LocalDate day, SortedMap<Book, List<IssuedEdition>> books) {
    Book book = new Book(row.text("book"), row.text("language"));
    List<IssuedEdition> editions = books.computeIfAbsent(book, key -> new ArrayList<>());
    String text = row.text("edition");
    int number = text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
    boolean goesOn = !editions.isEmpty() && number == editions.size();
    if (!goesOn && number != editions.size() + 1) {
      row.report(Code.EDITION_LEDGER_ORDER, "edition", text, "" + (editions.size() + 1));
      return;
    }
    SortedMap<String, String> pages =
        editions.isEmpty()
            ? new TreeMap<>()
            : new TreeMap<>(editions.get(editions.size() - 1).pages());
    if (row.text("content").equals(EditionLedger.GONE)) {
      pages.remove(row.text("page"));
    } else {
      pages.put(row.text("page"), row.text("content"));
    }
    if (goesOn) {
      editions.set(number - 1, new IssuedEdition(number, day, pages));
    } else {
      editions.add(new IssuedEdition(number, day, pages));
    }
  }
}

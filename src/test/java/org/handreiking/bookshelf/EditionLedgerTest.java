package org.handreiking.bookshelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.bookshelf.EditionLedger.Book;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

final class EditionLedgerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final Book BOOK = new Book("kracht", "nl");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void editionHasARowOnlyForWhatIsOtherThanInTheOneBefore() {
    EditionLedger ledger =
        EditionLedger.empty()
            .with(BOOK, DAY, pages("a", "1", "b", "1", "c", "1"))
            .with(BOOK, DAY.plusDays(7), pages("a", "1", "b", "2", "d", "1"));

    assertEquals(
        """
        book;language;edition;day;page;content
        kracht;nl;1;2026-03-09;a;1
        kracht;nl;1;2026-03-09;b;1
        kracht;nl;1;2026-03-09;c;1
        kracht;nl;2;2026-03-16;b;2
        kracht;nl;2;2026-03-16;c;-
        kracht;nl;2;2026-03-16;d;1
        """,
        ledger.text());
  }

  @Test
  void bookThatHasNotChangedGetsNoNewEdition() {
    EditionLedger ledger = EditionLedger.empty().with(BOOK, DAY, pages("a", "1"));
    assertSame(ledger, ledger.with(BOOK, DAY.plusDays(1), pages("a", "1")));
  }

  @Test
  void whatWasWrittenIsReadAgainWhateverChanges() {
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      EditionLedger ledger = EditionLedger.empty();
      for (int i = 0; i < random.nextInt(6); i++) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int page = 0; page < 5; page++) {
          if (random.nextBoolean()) {
            pages.put("map/" + page, "h" + random.nextInt(3));
          }
        }
        pages.put("altijd", "h" + i);
        ledger = ledger.with(new Book("b" + random.nextInt(2), "nl"), DAY.plusDays(i), pages);
      }
      EditionLedger read = read(ledger.text());
      assertEquals(ledger.text(), read.text());
      for (String name : List.of("b0", "b1")) {
        assertEquals(ledger.editions(new Book(name, "nl")), read.editions(new Book(name, "nl")));
      }
    }
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void numbersThatDoNotFollowAreReportedWithTheirCell() {
    read(
        """
        book;language;edition;day;page;content
        kracht;nl;2;2026-03-09;a;1
        kracht;nl;een;2026-03-09;a;1
        kracht;nl;1;geen dag;a;1
        """);

    List<String> found = new ArrayList<>(Shown.in(diagnostics));
    assertEquals("data/edition-ledger.csv:2 (C2) EDITION_LEDGER_ORDER 2", found.get(0));
    assertEquals("data/edition-ledger.csv:3 (C3) EDITION_LEDGER_ORDER een", found.get(1));
    assertEquals(3, found.size(), found.toString());
  }

  @Test
  void changesAreWhatIsOtherNewAndGone() {
    PageChanges changes = PageChanges.between(pages("a", "1", "b", "1"), pages("b", "2", "c", "1"));

    assertEquals(new PageChanges(List.of("b"), List.of("c"), List.of("a")), changes);
  }

  private EditionLedger read(String csv) {
    return new EditionLedgerReader(diagnostics)
        .read(TextTree.of("-- data/edition-ledger.csv --\n" + csv));
  }

  private static SortedMap<String, String> pages(String... paths) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (int i = 0; i < paths.length; i += 2) {
      pages.put(paths[i], paths[i + 1]);
    }
    return pages;
  }
}

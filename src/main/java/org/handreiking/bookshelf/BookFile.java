package org.handreiking.bookshelf;

import java.util.List;
import org.handreiking.table.Choice;

/** What is made of a book: a file each. */
public enum BookFile implements Choice {
  A4("a4"),
  A5("a5"),
  LARGE_PRINT("large-print", "grote-letter"),
  EPUB("epub"),
  /** The A5, two pages on a side of A4, to be folded and stapled. */
  BOOKLET("booklet", "boekje"),
  /** The A4 without colour. */
  BLACK_AND_WHITE("black-and-white", "zwart-wit"),
  /** The A5 with bleed and crop marks, for a printing shop. */
  PRINTER("printer", "drukker"),
  /** A sheet that says how much paper copies take. */
  PAPER("paper", "papier");

  private final List<String> names;

  BookFile(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** The size in which the book is set for it. */
  public BookFormat format() {
    return switch (this) {
      case A4, EPUB, BLACK_AND_WHITE, PAPER -> BookFormat.A4;
      case A5, BOOKLET, PRINTER -> BookFormat.A5;
      case LARGE_PRINT -> BookFormat.LARGE_PRINT;
    };
  }

  /** The ending of its name. */
  public String ending() {
    return this == EPUB ? "epub" : "pdf";
  }
}

package org.handreiking.bookshelf;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition of a book that has come out.
 *
 * @param number counted from 1, for each book and language
 * @param day on which it came out
 * @param pages the hash of what each page said, by its path
 */
public record IssuedEdition(int number, LocalDate day, SortedMap<String, String> pages) {

  public IssuedEdition {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }
}

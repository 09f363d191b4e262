package org.handreiking.handbook;

import java.time.LocalDate;

/**
 * A printed state of a book.
 *
 * @param code what it is known by, such as {@code KAT-3}; "" before the first has been issued
 * @param day on which it came out; it also dates the files
 * @param address where the site says what has changed since, to be typed; "" when nowhere
 */
public record Edition(String code, LocalDate day, String address) {

  /** A state of {@code day} that nobody has issued. */
  public static Edition of(LocalDate day) {
    return new Edition("", day, "");
  }
}

package org.handreiking.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a page between two headings; the piece before the first stands for the page itself.
 *
 * @param address {@code nl/methoden/index.html}, with {@code #id} for a piece under a heading
 * @param heading the heading above it; {@code ""} for the page itself
 * @param body its text without mark-up, or {@code ""}
 * @param summary the page's summary, or {@code ""}
 * @param kind what sort of page it is, or {@code ""}
 * @param until the last day of what it tells of, when there is one
 */
public record SearchDocument(
    String address,
    String pageTitle,
    String heading,
    String body,
    String summary,
    String kind,
    List<String> audiences,
    List<String> themes,
    Optional<LocalDate> until) {

  public SearchDocument {
    checkAddress(address);
    checkTitle(pageTitle, address);
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(kind, "kind");
    audiences = List.copyOf(audiences);
    themes = List.copyOf(themes);
    Objects.requireNonNull(until, "until");
  }

  /** The address without {@code #id}. */
  public String pageAddress() {
    return isWholePage() ? address : address.substring(0, address.indexOf('#'));
  }

  /** Whether this stands for the page itself. */
  public boolean isWholePage() {
    return address.indexOf('#') < 0;
  }

  static void checkAddress(String address) {
    if (!address.matches("[^#\\s]+(#[^#\\s]+)?")) {
      throw new IllegalArgumentException("not the address of a page or a heading: " + address);
    }
  }

  static void checkTitle(String title, String address) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("no title: " + address);
    }
  }
}

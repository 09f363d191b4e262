package org.handreiking.site;

import java.util.List;
import java.util.Optional;

/**
 * Where a page stands in every language alike: {@code methoden/kracht-achter-tranen/werkvormen};
 * {@code ""} is the home page.
 *
 * @param value names of lower-case letters, digits and single hyphens, with {@code /} between
 */
public record PagePath(String value) implements Comparable<PagePath> {

  public static final PagePath HOME = new PagePath("");

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  public PagePath {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a page path: " + value);
    }
  }

  /** Whether {@code value} can be a path. */
  public static boolean isValid(String value) {
    return value.isEmpty() || value.matches(NAME + "(/" + NAME + ")*");
  }

  /** The path of the page that holds this one; empty for the home page. */
  public Optional<PagePath> parent() {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int slash = value.lastIndexOf('/');
    return Optional.of(slash < 0 ? HOME : new PagePath(value.substring(0, slash)));
  }

  /** The last name: {@code werkvormen}; {@code ""} for the home page. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  public PagePath child(String name) {
    return new PagePath(value.isEmpty() ? name : value + "/" + name);
  }

  /** Whether this page is {@code ancestor} or lies below it. */
  public boolean isWithin(PagePath ancestor) {
    return ancestor.value.isEmpty()
        || value.equals(ancestor.value)
        || value.startsWith(ancestor.value + "/");
  }

  /** The names, from the top. */
  public List<String> names() {
    return value.isEmpty() ? List.of() : List.of(value.split("/"));
  }

  /** How many names, from the top, this path and {@code other} have in common. */
  public int shared(PagePath other) {
    List<String> mine = names();
    List<String> others = other.names();
    int shared = 0;
    while (shared < Math.min(mine.size(), others.size())
        && mine.get(shared).equals(others.get(shared))) {
      shared++;
    }
    return shared;
  }

  @Override
  public int compareTo(PagePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

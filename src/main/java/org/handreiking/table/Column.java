package org.handreiking.table;

import java.util.List;

/**
 * A column that a spreadsheet may have.
 *
 * @param name its English name, by which the program asks for it
 * @param otherNames what editors may also write above it: {@code datum} for {@code date}
 * @param required whether the column must be there (its cells may be empty all the same)
 */
public record Column(String name, List<String> otherNames, boolean required) {

  public Column {
    otherNames = List.copyOf(otherNames);
  }

  /** A column that must be there. */
  public static Column required(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), true);
  }

  /** A column that may be left out; its cells then count as empty. */
  public static Column optional(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), false);
  }
}

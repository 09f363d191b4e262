package org.handreiking.ics;

import org.handreiking.table.Choice;
import org.handreiking.table.Column;

/** The language of the names in a sheet. */
public enum SheetLanguage {
  ENGLISH,
  DUTCH;

  /** The one of two that is in this language. */
  <T> T of(T english, T dutch) {
    return this == DUTCH ? dutch : english;
  }

  /** The name of {@code choice}. */
  public String name(Choice choice) {
    return of(choice.key(), choice.names().get(choice.names().size() - 1));
  }

  /** The name of {@code column}. */
  String name(Column column) {
    return column.otherNames().isEmpty()
        ? column.name()
        : of(column.name(), column.otherNames().get(0));
  }
}

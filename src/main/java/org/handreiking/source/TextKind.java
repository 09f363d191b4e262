package org.handreiking.source;

import java.util.Locale;

/** What a text is; translators see it. */
public enum TextKind {
  TITLE,
  ATTRIBUTE,
  HEADING,
  CAPTION,
  PARAGRAPH,
  ADMONITION,
  LIST_ITEM,
  TERM,
  CELL,
  ALTERNATIVE_TEXT,
  COLUMN,
  MEMBER,
  INTERFACE;

  /** The name that translators see: {@code list item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

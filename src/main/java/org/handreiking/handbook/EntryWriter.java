package org.handreiking.handbook;

import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;

/** Writes a line of a contents: a title, a dotted line, the number of the page; all one link. */
final class EntryWriter {

  private static final String LEADER =
      "leader-pattern: rule; rule-style: dotted; rule-thickness: 0.8pt; color: #777777; "
          + "leader-length.minimum: 12pt; leader-length.optimum: 40pt; leader-length.maximum: 100%";

  private final Composition book;

  EntryWriter(Composition book) {
    this.book = book;
  }

  /** Writes the line that leads to the place called {@code id}. */
  void write(int level, String id, String title, Position at) {
    book.fo.open("block", style(level) + "role: TOCI; text-align-last: justify; word-spacing: 0pt");
    book.fo.open("basic-link", "", "internal-destination", id, "fox:alt-text", title);
    book.write(title, FontFamily.TEXT, at);
    book.fo.text(" ").empty("leader", LEADER).text(" ");
    book.fo.empty("page-number-citation", "role: Span", "ref-id", id);
    book.fo.close().close();
  }

  private String style(int level) {
    return switch (level) {
      case 1 -> "space-before: 6pt; keep-with-next.within-column: 3; " + book.bold();
      case 2 -> "space-before: 1pt; start-indent: 14pt; ";
      case 3 -> "start-indent: 28pt; font-size: 94%; ";
      default -> "start-indent: 42pt; font-size: 94%; ";
    };
  }
}

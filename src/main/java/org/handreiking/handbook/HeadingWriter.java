package org.handreiking.handbook;

import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Writes headings: those of chapters, and those within them. */
final class HeadingWriter {

  private final Composition book;
  private final Chapter chapter;
  private final BlockWriter blocks;

  HeadingWriter(Composition book, Chapter chapter, BlockWriter blocks) {
    this.book = book;
    this.chapter = chapter;
    this.blocks = blocks;
  }

  /** Writes one of {@code h1} to {@code h6}; an empty one is nothing. */
  void write(Element heading) {
    if (!heading.hasText()) {
      return;
    }
    int level = Math.max(2, heading.normalName().charAt(1) - '0');
    String style =
        "line-height: 1.3; space-after: 4pt; space-before: %s; font-size: %s; color: %s; role: %s; "
            .formatted(
                Measures.above(heading, level == 2 ? "20pt" : "14pt"),
                size(level),
                level == 2 ? book.palette.heading() : "#222222",
                book.headingTag(level + chapter.level() - 1));
    blocks.writeInline(heading, FontFamily.HEADING, book.bold() + Measures.KEPT + style);
  }

  private static String size(int level) {
    return switch (level) {
      case 2 -> "15pt";
      case 3 -> "12.5pt";
      default -> "11pt";
    };
  }
}

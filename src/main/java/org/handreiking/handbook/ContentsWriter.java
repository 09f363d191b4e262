package org.handreiking.handbook;

import java.util.List;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;

/** Writes the contents: each chapter with its page, as a link. */
final class ContentsWriter {

  private final Composition book;

  ContentsWriter(Composition book) {
    this.book = book;
  }

  /** Writes the contents of {@code chapters} on pages of their own. */
  void write(List<ParsedChapter> chapters) {
    book.fo.open("page-sequence", "", "master-reference", PageMasters.CHAPTER);
    RunningWriter running = new RunningWriter(book);
    running.write();
    book.fo.open("flow", "", "flow-name", PageMasters.BODY);
    book.fo.open("block", "role: Sect");
    running.writeMarker(book.texts.contents(), Position.SITE);
    writeHeading();
    book.fo.open("block", "role: TOC");
    chapters.forEach(parsed -> writeEntry(parsed.chapter()));
    book.fo.close().close().close().close();
  }

  private void writeHeading() {
    book.fo.open(
        "block",
        book.bold()
            + "font-size: 25pt; line-height: 1.2; space-after: 14pt; role: %s; color: %s"
                .formatted(book.headingTag(1), book.palette.heading()),
        "id",
        Anchors.CONTENTS);
    book.write(book.texts.contents(), FontFamily.HEADING, Position.SITE);
    book.fo.close();
  }

  private void writeEntry(Chapter chapter) {
    String style =
        switch (chapter.level()) {
          case 1 -> "space-before: 6pt; keep-with-next.within-column: 3; " + book.bold();
          case 2 -> "space-before: 1pt; start-indent: 14pt; ";
          default -> "start-indent: 28pt; font-size: 94%; ";
        };
    book.fo.open("block", style + "role: TOCI; text-align-last: justify; word-spacing: 0pt");
    book.fo.open(
        "basic-link", "", "internal-destination", chapter.id(), "fox:alt-text", chapter.title());
    book.write(chapter.title(), FontFamily.TEXT, chapter.at());
    book.fo.text(" ").empty("leader", leader()).text(" ");
    book.fo.empty("page-number-citation", "role: Span", "ref-id", chapter.id());
    book.fo.close().close();
  }

  private String leader() {
    return "leader-pattern: rule; rule-style: dotted; rule-thickness: 0.8pt; color: #777777; "
        + "leader-length.minimum: 12pt; leader-length.optimum: 40pt; leader-length.maximum: 100%";
  }
}

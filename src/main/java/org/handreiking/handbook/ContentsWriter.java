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
    if (chapter.kind() != ChapterKind.LIST) {
      new EntryWriter(book).write(chapter.level(), chapter.id(), chapter.title(), chapter.at());
    }
  }
}

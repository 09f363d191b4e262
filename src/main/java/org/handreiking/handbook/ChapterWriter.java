package org.handreiking.handbook;

import org.handreiking.typesetting.FontFamily;

/** Writes a chapter: its heading, the marker for the running head, its blocks. */
final class ChapterWriter {

  private final Composition book;

  ChapterWriter(Composition book) {
    this.book = book;
  }

  /** Writes {@code parsed} where the flow stands. */
  void write(ParsedChapter parsed) {
    Chapter chapter = parsed.chapter();
    book.anchors.claim(chapter.id());
    book.fo.open("block", "role: Sect", "id", chapter.id());
    new RunningWriter(book).writeMarker(chapter.title(), chapter.at());
    writeHeading(chapter);
    new BlockWriter(book, chapter).writeChildren(parsed.body());
    book.fo.close();
  }

  private void writeHeading(Chapter chapter) {
    String below = "line-height: 1.25; break-before: page; space-after: 8pt; ";
    String style =
        switch (chapter.level()) {
          case 1 ->
              "font-size: 25pt; line-height: 1.2; space-after: 16pt; padding-top: 8pt; "
                  + "border-top: 4pt solid ";
          case 2 -> "font-size: 19pt; " + below + "padding-top: 6pt; border-top: 1pt solid ";
          default -> "font-size: 18pt; " + below + "padding-top: 6pt; border-top: 0.5pt solid ";
        };
    book.fo.open(
        "block",
        book.bold()
            + Measures.KEPT
            + style
            + book.palette.heading()
            + "; color: "
            + book.palette.heading()
            + "; role: "
            + book.headingTag(chapter.level()));
    book.write(chapter.title(), FontFamily.HEADING, chapter.at());
    book.fo.close();
  }
}

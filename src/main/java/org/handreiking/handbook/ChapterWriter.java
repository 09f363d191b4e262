package org.handreiking.handbook;

import org.handreiking.site.Direction;
import org.handreiking.typesetting.FontFamily;

/** Writes a chapter: its heading, the marker for the running head, its blocks. */
final class ChapterWriter {

  /** The side of the code beside a heading, in mm. */
  private static final int CODE = 14;

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
    writeHead(chapter);
    new BlockWriter(book, chapter).writeChildren(parsed.body());
    book.fo.close();
  }

  /** The heading, with the address of the live page below it and its code beside it. */
  private void writeHead(Chapter chapter) {
    if (chapter.address().isEmpty()) {
      writeHeading(chapter, Measures.KEPT + "break-before: page; ");
      return;
    }
    String ink = book.palette.heading();
    book.fo.open(
        "block-container",
        Measures.KEPT + "break-before: page; space-after: 12pt; " + line(chapter) + ink);
    book.fo.open("block-container", place(chapter));
    new CodeWriter(book).write(chapter.address(), CODE);
    book.fo.close();
    String room = "end-indent: " + Layout.mm(CODE + 8) + "; ";
    writeHeading(chapter, Measures.KEPT + room + "border-top-width: 0pt; ");
    book.fo.open("block", book.family(FontFamily.HEADING) + "font-size: 8.5pt; " + room);
    String shown = CoverWriter.shown(chapter.address());
    book.fo.open(
        "basic-link",
        "color: " + ink,
        "external-destination",
        "url('" + chapter.address() + "')",
        "fox:alt-text",
        chapter.title() + " – " + shown);
    book.write(shown, FontFamily.HEADING, chapter.at());
    book.fo.close().close().close();
  }

  private String place(Chapter chapter) {
    boolean isRightToLeft = book.direction() == Direction.RIGHT_TO_LEFT;
    return "absolute-position: absolute; top: %s; width: %s; height: %s; %s: 0mm"
        .formatted(
            thickness(chapter),
            Layout.mm(CODE + 6),
            Layout.mm(CODE + 6),
            isRightToLeft ? "left" : "right");
  }

  private void writeHeading(Chapter chapter, String keeps) {
    String ink = book.palette.heading();
    book.fo.open(
        "block",
        book.bold()
            + size(chapter)
            + (chapter.address().isEmpty() ? line(chapter) + ink + "; " : "")
            + keeps
            + "color: "
            + ink
            + "; role: "
            + book.headingTag(chapter.level()));
    book.write(chapter.title(), FontFamily.HEADING, chapter.at());
    book.fo.close();
  }

  private static String size(Chapter chapter) {
    if (chapter.kind() == ChapterKind.PART) {
      return "font-size: 32pt; line-height: 1.15; space-after: 20pt; padding-top: 60pt; ";
    }
    return switch (chapter.level()) {
      case 1 -> "font-size: 25pt; line-height: 1.2; space-after: 16pt; padding-top: 8pt; ";
      case 2 -> "font-size: 19pt; line-height: 1.25; space-after: 8pt; padding-top: 6pt; ";
      default -> "font-size: 18pt; line-height: 1.25; space-after: 8pt; padding-top: 6pt; ";
    };
  }

  private static String line(Chapter chapter) {
    return "border-top: " + thickness(chapter) + " solid ";
  }

  private static String thickness(Chapter chapter) {
    return switch (chapter.level()) {
      case 1 -> chapter.kind() == ChapterKind.PART ? "12pt" : "4pt";
      case 2 -> "1pt";
      default -> "0.5pt";
    };
  }
}

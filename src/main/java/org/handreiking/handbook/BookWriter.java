package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;
import org.handreiking.typesetting.FontFamily;

/** Writes a whole book as XSL-FO: its pages, bookmarks, front matter and chapters. */
final class BookWriter {

  private final Composition book;
  private final List<ParsedChapter> chapters;

  BookWriter(Composition book, List<ParsedChapter> chapters) {
    this.book = book;
    this.chapters = chapters;
  }

  /** The document. */
  String write() {
    FoXml fo = book.fo;
    fo.open("root", rootStyle(), rootAttributes());
    new PageMasters(fo, book.layout, book.book.language()).write();
    writeBookmarks();
    new CoverWriter(book).write();
    new ContentsWriter(book).write(chapters);
    parts().forEach(this::writePart);
    Blocks.write(chapters, fo);
    fo.close();
    return fo.xml();
  }

  private String rootStyle() {
    boolean isArabic = book.type.isWide();
    String size = isArabic ? "11.5pt; line-height: 20pt" : "10.5pt; line-height: 16pt";
    return book.family(FontFamily.TEXT)
        + "font-size: "
        + size
        + "; color: #1a1a1a; text-align: start; linefeed-treatment: preserve; "
        + "widows: 2; orphans: 2; line-height-shift-adjustment: disregard-shifts; "
        + "writing-mode: "
        + FoText.writingMode(book.book.language());
  }

  private String[] rootAttributes() {
    return new String[] {
      "xmlns:fo",
      "http://www.w3.org/1999/XSL/Format",
      "xmlns:fox",
      "http://xmlgraphics.apache.org/fop/extensions",
      "xml:lang",
      book.book.language().tag()
    };
  }

  /** Chapters of level 1, each with the pages below it. */
  private List<List<ParsedChapter>> parts() {
    List<List<ParsedChapter>> parts = new ArrayList<>();
    for (ParsedChapter parsed : chapters) {
      if (parsed.chapter().level() == 1) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(parsed);
    }
    return parts;
  }

  /** A bookmark holds those of the chapters below it. */
  private void writeBookmarks() {
    book.fo.open("bookmark-tree", "");
    openBookmark(Anchors.CONTENTS, book.texts.contents());
    book.fo.close();
    int open = 0;
    for (ParsedChapter parsed : chapters) {
      Chapter chapter = parsed.chapter();
      for (; open >= chapter.level(); open--) {
        book.fo.close();
      }
      openBookmark(chapter.id(), chapter.title());
      open++;
    }
    for (; open >= 0; open--) {
      book.fo.close();
    }
  }

  private void openBookmark(String id, String title) {
    book.fo.open("bookmark", "", "internal-destination", id, "starting-state", "hide");
    book.fo.open("bookmark-title", "").text(title).close();
  }

  private void writePart(List<ParsedChapter> part) {
    boolean isIndex = part.get(0).chapter().kind() == ChapterKind.INDEX;
    String pages = isIndex ? PageMasters.INDEX : PageMasters.CHAPTER;
    book.fo.open("page-sequence", "", "master-reference", pages);
    new RunningWriter(book).write();
    book.fo.open("flow", "", "flow-name", PageMasters.BODY);
    part.forEach(new ChapterWriter(book)::write);
    book.fo.close().close();
  }
}

package org.handreiking.epub;

import org.jsoup.nodes.Element;

/** Writes the cover and the title page with the imprint. */
final class FrontMatter {

  private static final String STYLE = "style.css";

  private final Composition book;

  FrontMatter(Composition book) {
    this.book = book;
  }

  /** The cover in words, so that letters may be enlarged on it too. */
  byte[] cover() {
    Element cover = new Element("section").attr("epub:type", "cover").addClass("cover");
    cover.appendElement("div").addClass("band");
    cover.appendElement("p").addClass("book-title").text(book.book.title());
    addSubtitle(cover);
    cover.appendElement("p").text(book.edition());
    return file(book.texts.cover(), cover);
  }

  /** The title, and what there is to know about this edition. */
  byte[] titlePage() {
    Element page = new Element("section").attr("epub:type", "titlepage");
    page.appendElement("h1").text(book.book.title());
    addSubtitle(page);
    for (String paragraph : book.book.imprint()) {
      page.appendElement("p").text(paragraph);
    }
    page.appendElement("p").text(book.edition());
    LinkStep.outward(book.book.edition().address())
        .ifPresent(
            address ->
                page.appendElement("p")
                    .appendElement("a")
                    .attr("href", address)
                    .attr("dir", "ltr")
                    .text(ChapterPage.shown(address)));
    return file(book.texts.titlePage(), page);
  }

  private void addSubtitle(Element page) {
    if (!book.book.subtitle().isBlank()) {
      page.appendElement("p").addClass("subtitle").text(book.book.subtitle());
    }
  }

  private byte[] file(String title, Element content) {
    return new Xhtml(book.book.language()).file(title, STYLE, content);
  }
}

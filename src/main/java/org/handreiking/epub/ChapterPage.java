package org.handreiking.epub;

import org.handreiking.handbook.Chapter;
import org.jsoup.nodes.Element;

/** Puts around a finished chapter what it is to the book, and its heading. */
final class ChapterPage {

  private static final String STYLE = "../style.css";

  private final Composition book;

  ChapterPage(Composition book) {
    this.book = book;
  }

  /** The file of {@code draft}, which is empty afterwards. */
  byte[] write(Draft draft) {
    Chapter chapter = draft.chapter();
    Element section = new Element("section");
    Meaning meaning = Meaning.of(chapter);
    section.attr("epub:type", meaning.type());
    if (!meaning.role().isEmpty()) {
      section.attr("role", meaning.role());
    }
    section.attr("aria-labelledby", Places.HEADING);
    Element first = draft.body().firstElementChild();
    if (first != null && Html.isMark(first)) {
      section.appendChild(first);
    }
    section.appendElement("h" + chapter.level()).attr("id", Places.HEADING).text(chapter.title());
    section.appendChildren(draft.body().childNodesCopy());
    addAddress(section, chapter);
    return new Xhtml(book.book.language()).file(chapter.title(), STYLE, section);
  }

  /** Where the chapter is on the site, before its notes. */
  private void addAddress(Element section, Chapter chapter) {
    LinkStep.outward(chapter.address())
        .ifPresent(
            address -> {
              Element line = new Element("p").addClass("live");
              line.text(book.texts.onSite() + " ");
              line.appendElement("a").attr("href", address).attr("dir", "ltr").text(shown(address));
              Element notes = section.selectFirst("> section.notes");
              if (notes == null) {
                section.appendChild(line);
              } else {
                notes.before(line);
              }
            });
  }

  /** An address as people type it. */
  static String shown(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}

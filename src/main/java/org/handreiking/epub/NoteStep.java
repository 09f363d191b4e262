package org.handreiking.epub;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes footnotes of AsciiDoc's: reading systems show them where they are called. */
final class NoteStep {

  private final Composition book;

  NoteStep(Composition book) {
    this.book = book;
  }

  /** Marks the places that call a note, and moves the notes to the end of {@code draft}. */
  void change(Draft draft) {
    for (Element link : draft.body().select("sup > a.footnote")) {
      link.attr("epub:type", "noteref").attr("role", "doc-noteref").removeAttr("title");
    }
    Elements notes = draft.body().select("#footnotes > div.footnote");
    if (notes.isEmpty()) {
      return;
    }
    Element all = new Element("section").addClass("notes");
    all.attr("aria-label", book.texts.notes());
    for (Element note : notes) {
      all.appendChild(note);
      change(note);
    }
    draft.body().select("#footnotes").remove();
    draft.body().appendChild(all);
  }

  private void change(Element note) {
    note.tagName("aside");
    note.attr("epub:type", "footnote").attr("role", "doc-footnote");
    Element back = note.selectFirst("> a[href]");
    if (back != null) {
      back.attr("role", "doc-backlink").attr("epub:type", "backlink");
      back.attr("aria-label", back.text() + ", " + book.texts.backToText());
    }
  }
}

package org.handreiking.handbook;

import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.handbook.Anchors.Target;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Writes links: within the book with the number of the page, outwards, or as plain text. */
final class LinkWriter {

  private final Composition book;
  private final Chapter chapter;
  private final InlineWriter inline;

  LinkWriter(Composition book, Chapter chapter, InlineWriter inline) {
    this.book = book;
    this.chapter = chapter;
    this.inline = inline;
  }

  /** Writes the element {@code a}; one that names a place gets its anchor too. */
  void write(Element link, FontFamily family) {
    writeAnchor(link);
    String href = link.attr("href").strip();
    if (href.startsWith("#")) {
      writeInternal(link, href.substring(1), family);
    } else if (isExternal(href) && hasContent(link)) {
      open("external-destination", "url('" + href.replace("'", "%27") + "')", link.text());
      inline.writeChildren(link, family);
      book.fo.close();
    } else {
      inline.writeChildren(link, family);
    }
  }

  private void writeInternal(Element link, String reference, FontFamily family) {
    Optional<Target> target = book.anchors.find(chapter.id(), reference);
    if (target.isEmpty()) {
      book.report(Code.LINK_DEAD, chapter.at(), "#" + reference, chapter.title());
    }
    if (target.isEmpty() || !hasContent(link)) {
      inline.writeChildren(link, family);
      return;
    }
    open("internal-destination", target.get().id(), target.get().title());
    if (link.hasClass("page")) {
      writeNumber(target.get());
    } else {
      inline.writeChildren(link, family);
      writePage(target.get(), family);
    }
    book.fo.close();
  }

  private void writePage(Target target, FontFamily family) {
    book.write(" " + book.texts.beforePageNumber(), family, chapter.at());
    writeNumber(target);
    book.write(book.texts.afterPageNumber(), family, chapter.at());
  }

  private void writeNumber(Target target) {
    book.fo.empty("page-number-citation", "role: Span", "ref-id", target.id());
  }

  private void open(String kind, String destination, String description) {
    String text = description.isBlank() ? destination : description.strip();
    String style = "color: " + book.palette.heading();
    book.fo.open("basic-link", style, kind, destination, "fox:alt-text", text);
  }

  private void writeAnchor(Element link) {
    String id = Anchors.full(chapter.id(), link.id());
    if (!link.id().isEmpty() && book.anchors.claim(id)) {
      book.fo.empty("inline", "", "id", id);
    }
  }

  private static boolean hasContent(Element link) {
    return link.hasText() || !link.select("img").isEmpty();
  }

  private static boolean isExternal(String href) {
    return href.matches("(https?://|tel:|mailto:)\\S+");
  }
}

package org.handreiking.handbook;

import java.util.Optional;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the footnotes of AsciiDoc at the foot of the page on which they are called. */
final class FootnoteWriter {

  private static final String RAISED = "baseline-shift: super; font-size: 70%";

  private final Composition book;
  private final Chapter chapter;
  private final InlineWriter inline;

  FootnoteWriter(Composition book, Chapter chapter, InlineWriter inline) {
    this.book = book;
    this.chapter = chapter;
    this.inline = inline;
  }

  /** Whether {@code element} calls a footnote, for the first time or once more. */
  static boolean isCall(Element element) {
    return element.normalName().equals("sup")
        && (element.hasClass("footnote") || element.hasClass("footnoteref"));
  }

  /** Whether {@code element} holds the notes, which are written where they are called. */
  static boolean isNotes(Element element) {
    return element.id().equals("footnotes") && element.normalName().equals("div");
  }

  /** Writes the number that stands in the text, and the first time the note itself. */
  void write(Element call) {
    String number = call.text().replaceAll("[\\[\\]]", "").strip();
    Optional<Element> note = call.hasClass("footnote") ? note(call) : Optional.empty();
    if (note.isEmpty()) {
      writeNumber(number);
      return;
    }
    book.fo.open("footnote", "role: Span");
    writeNumber(number);
    book.fo.open("footnote-body", "role: Note");
    book.fo.open(
        "block",
        book.family(FontFamily.TEXT)
            + "font-size: 9pt; line-height: 13pt; start-indent: 0pt; end-indent: 0pt; "
            + "space-before: 3pt; font-weight: normal; font-style: normal; text-align: start");
    writeNumber(number);
    book.fo.text(" ");
    inline.writeChildren(note.get(), FontFamily.TEXT);
    book.fo.close().close().close();
  }

  private void writeNumber(String number) {
    book.fo.open("inline", RAISED);
    book.write(number, FontFamily.TEXT, chapter.at());
    book.fo.close();
  }

  /** The text of the note that {@code call} calls, without the number and the way back. */
  private static Optional<Element> note(Element call) {
    String id = call.select("a").attr("href").replaceFirst("^#", "");
    Element found = id.isEmpty() ? null : call.root().getElementById(id);
    if (found == null) {
      return Optional.empty();
    }
    Element text = found.clone();
    text.select("a[href^='#_footnoteref']").stream().findFirst().ifPresent(Node::remove);
    text.textNodes().stream()
        .filter(node -> !node.isBlank())
        .findFirst()
        .ifPresent(node -> node.text(node.getWholeText().replaceFirst("^\\s*\\.\\s*", "")));
    text.html(text.html().strip());
    return Optional.of(text);
  }
}
